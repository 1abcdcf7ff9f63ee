import { expect, test } from 'vitest'
import type { MapEntity, MapLink, Network } from '../../web/graph/network.ts'
import { countsOf, shownOf } from '../../web/graph/shown.ts'
import { hiddenCount, NOTHING_HIDDEN, subjectOf, toggled } from '../../web/graph/view.ts'

function entity(id: string, change: Partial<MapEntity> = {}): MapEntity {
  const plain = { kind: 'Person', group: 'people', icon: 'disc', acts: true, linkDegree: 1, occurrence: null }
  return { id, name: id, ...plain, ...change }
}

function link(
  sourceId: string,
  relationName: string,
  targetId: string,
  change: Partial<MapLink> = {},
): MapLink {
  return {
    id: `${sourceId}~${relationName}~${targetId}`,
    sourceId,
    targetId,
    relationName,
    label: relationName.toLowerCase(),
    symmetric: false,
    status: 'REPORTED',
    modality: 'ACTUAL',
    sources: 1,
    sentence: '',
    ...change,
  }
}

const NETWORK: Network = {
  entities: [
    entity('a'),
    entity('b'),
    entity('meeting', { kind: 'Event', occurrence: 'UNCONFIRMED' }),
    entity('nobody', { linkDegree: 0 }),
    entity('elsewhere', { linkDegree: 7 }),
  ],
  links: [link('a', 'BACKS', 'b'), link('a', 'ATTENDS', 'meeting', { status: 'ALLEGED' })],
}

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)

test('an entity without any link is set aside, one whose links lead elsewhere is drawn', () => {
  const shown = shownOf(NETWORK, NOTHING_HIDDEN, null)
  expect(idsOf(shown.setAside)).toEqual(['nobody'])
  expect(idsOf(shown.entities)).toEqual(['a', 'b', 'meeting', 'elsewhere'])
  expect(shown.hiddenLinks).toBe(0)
})

test('what is selected is drawn even without links', () => {
  const shown = shownOf(NETWORK, NOTHING_HIDDEN, 'nobody')
  expect(idsOf(shown.entities)).toContain('nobody')
  expect(shown.setAside).toEqual([])
})

test('a hidden kind takes its links along, and both are counted', () => {
  const shown = shownOf(NETWORK, { ...NOTHING_HIDDEN, kinds: ['Event'] }, null)
  expect(idsOf(shown.links)).toEqual(['a~BACKS~b'])
  expect([shown.hiddenLinks, shown.hiddenEntities]).toEqual([1, 1])
})

test('who has only hidden links is set aside, not lost', () => {
  const shown = shownOf(NETWORK, { ...NOTHING_HIDDEN, statuses: ['ALLEGED'] }, null)
  expect(idsOf(shown.setAside)).toEqual(['meeting', 'nobody'])
})

test('a hidden relation hides its links', () => {
  expect(idsOf(shownOf(NETWORK, { ...NOTHING_HIDDEN, relations: ['BACKS'] }, null).links)).toEqual([
    'a~ATTENDS~meeting',
  ])
})

test('the counts of the legend are of everything loaded', () => {
  const counts = countsOf(NETWORK)
  expect(Object.fromEntries(counts.kinds)).toEqual({ Person: 4, Event: 1 })
  expect(Object.fromEntries(counts.statuses)).toEqual({ REPORTED: 1, ALLEGED: 1 })
  expect(Object.fromEntries(counts.relations)).toEqual({ BACKS: 1, ATTENDS: 1 })
  expect(Object.fromEntries(counts.occurrences)).toEqual({ UNCONFIRMED: 1 })
})

test('a switch of the legend goes off and on again', () => {
  const off = toggled(NOTHING_HIDDEN, 'statuses', 'DENIED')
  expect(hiddenCount(off)).toBe(1)
  expect(toggled(off, 'statuses', 'DENIED')).toEqual(NOTHING_HIDDEN)
})

test('an id says by its shape what it names', () => {
  expect(['iran', 'iran~BACKS~iraq', 'doc:a'].map(subjectOf)).toEqual(['entity', 'link', 'document'])
})
