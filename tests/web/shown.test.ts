import { expect, test } from 'vitest'
import { type Content, FIRST_CONTENT } from '../../web/graph/content.ts'
import { countsOf } from '../../web/graph/counts.ts'
import { type Filter, filterCount, NO_FILTER, onlyThis, toggled } from '../../web/graph/filter.ts'
import type { Network } from '../../web/graph/network.ts'
import { shownOf } from '../../web/graph/shown.ts'
import { subjectOf } from '../../web/graph/view.ts'
import { madeEntity, madeLink } from './made.ts'

const NETWORK: Network = {
  entities: [
    madeEntity('a'),
    madeEntity('b'),
    madeEntity('meeting', { kind: 'Event', occurrence: 'UNCONFIRMED' }),
    madeEntity('nobody', { linkDegree: 0 }),
    madeEntity('elsewhere', { linkDegree: 7 }),
  ],
  links: [
    madeLink('a b', 'BACKS', { sources: 2, confidence: 80 }),
    madeLink('a meeting', 'ATTENDS', { status: 'ALLEGED', modality: 'PLANNED' }),
  ],
}

const BACKS = 'a~BACKS~b'
const ATTENDS = 'a~ATTENDS~meeting'

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
const shown = (change: Partial<Content> = {}, keptId: string | null = null) =>
  shownOf(NETWORK, { ...FIRST_CONTENT, ...change }, keptId)
const filtered = (change: Partial<Filter>) => shown({ filter: { ...NO_FILTER, ...change } })
const but = (...names: string[]) => ({ only: false, names })
const just = (...names: string[]) => ({ only: true, names })

test('an entity without any link is set aside, one whose links lead elsewhere is drawn', () => {
  expect(idsOf(shown().setAside)).toEqual(['nobody'])
  expect(idsOf(shown().entities)).toEqual(['a', 'b', 'meeting', 'elsewhere'])
  expect(shown().filteredLinks).toBe(0)
})

test('what is selected is drawn even without links', () => {
  expect(idsOf(shown({}, 'nobody').entities)).toContain('nobody')
  expect(shown({}, 'nobody').setAside).toEqual([])
})

test('a hidden kind takes its links along', () => {
  expect(idsOf(filtered({ kinds: but('Event') }).links)).toEqual([BACKS])
  expect(filtered({ kinds: but('Event') }).filteredLinks).toBe(1)
})

test('who has only hidden links is set aside, not lost', () => {
  expect(idsOf(filtered({ statuses: but('ALLEGED') }).setAside)).toEqual(['meeting', 'nobody'])
})

for (const [name, filter, left] of [
  ['a relation switched off', { relations: but('BACKS') }, [ATTENDS]],
  ['only one relation', { relations: just('BACKS') }, [BACKS]],
  ['how a link is meant', { modalities: but('PLANNED') }, [BACKS]],
  ['at most one source', { sources: { least: null, most: 1 } }, [ATTENDS]],
  ['at least two sources', { sources: { least: 2, most: null } }, [BACKS]],
  ['a confidence, which not every link has', { confidence: { least: 1, most: null } }, [BACKS]],
] as const)
  test(`the filter lets through: ${name}`, () => {
    expect(idsOf(filtered(filter).links)).toEqual(left)
  })

test('where filters fade, everything stays in its place and what they take is pale', () => {
  const faded = shown({ filter: { ...NO_FILTER, statuses: but('ALLEGED') }, fades: true })
  expect(idsOf(faded.links)).toEqual([BACKS, ATTENDS])
  expect([...faded.fadedIds]).toEqual([ATTENDS, 'meeting'])
  expect(faded.filteredLinks).toBe(1)
})

test('who was taken off the map is listed, not drawn', () => {
  const some = shown({ hiddenIds: ['b'] })
  expect(idsOf(some.hidden)).toEqual(['b'])
  expect(idsOf(some.links)).toEqual([ATTENDS])
})

test('a lens makes pale what is further away than its hops', () => {
  const near = shown({ lens: { entityIds: ['b'], hops: 1 } })
  expect([...near.fadedIds]).toEqual(['meeting', 'elsewhere', ATTENDS])
  expect(near.beyondLens).toBe(2)
  expect(shown({ lens: { entityIds: ['b'], hops: 2 } }).beyondLens).toBe(1)
})

test('a lens over somebody who is off the map shows no difference', () => {
  const none = shown({ lens: { entityIds: ['b'], hops: 1 }, hiddenIds: ['b'] })
  expect([...none.fadedIds]).toEqual([])
})

test('without filters the counts are of everything', () => {
  const counts = countsOf(NETWORK, NO_FILTER)
  expect(Object.fromEntries(counts.kinds)).toEqual({ Person: 4, Event: 1 })
  expect(Object.fromEntries(counts.statuses)).toEqual({ REPORTED: 1, ALLEGED: 1 })
  expect(Object.fromEntries(counts.relations)).toEqual({ BACKS: 1, ATTENDS: 1 })
  expect(Object.fromEntries(counts.modalities)).toEqual({ ACTUAL: 1, PLANNED: 1 })
  expect([...counts.sources]).toEqual([
    [2, 1],
    [1, 1],
  ])
  expect(Object.fromEntries(counts.occurrences)).toEqual({ UNCONFIRMED: 1 })
})

test('the counts of a part follow the filters of the others, not its own', () => {
  const counts = countsOf(NETWORK, { ...NO_FILTER, statuses: but('ALLEGED') })
  expect(Object.fromEntries(counts.statuses)).toEqual({ REPORTED: 1, ALLEGED: 1 })
  expect(Object.fromEntries(counts.relations)).toEqual({ BACKS: 1 })
  expect(Object.fromEntries(counts.kinds)).toEqual({ Person: 4 })
})

test('a kind that is switched off counts what switching it on would bring', () => {
  const counts = countsOf(NETWORK, { ...NO_FILTER, kinds: but('Event') })
  expect(counts.kinds.get('Event')).toBe(1)
  expect(counts.relations.get('ATTENDS')).toBeUndefined()
})

test('a switch of the legend goes off and on again', () => {
  const off = toggled(NO_FILTER, 'statuses', 'DENIED')
  expect(filterCount(off)).toBe(1)
  expect(toggled(off, 'statuses', 'DENIED')).toEqual(NO_FILTER)
})

test('one click lets only one name through, the next one all again', () => {
  const only = onlyThis(toggled(NO_FILTER, 'statuses', 'DENIED'), 'statuses', 'REPORTED')
  expect([only.statuses, filterCount(only)]).toEqual([just('REPORTED'), 1])
  expect(onlyThis(only, 'statuses', 'REPORTED')).toEqual(NO_FILTER)
})

test('an id says by its shape what it names', () => {
  expect(['iran', 'iran~BACKS~iraq', 'doc:a', 'doc:a#1-2~asserts~b'].map(subjectOf)).toEqual([
    'entity',
    'link',
    'document',
    'claim',
  ])
})
