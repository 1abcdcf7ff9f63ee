/** A first arrangement within the frame. */
import { forceLayout } from './force.ts'
import type { LayoutInput, Point, Size } from './plan.ts'

/** Room an entity with its name needs on average, px². */
const ROOM = 16_500

/** Left free along the frame's border, px. */
export const MARGIN = 18

/** What the layout fills: the frame itself, or larger in the same proportion when there are too many entities for it. */
export function extentFor(input: LayoutInput): Size {
  const { width, height } = input.frame
  const scale = Math.sqrt(Math.max(1, (input.nodes.length * ROOM) / (width * height)))
  return { width: width * scale, height: height * scale }
}

/** An arrangement within the extent; who has a position is exactly there, and the others around them. */
export function firstPoints(input: LayoutInput, extent: Size, seed: number): Point[] {
  const middle = { x: extent.width / 2, y: extent.height / 2 }
  const points = forceLayout(input, seed, middle)
  if (input.nodes.every(node => node.position === null)) return framed(points, input, extent)
  return points.map(
    ({ x, y }, index) =>
      input.nodes[index]?.position ?? {
        x: clamped(x + middle.x, extent.width),
        y: clamped(y + middle.y, extent.height),
      },
  )
}

function clamped(value: number, length: number): number {
  return Math.min(Math.max(value, MARGIN), length - MARGIN)
}

/** The arrangement with its long side along the extent's, its busiest state or actor to the left, filling the extent. */
function framed(points: readonly Point[], input: LayoutInput, extent: Size): Point[] {
  const turned = turnedToWideSide(points, extent.width >= extent.height)
  const mirrored = busiestLeft(turned, input)
  const box = boxAround(mirrored)
  const roomX = extent.width - 2 * (MARGIN + 60)
  const roomY = extent.height - 2 * (MARGIN + 22)
  // A small network keeps its own size; only one that does not fit, or nearly fills, is stretched.
  const scale = Math.min(roomX / Math.max(box.width, 1), roomY / Math.max(box.height, 1))
  const scaleX = scale > 1.6 ? 1.3 : roomX / Math.max(box.width, 1)
  const scaleY = scale > 1.6 ? 1.3 : roomY / Math.max(box.height, 1)
  return mirrored.map(point => ({
    x: extent.width / 2 + (point.x - box.x - box.width / 2) * scaleX,
    y: extent.height / 2 + (point.y - box.y - box.height / 2) * scaleY,
  }))
}

function turnedToWideSide(points: readonly Point[], wide: boolean): Point[] {
  const middle = meanOf(points)
  let xx = 0
  let yy = 0
  let xy = 0
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2
    yy += (y - middle.y) ** 2
    xy += (x - middle.x) * (y - middle.y)
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (wide ? 0 : Math.PI / 2)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return points.map(({ x, y }) => ({
    x: (x - middle.x) * cos + (y - middle.y) * sin,
    y: -(x - middle.x) * sin + (y - middle.y) * cos,
  }))
}

function busiestLeft(points: Point[], input: LayoutInput): Point[] {
  let busiest = 0
  input.nodes.forEach((node, index) => {
    if (node.radius > (input.nodes[busiest]?.radius ?? 0)) busiest = index
  })
  const side = points[busiest]
  return side === undefined || side.x <= 0 ? points : points.map(({ x, y }) => ({ x: -x, y }))
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1)
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  }
}

function boxAround(points: readonly Point[]): { x: number; y: number; width: number; height: number } {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const xs = points.map(point => point.x)
  const ys = points.map(point => point.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
