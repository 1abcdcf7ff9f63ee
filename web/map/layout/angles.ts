/** Lines that leave a node in nearly the same direction, which are hard to tell apart. */
import { at, int, num } from './arrays.ts'
import type { Scene } from './scene.ts'

const NARROW_ANGLE = 3
/** With more lines than this at one node narrow angles cannot be helped, and are not looked for. */
const FEW = 30
/** Cosine of the angle under which two lines at one node are hard to tell apart. */
const COS_NARROW = Math.cos((29 * Math.PI) / 180)

/** What lines that leave a node, or its neighbours, in nearly the same direction cost. */
export function angleCost(scene: Scene, node: number): number {
  const lines = at(scene.linesAt, node)
  let cost = 0
  for (let i = 0; i < lines.length; i++) {
    const other = otherEnd(scene, int(lines, i), node)
    if (other === node) continue
    if (lines.length <= FEW) cost += narrowAt(scene, node, other, i + 1)
    if (at(scene.linesAt, other).length <= FEW) cost += narrowAt(scene, other, node, 0)
  }
  return cost
}

/** What the line from a hub to `one` costs beside the hub's other lines, from the given one on. */
function narrowAt(scene: Scene, hub: number, one: number, from: number): number {
  const lines = at(scene.linesAt, hub)
  let cost = 0
  for (let i = from; i < lines.length; i++)
    cost += narrow(scene, hub, one, otherEnd(scene, int(lines, i), hub))
  return cost
}

function narrow(scene: Scene, hub: number, one: number, two: number): number {
  if (one === two || one === hub || two === hub) return 0
  const ax = num(scene.x, one) - num(scene.x, hub)
  const ay = num(scene.y, one) - num(scene.y, hub)
  const bx = num(scene.x, two) - num(scene.x, hub)
  const by = num(scene.y, two) - num(scene.y, hub)
  const dot = ax * bx + ay * by
  if (dot <= 0) return 0
  const cos = dot / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by))
  return cos > COS_NARROW ? (NARROW_ANGLE * (cos - COS_NARROW)) / (1 - COS_NARROW) : 0
}

function otherEnd(scene: Scene, line: number, node: number): number {
  const source = int(scene.source, line)
  return source === node ? int(scene.target, line) : source
}
