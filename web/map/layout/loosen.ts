/** What still strikes something is loosened together with what is around it, and cooled again. */
import { type AnnealOptions, anneal } from './anneal.ts'
import { num } from './arrays.ts'
import { bowLines } from './bow.ts'
import { clashesOf, faultsOf, nodesAtFault } from './clashes.ts'
import type { Terms } from './cost.ts'
import type { LayoutInput } from './plan.ts'
import { seededRandom } from './random.ts'
import type { Scene } from './scene.ts'

/** Around what strikes, so much is loosened with it, px. */
const NEARBY = 160
/** And so much more each time that it did not help, px. */
const FARTHER = 30

const LOOSENED = {
  heat: [16, 0.5],
  reach: [120, 10],
  strike: [50, 80],
  crossing: [2.6, 2.6],
  spacing: [26, 26],
} as const

const SETTLING = { ...LOOSENED, reach: [160, 8] } as const

/** With more faults than this the network is too dense for it to help. */
const TOO_MANY = 40

export interface LooseningOptions extends AnnealOptions {
  rounds: number
  /** Moves of each round. */
  moves: number
  /** Whether no other round shall begin. */
  late: () => boolean
}

/** Heats only what strikes and what is around it, until nothing strikes or the rounds are used up. */
export function loosen(scene: Scene, input: LayoutInput, options: LooseningOptions): void {
  const terms = finalTerms(input)
  let faults = faultsOf(clashesOf(scene))
  if (faults > TOO_MANY) return
  let stuck = 0
  for (let round = 0; round < options.rounds && faults > 0 && !options.late(); round++) {
    const before = scene.snapshot()
    const near = nodesNear(scene, nodesAtFault(scene), NEARBY + stuck * FARTHER)
    anneal(
      scene,
      { ...LOOSENED, moves: Math.ceil(options.moves) },
      { ...options, movable: near.filter(node => options.movable.includes(node)), nameable: near },
    )
    bowLines(scene, input, terms)
    const left = faultsOf(clashesOf(scene))
    stuck = left < faults ? 0 : stuck + 1
    if (left > faults) scene.restore(before)
    else faults = left
  }
}

/** Lets a few newcomers and names find better places among all that stays. */
export function settle(
  scene: Scene,
  input: LayoutInput,
  freedom: { newcomers: Int32Array; unnamed: Int32Array; moves: number },
): void {
  const options: AnnealOptions = {
    movable: freedom.newcomers,
    nameable: freedom.unnamed,
    random: seededRandom(1),
    reserved: input.reserved,
    onProgress: () => undefined,
  }
  anneal(scene, { ...SETTLING, moves: freedom.moves }, options)
  bowLines(scene, input, finalTerms(input))
}

function finalTerms(input: LayoutInput): Terms {
  return { strike: 150, crossing: 2.6, spacing: 26, reserved: input.reserved }
}

function nodesNear(scene: Scene, centres: readonly number[], reach: number): Int32Array {
  const near: number[] = []
  for (let node = 0; node < scene.nodes; node++) {
    const close = centres.some(centre => {
      const dx = num(scene.x, node) - num(scene.x, centre)
      const dy = num(scene.y, node) - num(scene.y, centre)
      return dx * dx + dy * dy < reach * reach
    })
    if (close) near.push(node)
  }
  return Int32Array.from(near)
}
