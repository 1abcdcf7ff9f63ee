/** Plane geometry on plain numbers: no objects are made, the layout asks millions of times. */

/** How much of the segment a–b lies in the box, px, borders included; −1 when none of it does (Liang–Barsky). */
export function chordInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  if ((ax < left && bx < left) || (ax > right && bx > right)) return -1
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return -1
  const dx = bx - ax
  const dy = by - ay
  let from = 0
  let to = 1
  if (dx !== 0) {
    const near = ((dx > 0 ? left : right) - ax) / dx
    const far = ((dx > 0 ? right : left) - ax) / dx
    if (near > from) from = near
    if (far < to) to = far
  }
  if (dy !== 0) {
    const near = ((dy > 0 ? top : bottom) - ay) / dy
    const far = ((dy > 0 ? bottom : top) - ay) / dy
    if (near > from) from = near
    if (far < to) to = far
  }
  return from > to ? -1 : (to - from) * Math.sqrt(dx * dx + dy * dy)
}

/** The square of the distance between a point and the segment a–b. */
export function squaredDistanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length
  const t = Math.min(Math.max(along, 0), 1)
  const x = ax + t * dx - px
  const y = ay + t * dy - py
  return x * x + y * y
}

/** The square of the distance between a point and a box; 0 inside. */
export function squaredDistanceToBox(
  px: number,
  py: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const x = px < left ? left - px : px > right ? px - right : 0
  const y = py < top ? top - py : py > bottom ? py - bottom : 0
  return x * x + y * y
}

/** Whether two segments cross at an inner point of both. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (ax > bx ? (cx > ax && dx > ax) || (cx < bx && dx < bx) : (cx > bx && dx > bx) || (cx < ax && dx < ax)) {
    return false
  }
  const abc = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const abd = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (abc > 0 === abd > 0) return false
  const cda = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const cdb = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return cda > 0 !== cdb > 0
}
