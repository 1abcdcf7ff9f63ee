import { expect, test } from 'vitest'
import { createExplorer, type Explorer } from '../../web/app/explorer.ts'
import { networkOf, unknownOf } from '../../web/app/state.ts'
import { ApiFailure } from '../../web/data/failures.ts'
import type { Loaded, NetworkSource } from '../../web/data/network.ts'
import { FIRST_VIEW } from '../../web/graph/view.ts'

const KNOWN = ['a', 'b', 'c', 'd']

function loaded(ids: readonly string[]): Loaded {
  const plain = { kind: 'Person', group: 'people', icon: 'disc', acts: true, linkDegree: 1, occurrence: null }
  return {
    network: {
      entities: ids.filter(id => KNOWN.includes(id)).map(id => ({ id, name: id, ...plain })),
      links: [],
    },
    frame: {
      vocabulary: { kinds: [], relations: [], statuses: [] },
      graph: { name: 'test', entities: 4, links: 0, claims: 0, documents: 0 },
    },
  }
}

/** A graph of four people: the overview has two of them, and all are one step from another. */
const SOURCE: NetworkSource = {
  load: async ids => loaded(ids ?? ['a', 'b']),
  around: async () => ({ entityIds: ['b', 'c', 'd'], left: 5 }),
}

async function ready(source = SOURCE, view = FIRST_VIEW): Promise<Explorer> {
  const explorer = createExplorer(source, view, 'EN')
  await settled()
  return explorer
}

const settled = () => new Promise(resolve => setTimeout(resolve))
const shownIn = (explorer: Explorer) => networkOf(explorer.store.getState()).entities.map(entity => entity.id)

test('selecting somebody who is not on the map puts them there; closing leaves them', async () => {
  const explorer = await ready()
  explorer.select('c', ['c'])
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  explorer.select(null)
  expect(explorer.store.getState().view).toMatchObject({ selectedId: null, entityIds: ['a', 'b', 'c'] })
})

test('selecting somebody who is there keeps the overview', async () => {
  const explorer = await ready()
  explorer.select('a', ['a'])
  expect(explorer.store.getState().view.entityIds).toBeNull()
})

test('back opens what was open before, step by step', async () => {
  const explorer = await ready()
  for (const id of ['a', 'b', 'a~BACKS~b']) explorer.select(id)
  explorer.back()
  expect(explorer.store.getState().view.selectedId).toBe('b')
  explorer.back()
  expect(explorer.store.getState()).toMatchObject({ trail: [], view: { selectedId: 'a' } })
})

test('expanding adds those who are not there and says how many, and how many are left', async () => {
  const explorer = await ready()
  await explorer.expand({ entityId: 'a', direction: 'BOTH', relations: null })
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
  expect(explorer.store.getState().event).toEqual({ what: 'added', count: 2, left: 5 })
})

test('ids that the graph does not know are named, the rest is shown', async () => {
  const explorer = await ready(SOURCE, { ...FIRST_VIEW, entityIds: ['a', 'nobody'] })
  expect(unknownOf(explorer.store.getState())).toEqual(['nobody'])
  expect(shownIn(explorer)).toEqual(['a'])
})

test('a failure keeps what was shown, and trying again clears it', async () => {
  let fails = false
  const explorer = await ready({
    ...SOURCE,
    async load(ids) {
      if (fails) throw new ApiFailure({ code: 'GRAPH_UNAVAILABLE', message: 'gone' })
      return loaded(ids ?? ['a', 'b'])
    },
  })
  fails = true
  explorer.speak('AR')
  await settled()
  expect(explorer.store.getState().failure?.code).toBe('GRAPH_UNAVAILABLE')
  expect(shownIn(explorer)).toEqual(['a', 'b'])
  fails = false
  explorer.retry()
  await settled()
  expect(explorer.store.getState().failure).toBeNull()
})

test('an answer that comes after the next question is not shown', async () => {
  const waiting: (() => void)[] = []
  const explorer = await ready({
    ...SOURCE,
    load: (ids, _, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        waiting.push(() => resolve(loaded(ids ?? ['a', 'b'])))
      }),
  })
  explorer.restore({ ...FIRST_VIEW, entityIds: ['d'] })
  waiting[1]?.()
  waiting[0]?.()
  await settled()
  expect(shownIn(explorer)).toEqual(['d'])
})
