/** Everything anew: force, then annealing of the structure, then of names and positions, then of what still strikes. */
import { type AnnealOptions, anneal, type Schedule } from './anneal.ts'
import { clashesOf, faultsOf, nodesAtFault } from './clashes.ts'
import { lineCost, type Terms } from './cost.ts'
import { forceLayout } from './force.ts'
import { framed } from './frame.ts'
import type { LayoutInput, Size } from './plan.ts'
import { seededRandom } from './random.ts'
import { placeNames } from './rankNames.ts'
import { bowLines, repair } from './repair.ts'
import { num, Scene } from './scene.ts'

/** Starts that are tried; the one with the best structure goes on. */
const STARTS = 3
/** So often what still strikes is loosened and cooled again. */
const ROUNDS = 14
/** Around what strikes, so much is loosened with it, px. */
const NEARBY = 130
/** Moves for each node, and pairs looked at in all, that the names' annealing may take. */
const MOVES_EACH = 900
const PAIRS = 40_000_000

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
  strike: [60, 120],
  crossing: [4, 2.6],
  spacing: [40, 26],
} as const
const LOOSENED = {
  heat: [16, 0.5],
  reach: [120, 10],
  strike: [100, 120],
  crossing: [2.6, 2.6],
  spacing: [26, 26],
} as const

/** Told the part done, 0 to 1; a true answer ends the work, with what there is. */
export type Watch = (part: number) => boolean

/** The best arrangement found within a fixed amount of work; it ends as soon as nothing strikes anything. */
export function solve(input: LayoutInput, extent: Size, watch: Watch): Scene {
  const all = Int32Array.from(input.nodes, (_, index) => index)
  const moves = movesFor(input)
  const scene = bestStart(input, extent, all, moves / 4, watch)
  placeNames(scene, input, all)
  const options: AnnealOptions = {
    movable: all,
    nameable: all,
    random: seededRandom(1),
    reserved: input.reserved,
    onProgress: part => watch(0.35 + part * 0.35),
  }
  anneal(scene, { ...NAMES, moves }, options)
  loosen(scene, input, { ...options, onProgress: () => watch(0.75) }, moves / 5)
  return scene
}

function movesFor(input: LayoutInput): number {
  const nodes = input.nodes.length
  const lines = input.lines.length
  const pairsEach = (nodes + lines) * (2 + (2 * lines) / Math.max(nodes, 1))
  return Math.ceil(Math.min(nodes * MOVES_EACH, PAIRS / Math.max(pairsEach, 1)))
}

function bestStart(input: LayoutInput, extent: Size, all: Int32Array, moves: number, watch: Watch): Scene {
  let best: Scene | null = null
  let least = Number.POSITIVE_INFINITY
  for (let start = 1; start <= STARTS; start++) {
    const scene = structureFrom(input, extent, all, { ...STRUCTURE, moves: Math.ceil(moves) }, start, part =>
      watch(((start - 1 + part) / STARTS) * 0.35),
    )
    const cost = structureCost(scene)
    if (best !== null && cost >= least) continue
    best = scene
    least = cost
  }
  return best ?? new Scene(input, extent)
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

/** Heats only what strikes and what is around it, until nothing strikes or the rounds are used up. */
function loosen(scene: Scene, input: LayoutInput, options: AnnealOptions, moves: number): void {
  const terms: Terms = { strike: 150, crossing: 2.6, spacing: 26, reserved: input.reserved }
  let faults = faultsOf(clashesOf(scene))
  for (let round = 0; round < ROUNDS && faults > 0; round++) {
    if (options.onProgress(0)) return
    const before = scene.snapshot()
    const near = nodesNear(scene, nodesAtFault(scene))
    anneal(scene, { ...LOOSENED, moves: Math.ceil(moves) }, { ...options, movable: near, nameable: near })
    repair(scene, new Set(near), terms)
    bowLines(scene, input, terms)
    const left = faultsOf(clashesOf(scene))
    if (left > faults) scene.restore(before)
    else faults = left
  }
}

function nodesNear(scene: Scene, centres: readonly number[]): Int32Array {
  const near: number[] = []
  for (let node = 0; node < scene.nodes; node++) {
    const close = centres.some(centre => {
      const dx = num(scene.x, node) - num(scene.x, centre)
      const dy = num(scene.y, node) - num(scene.y, centre)
      return dx * dx + dy * dy < NEARBY * NEARBY
    })
    if (close) near.push(node)
  }
  return Int32Array.from(near)
}
