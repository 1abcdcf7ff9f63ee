/** Where the camera looks: each change takes a moment. */
import type { Core, NodeCollection } from 'cytoscape'
import { screenBox } from './boxes.ts'
import {
  type Edges,
  type Extent,
  type Kept,
  legibleZoom,
  middleOfFree,
  panClearOf,
  scaledAround,
} from './camera.ts'
import type { Box, Point, Size } from './layout/plan.ts'
import { motionTime } from './motion.ts'

export const ZOOM = { least: 0.08, most: 4, step: 1.25 }

/** Left free around what is fitted in, px. */
const ROOM = 24

/** Left free beyond a name that reaches out of a layout's extent, px. */
const EDGE = 6

export interface Framed {
  /** What the layout fills. */
  extent: Size
  /** Entities and names, some of which reach out of that. */
  drawn: Extent
  reserved: readonly Box[]
}

/**
 * Shows a layout's whole extent, and every name that reaches out of it; at once. A layout as large as the map has itself
 * left free what is reserved; a larger one is shown below it.
 */
export function frame(cy: Core, { extent, drawn, reserved }: Framed): void {
  const x1 = Math.min(0, drawn.x1 - EDGE)
  const y1 = Math.min(0, drawn.y1 - EDGE)
  const x2 = Math.max(extent.width, drawn.x2 + EDGE)
  const y2 = Math.max(extent.height, drawn.y2 + EDGE)
  const isLarger = extent.width > cy.width() + 1
  const head = isLarger ? Math.max(0, ...reserved.filter(box => box.y === 0).map(box => box.height)) : 0
  const zoom = Math.min(cy.width() / (x2 - x1), (cy.height() - head) / (y2 - y1))
  const pan = {
    x: (cy.width() - (x1 + x2) * zoom) / 2,
    y: (cy.height() + head - (y1 + y2) * zoom) / 2,
  }
  cy.viewport({ zoom, pan })
}

/** Where the camera shows a part of the map beside the panels, no larger than at zoom 1. */
function fitting(cy: Core, box: Extent, obscured: Edges): { zoom: number; pan: Point } {
  const across = Math.max(cy.width() - obscured.left - obscured.right - ROOM * 2, ROOM)
  const down = Math.max(cy.height() - obscured.bottom - ROOM * 2, ROOM)
  const zoom = Math.min(1, across / Math.max(box.x2 - box.x1, 1), down / Math.max(box.y2 - box.y1, 1))
  const middle = middleOfFree(obscured, sizeOf(cy))
  const pan = { x: middle.x - ((box.x1 + box.x2) * zoom) / 2, y: middle.y - ((box.y1 + box.y2) * zoom) / 2 }
  return { zoom, pan }
}

/** Shows a part of the map beside the panels, no larger than at zoom 1. */
export function fitWithin(cy: Core, box: Extent, obscured: Edges): void {
  animated(cy, fitting(cy, box, obscured))
}

/** The same at once: where nothing has been seen yet there is nothing to follow. */
export function beginWith(cy: Core, box: Extent, obscured: Edges): void {
  cy.viewport(fitting(cy, box, obscured))
}

/** Brings what is kept clear of the panels: at the zoom there is, unless nothing can be read at that. */
export function lookAt(cy: Core, kept: Kept, obscured: Edges): void {
  const map = sizeOf(cy)
  const nearer = legibleZoom(kept, obscured, map, cy.zoom())
  if (nearer !== null) {
    const middle = middleOf(kept.chosen)
    const by = panClearOf(scaledAround(kept, middle, nearer), obscured, map)
    zoomOn(cy, middle, nearer, { x: middle.x + by.x, y: middle.y + by.y })
    return
  }
  const by = panClearOf(kept, obscured, map)
  if (by.x !== 0 || by.y !== 0) animated(cy, { panBy: by })
}

/** Ends the camera's way to where it is going, there. */
export function arrive(cy: Core): void {
  cy.stop(true, true)
}

/** Brings entities to the middle of what the panels leave free. */
export function centreOn(cy: Core, nodes: NodeCollection, obscured: Edges): void {
  if (nodes.empty()) return
  arrive(cy)
  const box = screenBox(cy, nodes)
  const map = sizeOf(cy)
  zoomOn(
    cy,
    middleOf(box),
    legibleZoom({ all: box, chosen: box }, obscured, map, cy.zoom()) ?? 1,
    middleOfFree(obscured, map),
  )
}

/** Zooms by steps around the middle of the map. */
export function zoomBy(cy: Core, steps: number): void {
  arrive(cy)
  const level = cy.zoom() * ZOOM.step ** steps
  animated(cy, { zoom: { level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } } })
}

/** Moves the camera over the map, px of the screen. */
export function panBy(cy: Core, { x, y }: Point): void {
  animated(cy, { panBy: { x: -x, y: -y } })
}

/** Puts a point of the map into the middle, at once. */
export function lookFrom(cy: Core, { x, y }: Point): void {
  const zoom = cy.zoom()
  cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom })
}

/** Zooms by a factor so that what is at one point of the screen comes to another. */
function zoomOn(cy: Core, from: Point, factor: number, to: Point): void {
  const pan = cy.pan()
  animated(cy, {
    zoom: factor * cy.zoom(),
    pan: { x: to.x + (pan.x - from.x) * factor, y: to.y + (pan.y - from.y) * factor },
  })
}

function middleOf({ x1, y1, x2, y2 }: Kept['all']): Point {
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
}

function sizeOf(cy: Core): Size {
  return { width: cy.width(), height: cy.height() }
}

function animated(cy: Core, movement: Parameters<Core['animate']>[0]): void {
  arrive(cy)
  cy.animate({ ...movement, duration: motionTime(), easing: 'ease-out' })
}
