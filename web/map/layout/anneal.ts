/** Simulated annealing over positions and name places, within a fixed number of moves. */
import { nameCost, nodeCost, type Weights } from './cost.ts'
import { PLACES } from './places.ts'
import type { Box } from './plan.ts'
import { num, type Scene } from './scene.ts'

export interface AnnealOptions {
  /** Nodes that may move. */
  movable: readonly number[]
  /** Nodes whose names may change their place. */
  nameable: readonly number[]
  moves: number
  random: () => number
  reserved: readonly Box[]
  /** Temperature at the start, in units of cost. */
  heat: number
  /** The longest move at the start, px. */
  reach: number
  /** Called now and then with the part done, 0 to 1. */
  onProgress?: (part: number) => void
}

const COLD = 0.25
const SHORTEST = 5
const STRIKE = { hot: 40, cold: 190 }
const REPORT_EVERY = 2048

/** Improves the scene in place. */
export function anneal(scene: Scene, options: AnnealOptions): void {
  const { movable, nameable, moves, random } = options
  if (movable.length + nameable.length === 0) return
  const weights: Weights = { strike: STRIKE.hot }
  const cooling = (COLD / options.heat) ** (1 / moves)
  const nodeShare = movable.length === 0 ? 0 : nameable.length === 0 ? 1 : 0.55
  let heat = options.heat
  for (let move = 0; move < moves; move++, heat *= cooling) {
    const part = move / moves
    weights.strike = STRIKE.hot + (STRIKE.cold - STRIKE.hot) * part
    const step: Step = {
      scene,
      weights,
      heat,
      options,
      reach: SHORTEST + (options.reach - SHORTEST) * (1 - part) ** 2,
    }
    if (random() >= nodeShare) tryPlace(step, pick(nameable, random))
    else if (movable.length > 1 && random() < 0.08)
      trySwap(step, pick(movable, random), pick(movable, random))
    else tryMove(step, pick(movable, random))
    if (move % REPORT_EVERY === 0) options.onProgress?.(part)
  }
}

interface Step {
  scene: Scene
  weights: Weights
  heat: number
  reach: number
  options: AnnealOptions
}

function pick(list: readonly number[], random: () => number): number {
  return num(list, Math.floor(random() * list.length))
}

function accepts({ heat, options }: Step, change: number): boolean {
  return change <= 0 || options.random() < Math.exp(-change / heat)
}

function tryPlace(step: Step, node: number): void {
  const { scene, weights, options } = step
  const old = num(scene.place, node)
  if (old < 0) return
  const before = nameCost(scene, node, weights, options.reserved)
  scene.setPlace(node, Math.floor(options.random() * PLACES.length))
  if (!accepts(step, nameCost(scene, node, weights, options.reserved) - before)) scene.setPlace(node, old)
}

function tryMove(step: Step, node: number): void {
  const { scene, weights, reach, options } = step
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const place = num(scene.place, node)
  const before = nodeCost(scene, node, weights, options.reserved)
  const angle = options.random() * 2 * Math.PI
  const distance = reach * Math.sqrt(options.random())
  if (place >= 0 && options.random() < 0.3) scene.place[node] = Math.floor(options.random() * PLACES.length)
  scene.moveNode(node, x + Math.cos(angle) * distance, y + Math.sin(angle) * distance)
  if (accepts(step, nodeCost(scene, node, weights, options.reserved) - before)) return
  scene.place[node] = place
  scene.moveNode(node, x, y)
}

function trySwap(step: Step, one: number, two: number): void {
  if (one === two) return
  const { scene, weights, options } = step
  const [x1, y1, x2, y2] = [num(scene.x, one), num(scene.y, one), num(scene.x, two), num(scene.y, two)]
  // One after the other: each difference is exact, their sum is the swap's.
  let change = -nodeCost(scene, one, weights, options.reserved)
  scene.moveNode(one, x2, y2)
  change += nodeCost(scene, one, weights, options.reserved) - nodeCost(scene, two, weights, options.reserved)
  scene.moveNode(two, x1, y1)
  change += nodeCost(scene, two, weights, options.reserved)
  if (accepts(step, change)) return
  scene.moveNode(one, x1, y1)
  scene.moveNode(two, x2, y2)
}
