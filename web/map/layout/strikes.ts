/** Whether lines of a scene meet boxes, discs and each other. */

import { int, num } from './arrays.ts'
import { chordInBox, segmentsCross, squaredDistanceToSegment } from './geometry.ts'
import { POINTS, type Scene } from './scene.ts'

/** Whether the box around the line, and around its glyph, reaches the box. */
export function lineReachesBox(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const glyph = num(scene.glyph, line)
  return (
    num(scene.lineLeft, line) <= right + glyph &&
    num(scene.lineRight, line) >= left - glyph &&
    num(scene.lineTop, line) <= bottom + glyph &&
    num(scene.lineBottom, line) >= top - glyph
  )
}

/** Whether the line comes within the box. */
export function lineMeetsBox(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (!lineReachesBox(scene, line, left, top, right, bottom)) return false
  const { px, py } = scene
  const last = line * POINTS + int(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    if (chordInBox(num(px, i), num(py, i), num(px, i + 1), num(py, i + 1), left, top, right, bottom) >= 0)
      return true
  }
  return false
}

/** Whether the line comes nearer to the point than `reach`. */
export function lineMeetsDisc(scene: Scene, line: number, x: number, y: number, reach: number): boolean {
  if (num(scene.lineLeft, line) > x + reach || num(scene.lineRight, line) < x - reach) return false
  if (num(scene.lineTop, line) > y + reach || num(scene.lineBottom, line) < y - reach) return false
  const { px, py } = scene
  const last = line * POINTS + int(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    const squared = squaredDistanceToSegment(x, y, num(px, i), num(py, i), num(px, i + 1), num(py, i + 1))
    if (squared < reach * reach) return true
  }
  return false
}

/** Whether two lines cross; lines that share an end do not. */
export function linesCross(scene: Scene, one: number, two: number): boolean {
  if (
    num(scene.lineLeft, one) > num(scene.lineRight, two) ||
    num(scene.lineRight, one) < num(scene.lineLeft, two) ||
    num(scene.lineTop, one) > num(scene.lineBottom, two) ||
    num(scene.lineBottom, one) < num(scene.lineTop, two)
  ) {
    return false
  }
  return !shareEnd(scene, one, two) && piecesCross(scene, one, two)
}

function shareEnd(scene: Scene, one: number, two: number): boolean {
  const from = int(scene.source, one)
  const to = int(scene.target, one)
  const otherFrom = int(scene.source, two)
  const otherTo = int(scene.target, two)
  return otherFrom === from || otherFrom === to || otherTo === from || otherTo === to
}

function piecesCross(scene: Scene, one: number, two: number): boolean {
  const { px, py } = scene
  const lastOne = one * POINTS + int(scene.points, one) - 1
  const lastTwo = two * POINTS + int(scene.points, two) - 1
  for (let i = one * POINTS; i < lastOne; i++) {
    for (let j = two * POINTS; j < lastTwo; j++) {
      const cross = segmentsCross(
        num(px, i),
        num(py, i),
        num(px, i + 1),
        num(py, i + 1),
        num(px, j),
        num(py, j),
        num(px, j + 1),
        num(py, j + 1),
      )
      if (cross) return true
    }
  }
  return false
}
