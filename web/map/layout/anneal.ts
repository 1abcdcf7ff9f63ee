/** Simulated annealing over positions and name places, within a fixed number of moves. */

import { int, num } from './arrays.ts'
import { nameCost, nodeCost, type Terms } from './cost.ts'
import { PLACES } from './places.ts'
import type { Box } from './plan.ts'
import type { Scene } from './scene.ts'

export interface Schedule {
  moves: number
  /** Temperature at the start and at the end, in units of cost. */
  heat: readonly [number, number]
  /** The longest move at the start and at the end, px. */
  reach: readonly [number, number]
  /** What a line through a name costs at the start and at the end. */
  strike: readonly [number, number]
  crossing: readonly [number, number]
  spacing: readonly [number, number]
}

export interface AnnealOptions {
  /** Nodes that may move. */
  movable: Int32Array
  /** Nodes whose names may change their place. */
  nameable: Int32Array
  random: () => number
  reserved: readonly Box[]
  /** Called now and then with the part done, 0 to 1. */
  onProgress: (part: number) => void
}

const REPORT_EVERY = 1024
const SWAPS = 0.06
const NEW_PLACES = 0.35

/** Improves the scene in place. */
export function anneal(scene: Scene, schedule: Schedule, options: AnnealOptions): void {
  const { movable, nameable, random } = options
  if (movable.length + nameable.length === 0) return
  const nodeShare = movable.length === 0 ? 0 : nameable.length === 0 ? 1 : 0.6
  const terms: Terms = { strike: 0, crossing: 0, spacing: 0, reserved: options.reserved }
  const step: Step = { scene, terms, heat: 0, reach: 0, random }
  for (let move = 0; move < schedule.moves; move++) {
    const part = move / schedule.moves
    if (move % REPORT_EVERY === 0) options.onProgress(part)
    cool(step, schedule, part)
    if (random() >= nodeShare) tryPlace(step, pick(nameable, random))
    else if (movable.length > 1 && random() < SWAPS)
      trySwap(step, pick(movable, random), pick(movable, random))
    else tryMove(step, pick(movable, random))
  }
}

interface Step {
  scene: Scene
  terms: Terms
  heat: number
  reach: number
  random: () => number
}

function cool(step: Step, { heat, reach, strike, crossing, spacing }: Schedule, part: number): void {
  step.heat = heat[0] * (heat[1] / heat[0]) ** part
  step.reach = reach[0] * (reach[1] / reach[0]) ** part
  step.terms.strike = strike[0] + (strike[1] - strike[0]) * part
  step.terms.crossing = crossing[0] + (crossing[1] - crossing[0]) * part
  step.terms.spacing = spacing[0] + (spacing[1] - spacing[0]) * part
}

function pick(list: Int32Array, random: () => number): number {
  return int(list, Math.floor(random() * list.length))
}

/** What the new cost may be at most: drawn before it is known, so that counting it can be given up early. */
function limitFrom(step: Step, before: number): number {
  return before - step.heat * Math.log(step.random() + 1e-12)
}

function tryPlace(step: Step, node: number): void {
  const { scene, terms, random } = step
  const old = int(scene.place, node)
  if (old < 0) return
  const limit = limitFrom(step, nameCost(scene, node, terms, Number.POSITIVE_INFINITY))
  scene.setPlace(node, Math.floor(random() * PLACES.length))
  if (nameCost(scene, node, terms, limit) > limit) scene.setPlace(node, old)
}

function tryMove(step: Step, node: number): void {
  const { scene, terms, reach, random } = step
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const place = int(scene.place, node)
  const limit = limitFrom(step, nodeCost(scene, node, terms, Number.POSITIVE_INFINITY))
  const angle = random() * 2 * Math.PI
  const distance = reach * Math.sqrt(random())
  if (place >= 0 && random() < NEW_PLACES) scene.place[node] = Math.floor(random() * PLACES.length)
  scene.moveNode(node, x + Math.cos(angle) * distance, y + Math.sin(angle) * distance)
  if (nodeCost(scene, node, terms, limit) <= limit) return
  scene.place[node] = place
  scene.moveNode(node, x, y)
}

function trySwap(step: Step, one: number, two: number): void {
  if (one === two) return
  const { scene, terms } = step
  const all = Number.POSITIVE_INFINITY
  const [x1, y1, x2, y2] = [num(scene.x, one), num(scene.y, one), num(scene.x, two), num(scene.y, two)]
  // One after the other: each difference is exact, their sum is the swap's.
  let change = -nodeCost(scene, one, terms, all)
  scene.moveNode(one, x2, y2)
  change += nodeCost(scene, one, terms, all) - nodeCost(scene, two, terms, all)
  scene.moveNode(two, x1, y1)
  change += nodeCost(scene, two, terms, all)
  if (change <= limitFrom(step, 0)) return
  scene.moveNode(one, x1, y1)
  scene.moveNode(two, x2, y2)
}
