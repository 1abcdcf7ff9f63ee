import { expect, test } from 'vitest'
import { assessed, denies, doesNotConfirm, doubts, type Said, says } from './saying.ts'

/** Why the last of some claims does not count. */
function shortfallsOfLast(claims: readonly Said[], cites: readonly (readonly [string, string])[] = []) {
  const { shortfalls } = assessed({ claims, cites })
  return [...shortfalls.values()].at(-1)
}

const FIRST = { speakerId: 'p1', documentId: 'd1' }

test('a named, firm claim with an origin of its own counts', () => {
  expect(shortfallsOfLast([says('p1', 'd1'), says('p2', 'd2')])).toEqual([])
})

test('a hedged word of an unnamed set says both', () => {
  expect(shortfallsOfLast([says('officials', 'd1', { hedge: 'perhaps' })])).toEqual([
    { why: 'hedged' },
    { why: 'unnamed' },
  ])
})

test.each([
  ['deprecated', says('p2', 'd2', { rank: 'deprecated' })],
  ['inferred', says('p2', 'd2', { inferred: true })],
  ['less-actual', says('p2', 'd2', { modality: 'planned' })],
  ['hedged', says('p2', 'd2', { hedge: 'perhaps' })],
  ['unnamed', says(null, 'd2')],
  ['origin-not-stated', says('p2', null)],
  ['doubts', doubts('p2', 'd2')],
  ['does-not-confirm', doesNotConfirm('p2', 'd2')],
  ['denied-by-an-end', denies('a', 'd2')],
] as const)('a claim does not count because: %s', (why, claim) => {
  expect(shortfallsOfLast([says('p1', 'd1'), claim])).toEqual([{ why }])
})

test('a derivative claim names the origin that it rests on', () => {
  expect(shortfallsOfLast([says('p1', 'd1'), says('p2', 'd2')], [['d2', 'd1']])).toEqual([
    { why: 'derivative', of: FIRST },
  ])
})

test('a claim that shares speaker, document or source with another names it', () => {
  expect(shortfallsOfLast([says('p1', 'd1'), says('p1', 'd2')])).toEqual([{ why: 'same-speaker', of: FIRST }])
  expect(shortfallsOfLast([says('p1', 'd1'), says('p2', 'd1')])).toEqual([
    { why: 'same-document', of: FIRST },
  ])
  expect(
    shortfallsOfLast(
      [says('p1', 'd1'), says('p2', 'd2')],
      [
        ['d1', 'agency'],
        ['d2', 'agency'],
      ],
    ),
  ).toEqual([{ why: 'common-source', of: FIRST }])
})

test('of two claims with one origin the more confident counts, the other repeats it', () => {
  const { shortfalls } = assessed({
    claims: [says('p1', 'd1', { confidence: 50 }), says('p1', 'd1', { confidence: 90 })],
  })
  expect([...shortfalls.values()]).toEqual([[{ why: 'repeats', of: FIRST }], []])
})

test('an independent denial counts against, as an assertion counts for', () => {
  expect(shortfallsOfLast([says('p1', 'd1'), denies('p2', 'd2')])).toEqual([])
})
