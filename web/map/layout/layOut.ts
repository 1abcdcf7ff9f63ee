/** One question to the layout, whichever of its three forms: everything anew, newcomers only, names only. */

import { num } from './arrays.ts'
import { clashesOf, faultsOf } from './clashes.ts'
import { extentFor, firstPoints } from './frame.ts'
import { settle } from './loosen.ts'
import { placeNewcomers } from './newcomers.ts'
import type { LayoutInput, LayoutNode, LayoutResult, Size } from './plan.ts'
import { placeNames } from './rankNames.ts'
import { Scene } from './scene.ts'
import { movesFor, solve } from './solve.ts'

/** Above so many entities names are placed by rank, and nothing is annealed. */
export const ANNEALED_UP_TO = 150

/**
 * The work is bounded by its number of moves, so that it gives the same everywhere. On a machine that is far too slow
 * for that nothing more is begun after so long, ms.
 */
const PATIENCE = 15_000

/** Is told how the work goes. */
export interface Watcher {
  /** The part that is done, 0 to 1; never less than before. */
  progress(part: number): void
  /** What there is so far, all of it, to look at meanwhile. */
  draft(result: LayoutResult): void
}

/** Always the same answer to the same question, unless patience ends before the work does, ms. */
export function layOut(input: LayoutInput, watcher: Watcher, patience = PATIENCE): LayoutResult {
  if (input.anew) return layOutAll(input, watcher, patience)
  return layOutRest(input)
}

function layOutAll(input: LayoutInput, watcher: Watcher, patience: number): LayoutResult {
  const extent = extentFor(input)
  if (input.nodes.length <= ANNEALED_UP_TO) {
    const until = Date.now() + patience
    let furthest = 0
    const progress = (part: number) => {
      furthest = Math.max(furthest, part)
      watcher.progress(furthest)
    }
    const draft = (scene: Scene) => watcher.draft(resultOf(scene, extent))
    return resultOf(solve(input, extent, { progress, late: () => Date.now() > until, draft }), extent)
  }
  const points = firstPoints(input, extent, 1)
  const scene = new Scene(input, extent)
  scene.setAll(
    points.map(point => point.x),
    points.map(point => point.y),
  )
  placeNames(
    scene,
    input,
    indexesOf(input, () => true),
  )
  return resultOf(scene, extent)
}

/** Newcomers get a place, names without one too; those who have one keep it, whatever it costs. */
function layOutRest(input: LayoutInput): LayoutResult {
  const scene = new Scene(input, UNBOUNDED)
  placeNewcomers(scene, input)
  const newcomers = indexesOf(input, node => node.position === null)
  const unnamed = indexesOf(input, node => node.place === null)
  placeNames(scene, input, unnamed)
  if (input.nodes.length <= ANNEALED_UP_TO && faultsOf(clashesOf(scene)) > 0) {
    settle(scene, input, { newcomers, unnamed, moves: Math.ceil(movesFor(input) / 3) })
  }
  return resultOf(scene, input.frame)
}

function indexesOf(input: LayoutInput, wanted: (node: LayoutNode) => boolean): Int32Array {
  return Int32Array.from(input.nodes.flatMap((node, index) => (wanted(node) ? [index] : [])))
}

/** Once the person has looked around, the map has no edges any more. */
const UNBOUNDED: Size = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }

function resultOf(scene: Scene, extent: Size): LayoutResult {
  const nodes = Array.from({ length: scene.nodes }, (_, index) => index)
  return {
    positions: nodes.map(node => ({ x: num(scene.x, node), y: num(scene.y, node) })),
    places: Array.from(scene.place),
    bows: Array.from(scene.bow),
    extent,
    clashes: clashesOf(scene),
  }
}
