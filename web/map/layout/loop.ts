/** The loop of an entity to itself, as style.ts has Cytoscape draw it: to the upper left, each farther out than the last. */

/** Direction and sweep in radians. */
export const LOOP = { direction: -Math.PI / 4 - Math.PI / 2, sweep: (-50 * Math.PI) / 180 }

/** How far the control points of an entity's loops are from it, px: the first, the second, … counted from 0. */
export function loopReach(turn: number): number {
  return 64 * 1.4 * (turn / 3 + 1)
}
