import { MODALITIES, STANCES } from '../../server/evidence/claim.ts'
import { type Case, type Said, says } from './saying.ts'

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Up to eight claims of few speakers in few documents that cite one another at random: every rule meets every other. */
export function randomWorld(random: () => number): Pick<Case, 'claims' | 'cites'> {
  const upTo = (count: number) => Math.floor(random() * count)
  const oneOf = <T>(items: readonly T[], otherwise: T): T => items[upTo(items.length)] ?? otherwise
  const document = () => `d${upTo(6)}`
  const claim = (): Said =>
    says(oneOf(['a', 'b', 'p1', 'p2', 'p3', 'officials', null], null), random() < 0.1 ? null : document(), {
      stance: random() < 0.7 ? 'asserts' : oneOf(STANCES, 'asserts'),
      modality: random() < 0.8 ? 'actual' : oneOf(MODALITIES, 'actual'),
      hedge: random() < 0.15 ? 'reportedly' : null,
      rank: random() < 0.1 ? 'deprecated' : 'normal',
      inferred: random() < 0.05,
      confidence: random() < 0.1 ? null : upTo(101),
    })
  return {
    claims: Array.from({ length: upTo(9) }, claim),
    cites: Array.from({ length: upTo(7) }, () => [document(), document()] as const),
  }
}

/** The same items in another order. */
export const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map(item => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
