import type { Core, ElementDefinition } from 'cytoscape'
import type { Page } from 'playwright-core'
import { panned, rested, type Spot, zoomed } from './gestures.ts'
import type { Recorder, Recording } from './recorder.ts'

/** What a map was measured at. */
export type Act = 'drawing' | 'panning' | 'zooming' | 'selecting'

export interface Drawn {
  readonly elements: readonly ElementDefinition[]
  readonly recordings: Readonly<Record<Act, Recording>>
}

export const WINDOW = { width: 1440, height: 900 }

/** What follows on an act, and the animations that come with it, are counted with it for so long, ms. */
const AFTER = 1_500

export interface Drawing {
  readonly page: Page
  readonly record: Recorder
  /** Has the network drawn. */
  draw(): Promise<unknown>
  /** Whom to select. */
  readonly hub: string
}

/** Has a map drawn, moves it and selects an entity on it. */
export async function drawn({ page, record, draw, hub }: Drawing): Promise<Drawn> {
  const drawing = await record(draw, AFTER)
  const elements = await page.evaluate(elementsOnMap)
  const spot = await page.evaluate(freeSpot)
  const panning = await panned(page, record, spot)
  await rested(page)
  const zooming = await zoomed(page, record, spot)
  await rested(page)
  const { x, y } = await page.evaluate(spotOf, hub)
  const selecting = await record(() => page.mouse.click(x, y), AFTER)
  return { elements, recordings: { drawing, panning, zooming, selecting } }
}

interface Container extends HTMLElement {
  readonly _cyreg: { readonly cy: Core }
}

// What follows runs in the page, each function by itself.

function elementsOnMap(): ElementDefinition[] {
  const cy = document.querySelector<Container>('.map-canvas')?._cyreg.cy
  return (cy?.elements().toArray() ?? []).map(each => ({
    group: each.group(),
    data: {
      id: each.id(),
      ...(each.isEdge() ? { source: each.data('source'), target: each.data('target') } : {}),
    },
    ...(each.isNode() ? { position: { ...each.position() } } : {}),
  }))
}

/** Where on the screen a drag moves the map: furthest from everybody. */
function freeSpot(): Spot {
  const container = document.querySelector<Container>('.map-canvas')
  const cy = container?._cyreg.cy
  if (container === null || cy === undefined) throw new Error('There is no map.')
  const { left, top, width, height } = container.getBoundingClientRect()
  const taken = cy.nodes().map(node => node.renderedPosition())
  let best = { x: 0, y: 0, free: -1 }
  for (let x = width * 0.2; x < width * 0.6; x += 10)
    for (let y = height * 0.2; y < height * 0.6; y += 10) {
      const free = Math.min(...taken.map(each => Math.hypot(each.x - x, each.y - y)))
      if (free > best.free) best = { x, y, free }
    }
  return { x: left + best.x, y: top + best.y }
}

function spotOf(id: string): Spot {
  const container = document.querySelector<Container>('.map-canvas')
  const position = container?._cyreg.cy.getElementById(id).renderedPosition()
  if (container === null || position === undefined) throw new Error(`${id} is not on the map.`)
  const { left, top } = container.getBoundingClientRect()
  return { x: left + position.x, y: top + position.y }
}
