/** Names one after the other, the loudest first, each in the best place that is left. */

import { num } from './arrays.ts'
import { nameCost } from './cost.ts'
import { PLACES } from './places.ts'
import type { LayoutInput } from './plan.ts'
import type { Scene } from './scene.ts'

/** Up to so many entities every name is shown, wherever it stands. */
const CROWDED = 150

/** A name is left out where even its best place costs so much: it would cover a name or a node. */
const TOO_MUCH = 25

/** Chooses the places of the names of `chosen`; the others stay as they are. */
export function placeNames(scene: Scene, input: LayoutInput, chosen: Int32Array): void {
  for (const node of chosen) scene.setPlace(node, -1)
  const order = [...chosen].sort((one, two) => rankOf(input, one) - rankOf(input, two) || one - two)
  for (const node of order) placeName(scene, input, node)
}

function placeName(scene: Scene, input: LayoutInput, node: number): void {
  if (num(scene.nameWidth, node) === 0) return
  const terms = {
    strike: scene.nodes > CROWDED ? 1.5 : 40,
    crossing: 0,
    spacing: 26,
    reserved: input.reserved,
  }
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < PLACES.length; place++) {
    scene.setPlace(node, place)
    const cost = nameCost(scene, node, terms, Number.POSITIVE_INFINITY)
    if (cost >= least) continue
    least = cost
    best = place
  }
  const crowded = scene.nodes > CROWDED && least >= TOO_MUCH
  scene.setPlace(node, crowded ? -1 : best)
}

function rankOf(input: LayoutInput, node: number): number {
  return input.nodes[node]?.rank ?? 0
}
