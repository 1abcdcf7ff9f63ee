/** The loop of an entity to itself, as style.ts has Cytoscape draw it: to the upper left, each farther out than the last. */
import type { Point } from './plan.ts'

/** Direction and sweep in radians. */
const DIRECTION = -Math.PI / 4 - Math.PI / 2
const SWEEP = (-50 * Math.PI) / 180

/** How far the control points of the first loop are from the entity, px. */
const REACH = 64 * 1.4

/** The part of its way out at which a loop is widest. */
const WIDEST = 0.75

/** The farthest point of a loop, seen from the entity: of the first, the second, … counted from 0. */
export function loopTip(turn: number): Point {
  const far = reachOf(turn) * Math.cos(SWEEP / 2)
  return { x: Math.cos(DIRECTION) * far, y: Math.sin(DIRECTION) * far }
}

/** A loop of the entity at x, y as five corners, x and y each; the third is the tip. */
export function loopCorners(x: number, y: number, turn: number): number[] {
  const tip = loopTip(turn)
  const wide = reachOf(turn) * Math.sin(SWEEP / 2) * 0.5
  const sideX = -Math.sin(DIRECTION) * wide
  const sideY = Math.cos(DIRECTION) * wide
  const midX = x + tip.x * WIDEST
  const midY = y + tip.y * WIDEST
  return [x, y, midX + sideX, midY + sideY, x + tip.x, y + tip.y, midX - sideX, midY - sideY, x, y]
}

function reachOf(turn: number): number {
  return REACH * (turn / 3 + 1)
}
