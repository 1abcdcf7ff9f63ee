import cytoscape, { type Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { discBox, shownNameBox } from '../../web/map/boxes.ts'
import type { Extent } from '../../web/map/camera.ts'
import { ask } from './servedMap.ts'

/** Less high than this a name cannot be read, px of the screen. */
export const READABLE = 8.5

/** A map as it is drawn, and what of it is seen. */
export interface Drawn {
  cy: Core
  zoom: number
  view: Extent
}

/** What the page has drawn, to be measured here: our own boxes need no canvas. */
export async function drawnOn(page: Page): Promise<Drawn> {
  const { elements, ...rest } = await ask(page, cy => ({
    zoom: cy.zoom(),
    view: { ...cy.extent() },
    elements: cy.elements().map(each => ({
      group: each.group(),
      data: each.data(),
      classes: each.classes(),
      ...(each.isNode() ? { position: { ...each.position() } } : {}),
    })),
  }))
  return { ...rest, cy: cytoscape({ headless: true, elements, layout: { name: 'preset' } }) }
}

export function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}

/** Whose name is shown, and where. */
export function namesOf({ cy }: Drawn): { id: string; size: number; box: Extent }[] {
  return cy
    .nodes('.afar')
    .map(node => ({ id: node.id(), size: node.data('farSize'), box: shownNameBox(node) }))
}

export function namesOnNames(drawn: Drawn): string[] {
  const names = namesOf(drawn)
  return names.flatMap(({ id, box }, index) =>
    names.slice(index + 1).flatMap(other => (meets(box, other.box) ? [`${id} on ${other.id}`] : [])),
  )
}

/** Names on the disc of somebody else who is as large. */
function namesOnDiscs(drawn: Drawn): string[] {
  const width = (id: string) => drawn.cy.getElementById(id).data('width')
  const discs = drawn.cy.nodes().map(node => ({ id: node.id(), box: discBox(node) }))
  return namesOf(drawn).flatMap(({ id, box }) =>
    discs
      .filter(disc => disc.id !== id && width(disc.id) >= width(id) && meets(box, disc.box))
      .map(disc => `${id} on the disc ${disc.id}`),
  )
}

function cutOff(drawn: Drawn): string[] {
  const { x1, x2, y1, y2 } = drawn.view
  return namesOf(drawn)
    .filter(({ box }) => box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2)
    .map(({ id }) => id)
}

/** Names that can be read, none on another or on who is as large, none cut off; the best linked among them. */
export function expectReadableNames(drawn: Drawn): void {
  const names = namesOf(drawn)
  expect(names.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['iran', 'iraq', 'united-states', 'kataib-hezbollah']),
  )
  expect(names.filter(({ size }) => size * drawn.zoom < READABLE)).toEqual([])
  expect(namesOnNames(drawn)).toEqual([])
  expect(namesOnDiscs(drawn)).toEqual([])
  expect(cutOff(drawn)).toEqual([])
}
