/** Where the whole map lies within a small picture of it. */
import type { Extent } from './camera.ts'
import type { Point, Size } from './layout/plan.ts'

/** From the map to the picture: scale, then shift. */
export interface Reduction {
  scale: number
  x: number
  y: number
}

/** Shows all points within a picture of the given size, with room left around them, px. */
export function reductionOf(points: readonly Point[], { width, height }: Size, room: number): Reduction {
  const { x1, y1, x2, y2 } = extentOf(points)
  const scale = Math.min(
    (width - 2 * room) / Math.max(x2 - x1, 1),
    (height - 2 * room) / Math.max(y2 - y1, 1),
  )
  return { scale, x: (width - (x1 + x2) * scale) / 2, y: (height - (y1 + y2) * scale) / 2 }
}

/** The box around all points. */
export function extentOf(points: readonly Point[]): Extent {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (const { x, y } of points) {
    box.x1 = Math.min(box.x1, x)
    box.y1 = Math.min(box.y1, y)
    box.x2 = Math.max(box.x2, x)
    box.y2 = Math.max(box.y2, y)
  }
  return box
}

/** Whether the view shows all points. */
export function showsAll(view: Extent, points: readonly Point[]): boolean {
  const { x1, y1, x2, y2 } = extentOf(points)
  return points.length === 0 || (view.x1 <= x1 && view.y1 <= y1 && view.x2 >= x2 && view.y2 >= y2)
}

/** A point of the map in the picture. */
export function reduced({ scale, x, y }: Reduction, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y }
}

/** The point of the map that a point of the picture shows. */
export function enlarged({ scale, x, y }: Reduction, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale }
}
