/** The Cytoscape instance: made once, told what to show, ended. The only file that makes one. */
import cytoscape, { type Core } from 'cytoscape'
import type { Theme } from '../look/tokens.ts'
import { type Edges, type Kept, legibleZoom, panClearOf, scaledAround } from './camera.ts'
import type { Element } from './elements.ts'
import { type Emphasis, emphasise } from './emphasis.ts'
import { type Gestures, listen } from './gestures.ts'
import type { Point, Size } from './layout/plan.ts'
import { followZoom } from './level.ts'
import { patch } from './patch.ts'
import { mapStyle } from './style.ts'

const ZOOM = { least: 0.08, most: 4, step: 1.25 }
const MOTION = 150

/** How much is drawn while the map moves: everything, no links, or a picture of what was there. */
export type Effort = 'plain' | 'hideLinks' | 'texture'

/** Chosen by what was measured: without links 58 frames a second at 3,000 links; as a picture 28 at 15,000. */
export function effortFor(links: number): Effort {
  return links > 8000 ? 'texture' : links > 1200 ? 'hideLinks' : 'plain'
}

export interface MapCanvas {
  show(elements: readonly Element[]): void
  setTheme(theme: Theme): void
  /** Marks what is selected, fades what is not near it and moves it clear of the panels; null ends that. */
  emphasise(emphasis: Emphasis | null, obscured: Edges): void
  /** Shows a layout's whole extent. */
  frame(extent: Size): void
  /** Shows everything that is there, no larger than at zoom 1. */
  fit(): void
  zoomBy(steps: number): void
  positions(): Record<string, Point>
  resize(): void
  png(background: string): Promise<Blob>
  destroy(): void
}

/** Makes a map in the container. Gestures are told as they happen; `dragged` gets all positions. */
export function createCanvas(
  container: HTMLElement,
  options: { theme: Theme; effort: Effort; gestures: Gestures },
): MapCanvas {
  const cy = cytoscape({
    container,
    style: mapStyle(options.theme),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    hideEdgesOnViewport: options.effort === 'hideLinks',
    textureOnViewport: options.effort === 'texture',
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  })
  listen(cy, options.gestures)
  const zoomed = followZoom(cy)
  return {
    show: elements => {
      patch(cy, elements)
      zoomed()
    },
    setTheme: theme => {
      cy.style(mapStyle(theme))
    },
    emphasise: (emphasis, obscured) => {
      const kept = emphasise(cy, emphasis)
      if (kept !== null) lookAt(cy, kept, obscured)
    },
    frame: extent => {
      const zoom = Math.min(cy.width() / extent.width, cy.height() / extent.height)
      cy.viewport({
        zoom,
        pan: { x: (cy.width() - extent.width * zoom) / 2, y: (cy.height() - extent.height * zoom) / 2 },
      })
    },
    fit: () => fitWithin(cy),
    zoomBy: steps => {
      const level = cy.zoom() * ZOOM.step ** steps
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      animated(cy, { zoom: { level, renderedPosition: middle } })
    },
    positions: () => Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }])),
    resize: () => {
      cy.resize()
    },
    png: background => cy.png({ full: true, scale: 2, bg: background, output: 'blob-promise' }),
    destroy: () => cy.destroy(),
  }
}

function fitWithin(cy: Core): void {
  if (cy.elements().empty()) return
  const box = cy.elements().boundingBox({ includeLabels: true })
  const room = 24
  const zoom = Math.min(1, (cy.width() - room * 2) / box.w, (cy.height() - room * 2) / box.h)
  const pan = {
    x: (cy.width() - (box.x1 + box.x2) * zoom) / 2,
    y: (cy.height() - (box.y1 + box.y2) * zoom) / 2,
  }
  animated(cy, { zoom, pan })
}

/** Brings what is kept clear of the panels: at the zoom there is, unless nothing can be read at that. */
function lookAt(cy: Core, kept: Kept, obscured: Edges): void {
  const map = { width: cy.width(), height: cy.height() }
  const nearer = legibleZoom(kept.all, obscured, map, cy.zoom())
  if (nearer !== null) {
    const middle = { x: (kept.chosen.x1 + kept.chosen.x2) / 2, y: (kept.chosen.y1 + kept.chosen.y2) / 2 }
    const by = panClearOf(scaledAround(kept, middle, nearer), obscured, map)
    const scale = nearer * cy.zoom()
    const pan = cy.pan()
    animated(cy, {
      zoom: scale,
      pan: {
        x: middle.x + (pan.x - middle.x) * nearer + by.x,
        y: middle.y + (pan.y - middle.y) * nearer + by.y,
      },
    })
    return
  }
  const by = panClearOf(kept, obscured, map)
  if (by.x !== 0 || by.y !== 0) animated(cy, { panBy: by })
}

type Movement = Parameters<Core['animate']>[0]

function animated(cy: Core, movement: Movement): void {
  cy.stop(true, true)
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  cy.animate({ ...movement, duration: still ? 0 : MOTION, easing: 'ease-out' })
}
