import { expect, test } from 'vitest'
import type { Status } from '../../server/evidence/claim.ts'
import { type Origin, type RestsOn, restingOn } from '../../server/evidence/independence.ts'
import { assess } from '../../server/evidence/status.ts'
import { randomFrom, randomWorld, shuffled } from './random.ts'
import { assessed, citationsOf, numbered, says } from './saying.ts'

const WORLDS = Array.from({ length: 2_000 }, (_, seed) => ({ seed, ...randomWorld(randomFrom(seed)) }))
const ENDS = ['a', 'b'] as const

test('the order of claims and citations never changes the answer', () => {
  for (const { seed, claims, cites } of WORLDS) {
    const random = randomFrom(seed + 1)
    const inOrder = assess(numbered(claims), restingOn(citationsOf(cites)), { ends: ENDS })
    const mixed = assess(
      shuffled(numbered(claims), random),
      restingOn(shuffled(citationsOf(cites), random)),
      {
        ends: ENDS,
      },
    )
    expect(mixed, `world ${seed}`).toEqual(inOrder)
  }
})

test('what documents are called never changes what counts', () => {
  const renamed = (document: string) => `x${9 - Number(document.slice(1))}`
  for (const { seed, claims, cites } of WORLDS) {
    const before = assessed({ claims, cites })
    const after = assessed({
      claims: claims.map(claim => ({ ...claim, originId: claim.originId && renamed(claim.originId) })),
      cites: cites?.map(([from, to]) => [renamed(from), renamed(to)] as const),
    })
    const { status, sources, confidence } = before
    expect(after, `world ${seed}`).toMatchObject({ status, sources, confidence })
  }
})

test('sources are what the definition gives when every pair is compared', () => {
  for (const { seed, claims, cites } of WORLDS) {
    const { sources, modality } = assessed({ claims, cites })
    const restsOn = restingOn(citationsOf(cites))
    const firm = claims.filter(
      claim =>
        claim.stance === 'asserts' &&
        claim.rank !== 'deprecated' &&
        !claim.inferred &&
        claim.modality === modality &&
        claim.hedge === null &&
        !claim.speakerIsCollective,
    )
    const origins = firm.flatMap(({ speakerId, originId }) =>
      speakerId === null || originId === null ? [] : [{ speakerId, documentId: originId }],
    )
    expect(sources, `world ${seed}`).toBe(independentByPairs(origins, restsOn))
  }
})

test('as many assertions count as there are sources', () => {
  for (const { seed, claims, cites } of WORLDS) {
    const { sources, shortfalls } = assessed({ claims, cites })
    const counting = numbered(claims).filter(
      ({ stance, claimId }) => stance === 'asserts' && shortfalls.get(claimId)?.length === 0,
    )
    expect(counting, `world ${seed}`).toHaveLength(sources)
    expect(shortfalls.size).toBe(claims.length)
  }
})

test('one more paper that only cites an origin changes neither status nor sources', () => {
  for (const { seed, claims, cites = [] } of WORLDS) {
    const { status, sources, origins, modality } = assessed({ claims, cites })
    const [first] = origins
    if (first === undefined || modality === null) continue
    const after = assessed({
      claims: [...claims, says('echo', 'new', { modality, confidence: 0 })],
      cites: [...cites, ['new', first.documentId]],
    })
    expect(after, `world ${seed}`).toMatchObject({ status, sources })
  }
})

test('confidence keeps below what the status allows', () => {
  const most: Partial<Record<Status, number>> = {
    alleged: 50,
    unconfirmed: 60,
    disputed: 40,
    denied: 0,
    retracted: 0,
  }
  for (const { seed, claims, cites } of WORLDS) {
    const { status, confidence } = assessed({ claims, cites })
    expect(confidence ?? 0, `world ${seed}`).toBeLessThanOrEqual(most[status] ?? 100)
  }
})

/** Counts the groups of origins that are no derivatives, two being one by speaker, document or a common source. */
function independentByPairs(origins: readonly Origin[], restsOn: RestsOn): number {
  const reaches = (from: string, to: string) => restsOn(from).has(to)
  const originals = origins.filter(
    one =>
      !origins.some(
        other => reaches(one.documentId, other.documentId) && !reaches(other.documentId, one.documentId),
      ),
  )
  const areOne = (one: Origin, other: Origin) =>
    one.speakerId === other.speakerId ||
    [...restsOn(one.documentId)].some(document => reaches(other.documentId, document))
  let groups: Origin[][] = []
  for (const origin of originals) {
    const joined = groups.filter(group => group.some(member => areOne(member, origin)))
    groups = [...groups.filter(group => !joined.includes(group)), [...joined.flat(), origin]]
  }
  return groups.length
}
