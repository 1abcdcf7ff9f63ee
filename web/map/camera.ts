/** How far the camera moves when something is selected: no further than needed. */
import type { Point, Size } from './layout/plan.ts'

/** Widths of what covers the map at its edges, px. */
export interface Edges {
  right: number
  bottom: number
  left: number
}

export interface Extent {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Left free between what is selected and the panels, px. */
const ROOM = 20

/** Where what is kept in view lies, and in it what is chosen; px on the screen. */
export interface Kept {
  all: Extent
  chosen: Extent
}

/** Below this zoom names as the layout has put them cannot be read easily. */
export const LEGIBLE = 0.75
/** Farther out than this nothing is gained by having both ends of a link in view: they are dots. */
const FARTHEST = 0.25

/**
 * By how much to zoom on a selection. On a map so far out that its names cannot be read: in, as far as all of it has room, at most
 * to 1 and at least to where it can be read; but what is chosen always has room, for which the map is zoomed out as well. Null where
 * it can be read already and has room.
 */
export function legibleZoom({ all, chosen }: Kept, obscured: Edges, map: Size, zoom: number): number | null {
  const room = {
    across: map.width - obscured.left - obscured.right - 2 * ROOM,
    down: map.height - obscured.bottom - 2 * ROOM,
  }
  const fitting = ({ x1, y1, x2, y2 }: Extent) =>
    Math.min(room.across / Math.max(x2 - x1, 1), room.down / Math.max(y2 - y1, 1))
  const most = Math.max(fitting(chosen), FARTHEST / zoom)
  if (zoom >= LEGIBLE) return most < 1 ? most : null
  const least = Math.min(LEGIBLE / zoom, most)
  return Math.min(Math.max(fitting(all), least), 1 / zoom)
}

/** What lies where after a zoom by `factor` around a point. */
export function scaledAround({ all, chosen }: Kept, point: Point, factor: number): Kept {
  const scaled = (extent: Extent): Extent => ({
    x1: point.x + (extent.x1 - point.x) * factor,
    y1: point.y + (extent.y1 - point.y) * factor,
    x2: point.x + (extent.x2 - point.x) * factor,
    y2: point.y + (extent.y2 - point.y) * factor,
  })
  return { all: scaled(all), chosen: scaled(chosen) }
}

/** The movement that brings `all` clear of the panels; where that has no room, at least `chosen`. Px on the screen. */
export function panClearOf(kept: Kept, obscured: Edges, map: Size): Point {
  const { all, chosen } = kept
  const across = { from: obscured.left + ROOM, to: map.width - obscured.right - ROOM }
  const down = { from: ROOM, to: map.height - obscured.bottom - ROOM }
  return {
    x: shift({ from: all.x1, to: all.x2 }, { from: chosen.x1, to: chosen.x2 }, across),
    y: shift({ from: all.y1, to: all.y2 }, { from: chosen.y1, to: chosen.y2 }, down),
  }
}

/** The middle of what the panels leave free, px on the screen. */
export function middleOfFree(obscured: Edges, map: Size): Point {
  return {
    x: (obscured.left + map.width - obscured.right) / 2,
    y: Math.max(map.height - obscured.bottom, 0) / 2,
  }
}

interface Span {
  from: number
  to: number
}

function shift(all: Span, chosen: Span, free: Span): number {
  if (all.to - all.from <= free.to - free.from) return intoView(all, free)
  const by = intoView(chosen, free)
  if (by !== 0) return by
  // There is no room for all: as much of it as leaves the chosen in view.
  const wanted = all.from > free.from ? free.from - all.from : all.to < free.to ? free.to - all.to : 0
  return wanted < 0 ? Math.max(wanted, free.from - chosen.from) : Math.min(wanted, free.to - chosen.to)
}

function intoView(span: Span, free: Span): number {
  if (span.from < free.from) return free.from - span.from
  if (span.to > free.to) return Math.max(free.to - span.to, free.from - span.from)
  return 0
}
