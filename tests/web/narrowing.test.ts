import { expect, test } from 'vitest'
import { linkFilterOf } from '../../web/data/linkFilter.ts'
import { stepFrom } from '../../web/graph/content.ts'
import {
  EVERY_LINK,
  isSameNarrowing,
  type Narrowing,
  narrowingOf,
  turned,
} from '../../web/graph/narrowing.ts'
import { passingLinks } from '../../web/graph/passing.ts'
import { madeEntity, madeLink } from './made.ts'

const narrowed = (change: Partial<Narrowing>): Narrowing => ({ ...EVERY_LINK, ...change })

const NETWORK = {
  entities: [madeEntity('a'), madeEntity('b'), madeEntity('iraq', { kind: 'State' })],
  links: [
    madeLink('a b', 'BACKS', { status: 'CONFIRMED' }),
    madeLink('iraq a', 'BACKS'),
    madeLink('a iraq', 'MEETS'),
    madeLink('b iraq'),
  ],
}
const passing = (change: Partial<Narrowing>, direction: 'OUT' | 'IN' | 'BOTH' = 'BOTH') =>
  passingLinks(NETWORK, { ...stepFrom('a'), direction, narrowing: narrowed(change) })

test('links on the map are counted as they are narrowed, seen from the entity', () => {
  expect(passing({})).toBe(3)
  expect(passing({ kinds: ['State'] })).toBe(2)
  expect(passing({ kinds: ['State'] }, 'OUT')).toBe(1)
  expect(passing({ statuses: ['CONFIRMED'] })).toBe(1)
  expect(passing({ statuses: ['CONFIRMED'], kinds: ['State'] })).toBe(0)
})

test('who is of several kinds passes by each of them, as in the graph', () => {
  const labels = ['Entity', 'Person', 'Employee']
  const entities = [madeEntity('a'), madeEntity('b', { kind: 'Employee', labels })]
  const network = { entities, links: [madeLink('a b')] }
  const of = (...kinds: string[]) =>
    passingLinks(network, { ...stepFrom('a'), narrowing: narrowed({ kinds }) })
  expect([of('Person'), of('Employee'), of('Office')]).toEqual([1, 1, 0])
})

test('whether a link held at a time only the graph can say', () => {
  expect(passing({ heldFrom: '2020-01-01' })).toBeNull()
  expect(passing({ reportedBy: '2020-01-01' })).toBeNull()
})

test('the same names in another order narrow the same, and whether undated links pass matters where a day is given', () => {
  const kinds = (...names: string[]) => narrowed({ kinds: names.reduce<readonly string[]>(turned, []) })
  expect(isSameNarrowing(kinds('Person', 'Event'), kinds('Event', 'Person'))).toBe(true)
  expect(isSameNarrowing(kinds('Person', 'Event'), kinds('Person'))).toBe(false)
  expect(isSameNarrowing(narrowed({ undated: false }), EVERY_LINK)).toBe(true)
  const since = narrowed({ heldFrom: '2020-01-01' })
  expect(isSameNarrowing({ ...since, undated: false }, since)).toBe(false)
})

test('the graph is asked for just what was narrowed', () => {
  expect(linkFilterOf(stepFrom('a'))).toEqual({
    relations: null,
    otherEndKinds: null,
    statuses: null,
    heldFrom: null,
    heldTo: null,
    undated: null,
    reportedBy: null,
  })
  const narrowing = narrowed({ kinds: ['State'], heldTo: '2020-01-01', undated: false })
  expect(linkFilterOf({ relation: 'BACKS', narrowing })).toMatchObject({
    relations: ['BACKS'],
    otherEndKinds: ['State'],
    heldTo: '2020-01-01',
    undated: 'EXCLUDE',
  })
})

test('an address that was changed by hand narrows by nothing that the graph does not know', () => {
  expect(narrowingOf([[], ['CERTAIN'], null, null, true, null])).toBeUndefined()
  expect(narrowingOf([[], [], 'yesterday', null, true, null])).toBeUndefined()
  expect(narrowingOf([[], [], '9999-99-99', null, true, null])).toBeUndefined()
  expect(narrowingOf([[], [], null, '2025-02-30', true, null])).toBeUndefined()
  expect(narrowingOf([[], [], '2025-02-02', '2025-02-01', true, null])).toBeUndefined()
  expect(narrowingOf([[], [], '2025-02-01', '2025-02-01', true, '2024-02-29'])).toBeDefined()
  expect(narrowingOf('all')).toBeUndefined()
})

test('an address that names kinds in another order, or twice, narrows as the panel does', () => {
  const read = narrowingOf([['State', 'Person', 'State'], ['REPORTED', 'ALLEGED'], null, null, true, null])
  expect(read).toMatchObject({ kinds: ['Person', 'State'], statuses: ['ALLEGED', 'REPORTED'] })
})
