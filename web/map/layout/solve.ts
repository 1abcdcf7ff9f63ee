/** Everything anew: force, then annealing of the structure, then of names and positions, then of what still strikes. */
import { type AnnealOptions, anneal, type Schedule } from './anneal.ts'
import { clashesOf, faultsOf } from './clashes.ts'
import { lineCost, type Terms } from './cost.ts'
import { forceLayout } from './force.ts'
import { framed } from './frame.ts'
import { loosen } from './loosen.ts'
import type { LayoutInput, Size } from './plan.ts'
import { seededRandom } from './random.ts'
import { placeNames } from './rankNames.ts'
import { Scene } from './scene.ts'

/** Starts that are tried; the one with the best structure goes on. */
const STARTS = 6
/** So often what still strikes is loosened and cooled again; more often when no start came out clean. */
const ROUNDS = 6
const LAST_ROUNDS = 12
/** Moves for each node, and pairs looked at in all, that the names' annealing may take. */
const MOVES_EACH = 1400
const PAIRS = 64_000_000

/** Without names: few crossings, and room between the discs. */
const STRUCTURE = {
  heat: [12, 0.5],
  reach: [160, 12],
  strike: [0, 0],
  crossing: [6, 6],
  spacing: [70, 70],
} as const
const NAMES = {
  heat: [12, 0.5],
  reach: [120, 12],
  strike: [40, 60],
  crossing: [4, 2.6],
  spacing: [40, 26],
} as const
/** Told the part done, 0 to 1; a true answer ends the work, with what there is. */
export type Watch = (part: number) => boolean

/**
 * The best arrangement found within a fixed amount of work: from the best of several structures on, until one is
 * found in which nothing strikes anything.
 */
export function solve(input: LayoutInput, extent: Size, watch: Watch): Scene {
  const all = Int32Array.from(input.nodes, (_, index) => index)
  const moves = movesFor(input)
  let best: { scene: Scene; faults: number } | null = null
  const starts = startsFor(input, extent, all, Math.ceil(moves / 6), part => watch(part * 0.3))
  for (const [index, scene] of starts.entries()) {
    const watchStart: Watch = part => watch(0.3 + ((index + part) / starts.length) * 0.7)
    nameAll(scene, input, all, { moves, seed: index + 1, watch: watchStart })
    const faults = faultsOf(clashesOf(scene))
    if (best === null || faults < best.faults) best = { scene, faults }
    if (faults === 0 || watch(0.3 + ((index + 1) / starts.length) * 0.7)) break
  }
  if (best === null) return new Scene(input, extent)
  if (best.faults > 0) {
    loosen(best.scene, input, {
      ...optionsFor(input, all, STARTS + 1, () => watch(1)),
      rounds: LAST_ROUNDS,
      moves: moves / 5,
    })
  }
  return best.scene
}

/** Gives every name of a structure its place, moving what has to. */
function nameAll(
  scene: Scene,
  input: LayoutInput,
  all: Int32Array,
  { moves, seed, watch }: { moves: number; seed: number; watch: Watch },
): void {
  placeNames(scene, input, all)
  anneal(
    scene,
    { ...NAMES, moves },
    optionsFor(input, all, seed, part => watch(part * 0.5)),
  )
  const options = optionsFor(input, all, seed, () => watch(0.5))
  loosen(scene, input, { ...options, rounds: ROUNDS, moves: moves / 5 })
}

function optionsFor(input: LayoutInput, all: Int32Array, seed: number, onProgress: Watch): AnnealOptions {
  return { movable: all, nameable: all, random: seededRandom(seed), reserved: input.reserved, onProgress }
}

/** How many moves the names' annealing may take: bounded by what they cost in all. */
export function movesFor(input: LayoutInput): number {
  const nodes = input.nodes.length
  const lines = input.lines.length
  const pairsEach = (nodes + lines) * (2 + (2 * lines) / Math.max(nodes, 1))
  return Math.ceil(Math.min(nodes * MOVES_EACH, PAIRS / Math.max(pairsEach, 1)))
}

/** Several structures, the best first. */
function startsFor(input: LayoutInput, extent: Size, all: Int32Array, moves: number, watch: Watch): Scene[] {
  const schedule = { ...STRUCTURE, moves }
  const starts: { scene: Scene; cost: number }[] = []
  for (let start = 0; start < STARTS; start++) {
    const watchStart: Watch = part => watch((start + part) / STARTS)
    const scene = structureFrom(input, extent, all, schedule, start + 1, watchStart)
    starts.push({ scene, cost: structureCost(scene) })
  }
  return starts.sort((one, two) => one.cost - two.cost).map(({ scene }) => scene)
}

function structureFrom(
  input: LayoutInput,
  extent: Size,
  all: Int32Array,
  schedule: Schedule,
  seed: number,
  watch: Watch,
): Scene {
  const points = framed(forceLayout(input, seed), input, extent)
  const scene = new Scene(input, extent)
  scene.place.fill(-1)
  scene.setAll(
    points.map(point => point.x),
    points.map(point => point.y),
  )
  anneal(scene, schedule, {
    movable: all,
    nameable: new Int32Array(0),
    random: seededRandom(seed),
    reserved: input.reserved,
    onProgress: watch,
  })
  return scene
}

function structureCost(scene: Scene): number {
  const terms: Terms = { strike: 0, crossing: STRUCTURE.crossing[1] / 2, spacing: 0, reserved: [] }
  let cost = 0
  for (let line = 0; line < scene.lines; line++) cost += lineCost(scene, line, -1, terms)
  return cost
}
