/** What annealing left: whatever still strikes something tries many other positions, and lines may be bowed. */

import { int, num } from './arrays.ts'
import { nodesAtFault } from './clashes.ts'
import { lineCost, nameCost, nodeCost, type Terms } from './cost.ts'
import { PLACES } from './places.ts'
import type { LayoutInput } from './plan.ts'
import type { Scene } from './scene.ts'

/** Other positions tried for a node, on a spiral around where it is. */
const TRIES = 60
const SPACING = 16
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const ROUNDS = 3
const BOWS = [16, -16, 32, -32, 48, -48, 64, -64, 80, -80, 96, -96]

/** Moves the nodes that strike something, where a better position is found. Improves the scene in place. */
export function repair(scene: Scene, movable: ReadonlySet<number>, terms: Terms): void {
  for (let round = 0; round < ROUNDS; round++) {
    const struck = nodesAtFault(scene).filter(node => movable.has(node))
    if (struck.length === 0) return
    for (const node of struck) tryPositions(scene, node, terms)
  }
}

function tryPositions(scene: Scene, node: number, terms: Terms): void {
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  let best = { x, y, place: int(scene.place, node) }
  let least = nodeCost(scene, node, terms, Number.POSITIVE_INFINITY)
  for (let i = 0; i < TRIES; i++) {
    const distance = SPACING * Math.sqrt(i)
    scene.moveNode(node, x + Math.cos(i * GOLDEN_ANGLE) * distance, y + Math.sin(i * GOLDEN_ANGLE) * distance)
    const place = bestPlace(scene, node, terms, least)
    if (place < 0) continue
    scene.setPlace(node, place)
    const cost = nodeCost(scene, node, terms, least)
    if (cost >= least) continue
    least = cost
    best = { x: num(scene.x, node), y: num(scene.y, node), place }
  }
  scene.place[node] = best.place
  scene.moveNode(node, best.x, best.y)
}

/** The cheapest place of a node's name where it is now, −1 when each costs more than `limit`. */
function bestPlace(scene: Scene, node: number, terms: Terms, limit: number): number {
  let best = -1
  let least = limit
  for (let place = 0; place < PLACES.length; place++) {
    scene.setPlace(node, place)
    const cost = nameCost(scene, node, terms, least)
    if (cost >= least) continue
    least = cost
    best = place
  }
  return best
}

/** Bows the straight lines that strike a name or a node, where that helps. */
export function bowLines(scene: Scene, input: LayoutInput, terms: Terms): void {
  input.lines.forEach((line, index) => {
    if (!line.mayBow) return
    const straight = lineCost(scene, index, -1, terms)
    if (straight < terms.strike / 2) return
    let best = num(scene.bow, index)
    let least = straight
    for (const bow of BOWS) {
      scene.setBow(index, bow)
      const cost = lineCost(scene, index, -1, terms) + Math.abs(bow) / 8
      if (cost >= least) continue
      least = cost
      best = bow
    }
    scene.setBow(index, best)
  })
}
