/** Everything anew: force, then annealing of the structure, then of names and positions, then of what still strikes. */
import { type AnnealOptions, anneal } from './anneal.ts'
import { clashesOf, faultsOf } from './clashes.ts'
import { lineCost, type Terms } from './cost.ts'
import { firstPoints } from './frame.ts'
import { loosen } from './loosen.ts'
import type { LayoutInput, Size } from './plan.ts'
import { seededRandom } from './random.ts'
import { placeNames } from './rankNames.ts'
import { Scene, type Snapshot } from './scene.ts'

/** Structures that are made. */
const STARTS = 6
/** Which of them, by rank, names are given to, until nothing strikes: good structures are worth another try. */
const ATTEMPTS = [0, 1, 0, 2, 1]
/** So often what still strikes is loosened and cooled again; more often when no start came out clean. */
const ROUNDS = 6
const LAST_ROUNDS = 12
/** The part of the work that finding structures is. */
const STRUCTURE_SHARE = 0.4
/** Moves for each node, and things looked at in all, that the names' annealing may take. */
const MOVES_EACH = 1400
const WORK = 80_000_000

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
export interface Clock {
  /** Is told the part done, 0 to 1. */
  progress(part: number): void
  /** Whether nothing more shall be begun. What has begun is ended: half cooled it would be worse than nothing. */
  late(): boolean
  /** Is shown an arrangement that is being improved. */
  draft(scene: Scene): void
}

/**
 * The best arrangement found within a fixed amount of work: from the best of several structures on, until one is
 * found in which nothing strikes anything.
 */
export function solve(input: LayoutInput, extent: Size, clock: Clock): Scene {
  const moves = movesFor(input)
  const starts = startsFor(input, extent, Math.ceil(moves / 6), clock)
  const scene = new Scene(input, extent)
  const [first] = starts
  if (first !== undefined) {
    scene.restore(first)
    placeNames(scene, input, allOf(input))
    clock.draft(scene)
  }
  let best: Snapshot | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, rank] of ATTEMPTS.entries()) {
    const start = starts[rank]
    if (start === undefined || (best !== null && (!worthAnother(least) || clock.late()))) continue
    scene.restore(start)
    const progress = (part: number) =>
      clock.progress(STRUCTURE_SHARE + ((index + part) / ATTEMPTS.length) * (1 - STRUCTURE_SHARE))
    nameAll(scene, input, { moves, seed: index + 1, clock: { ...clock, progress } })
    const faults = faultsOf(clashesOf(scene))
    if (faults >= least) continue
    best = scene.snapshot()
    least = faults
  }
  if (best !== null) scene.restore(best)
  const last = optionsFor(input, ATTEMPTS.length + 1, () => clock.progress(1))
  loosen(scene, input, { ...last, rounds: LAST_ROUNDS, moves: moves / 5, late: clock.late })
  return scene
}

/** With none there is nothing to do; with many the network is too dense for another attempt to help. */
function worthAnother(faults: number): boolean {
  return faults > 0 && faults <= 4
}

/** Gives every name of a structure its place, moving what has to. */
function nameAll(
  scene: Scene,
  input: LayoutInput,
  work: { moves: number; seed: number; clock: Clock },
): void {
  const { moves, seed, clock } = work
  const options = optionsFor(input, seed, part => clock.progress(part / 2))
  placeNames(scene, input, options.nameable)
  anneal(scene, { ...NAMES, moves }, options)
  const onProgress = (part: number) => clock.progress((1 + part) / 2)
  loosen(scene, input, { ...options, onProgress, rounds: ROUNDS, moves: moves / 5, late: clock.late })
}

function optionsFor(input: LayoutInput, seed: number, onProgress: (part: number) => void): AnnealOptions {
  const movable = Int32Array.from(
    input.nodes.flatMap((node, index) => (node.position === null ? [index] : [])),
  )
  return { movable, nameable: allOf(input), random: seededRandom(seed), reserved: input.reserved, onProgress }
}

function allOf(input: LayoutInput): Int32Array {
  return Int32Array.from(input.nodes, (_, index) => index)
}

/** How many moves the names' annealing may take: bounded by what they cost in all. */
export function movesFor(input: LayoutInput): number {
  const nodes = input.nodes.length
  const lines = input.lines.length
  const linesEach = 2 + (2 * lines) / Math.max(nodes, 1)
  const lookedAt = linesEach * (40 + lines * 0.3)
  return Math.ceil(Math.min(nodes * MOVES_EACH, WORK / lookedAt))
}

/** Several structures, the best first. */
function startsFor(input: LayoutInput, extent: Size, moves: number, clock: Clock): Snapshot[] {
  const starts: { scene: Scene; cost: number }[] = []
  for (let start = 0; start < STARTS && (start === 0 || !clock.late()); start++) {
    const progress = (part: number) => clock.progress(((start + part) / STARTS) * STRUCTURE_SHARE)
    const scene = structureFrom(input, extent, { moves, seed: start + 1, progress })
    starts.push({ scene, cost: structureCost(scene) })
  }
  return starts.sort((one, two) => one.cost - two.cost).map(({ scene }) => scene.snapshot())
}

function structureFrom(
  input: LayoutInput,
  extent: Size,
  { moves, seed, progress }: { moves: number; seed: number; progress: (part: number) => void },
): Scene {
  const points = firstPoints(input, extent, seed)
  const scene = new Scene(input, extent)
  scene.place.fill(-1)
  scene.setAll(
    points.map(point => point.x),
    points.map(point => point.y),
  )
  const options = optionsFor(input, seed, progress)
  anneal(scene, { ...STRUCTURE, moves }, { ...options, nameable: new Int32Array(0) })
  return scene
}

function structureCost(scene: Scene): number {
  const terms: Terms = { strike: 0, crossing: STRUCTURE.crossing[1] / 2, spacing: 0, reserved: [] }
  let cost = 0
  for (let line = 0; line < scene.lines; line++) cost += lineCost(scene, line, -1, terms)
  return cost
}
