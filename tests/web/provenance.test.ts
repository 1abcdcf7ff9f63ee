import { expect, test } from 'vitest'
import type { AttributionRole, Stance } from '../../web/data/operations.generated.ts'
import { provenanceOf, type Traced } from '../../web/evidence/provenance.ts'

const party = (id: string) => ({ id, name: id, kind: { name: 'MediaOutlet' } })
const paper = (id: string) => ({
  id: `doc:${id}`,
  kind: null,
  title: null,
  lang: null,
  published: null,
  publisher: party(id),
  url: null,
  archiveUrl: null,
})

/** A claim that went this way; the last is the publisher of the document. */
function said(
  way: readonly string[],
  { stance = 'ASSERTS' as Stance, counts = false, at = '' } = {},
): Traced {
  const roleAt = (at: number): AttributionRole =>
    at === way.length - 1 ? 'PUBLISHER' : at === 0 ? 'ORIGINATOR' : 'RELAY'
  return {
    stance,
    shortfalls: counts ? [] : ['why not'],
    attribution: way.map((id, step) => ({
      step,
      role: roleAt(step),
      mode: null,
      by: party(id),
      document: null,
    })),
    document: paper(way.at(-1) ?? ''),
    origin: at === '' ? null : paper(at),
  }
}

const drawn = (claims: readonly Traced[]) =>
  provenanceOf(claims).stops.map(stop => [stop.what, stop.party?.id, stop.column, stop.row])

test('speaker, relay and document stand in a row, one column each', () => {
  expect(drawn([said(['minister', 'daily', 'post'], { at: 'interview' })])).toEqual([
    ['speaker', 'minister', 0, 0],
    ['relay', 'daily', 1, 0],
    ['document', 'post', 2, 0],
  ])
})

test('what one says in two places are two speakers; the document that holds both is one', () => {
  const claims = [said(['minister', 'post'], { at: 'interview' }), said(['minister', 'post'])]
  expect(drawn(claims)).toEqual([
    ['speaker', 'minister', 0, 0],
    ['document', 'post', 1, 0],
    ['speaker', 'minister', 0, 1],
  ])
})

test('who passes on and says so too is one stop that says so itself', () => {
  const { stops, passes } = provenanceOf([said(['minister', 'daily', 'post']), said(['daily', 'post'])])
  expect(stops.map(stop => stop.party?.id)).toEqual(['minister', 'daily', 'post'])
  expect([...(stops[1]?.does ?? [])]).toEqual(['ASSERTS'])
  expect(passes).toHaveLength(2)
})

test('a document that speaks in its own voice needs no speaker; what it denies is kept apart from what it passes on', () => {
  const { stops } = provenanceOf([
    said(['minister', 'post'], { at: 'interview' }),
    said(['post'], { stance: 'DENIES' }),
  ])
  expect(stops.map(stop => [stop.what, [...stop.does]])).toEqual([
    ['speaker', ['ASSERTS']],
    ['document', ['DENIES']],
  ])
})

test('the origin that counts is known, and so is its way', () => {
  const { stops, passes } = provenanceOf([
    said(['rumour', 'post']),
    said(['minister', 'post'], { at: 'interview', counts: true }),
  ])
  expect(stops.filter(stop => stop.counts).map(stop => stop.party?.id)).toEqual(['minister'])
  expect(passes.filter(pass => pass.counts).map(pass => pass.from)).toEqual(['minister doc:interview'])
  // It comes first.
  expect(stops.find(stop => stop.counts)?.row).toBe(0)
})

test('no two stops share a place, and two who pass on each other come to an end', () => {
  const claims = [
    said(['a', 'b', 'c', 'post']),
    said(['b', 'a', 'c', 'post']),
    said(['c', 'post']),
    said(['post'], { stance: 'DOUBTS' }),
    said(['d', 'other'], { stance: 'DENIES' }),
  ]
  const places = provenanceOf(claims).stops.map(stop => `${stop.column} ${stop.row}`)
  expect(new Set(places).size).toBe(places.length)
})
