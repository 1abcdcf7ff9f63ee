import { expect, test } from 'vitest'
import { linkDegreeIn } from '../../web/app/state.ts'
import { en } from '../../web/i18n/en.ts'
import { loaded, ready, SOURCE, settled, showing, shownIn, stateOf, stepFrom } from './fivePeople.ts'
import { madeEntity } from './made.ts'

test('the last step is told: what was done, taken back, done again or gone to, and nothing where nothing changed', async () => {
  const explorer = await ready()
  const told = () => {
    const { walked } = stateOf(explorer)
    return walked && [walked.way, walked.act.did]
  }
  explorer.pin(['a'])
  expect(told()).toEqual(['did', 'pinned'])
  explorer.hide(['b'])
  explorer.undo()
  expect(told()).toEqual(['undid', 'hid'])
  explorer.redo()
  expect(told()).toEqual(['redid', 'hid'])
  explorer.goTo(0)
  expect(told()).toEqual(['went', 'began'])
  explorer.undo()
  expect(told()).toBeNull()
  explorer.toggle('statuses', 'REPORTED')
  expect(told()).toEqual(['did', 'switched'])
  explorer.add(Array.from({ length: 2000 }, (_, at) => `n${at}`))
  expect(told()).toBeNull()
})

test('several entities expanded at once are one step, and so are they collapsed', async () => {
  const explorer = await ready()
  await explorer.expandAll(['a', 'b'])
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  const acts = () => stateOf(explorer).history.steps.map(step => step.act)
  expect(acts().slice(1)).toEqual([{ did: 'expanded all', ids: ['a', 'b'], count: 1 }])
  expect(stateOf(explorer).event).toEqual({ what: 'added', count: 1, left: 2 })
  await explorer.expandAll(['a', 'b'])
  await explorer.expandAll(['a', 'b'])
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
  expect(acts()).toHaveLength(3)
  explorer.collapseAll(['e', 'a', 'b'])
  expect(shownIn(explorer)).toEqual(['a', 'b'])
  expect(acts().at(-1)).toEqual({ did: 'collapsed all', ids: ['a', 'b'], count: 2 })
  explorer.undo()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
})

test('every expansion of an entity is taken back in one step', async () => {
  const explorer = await ready()
  await explorer.expand(stepFrom('a', 'BACKS'))
  await explorer.expand(stepFrom('a', 'MEETS'))
  explorer.collapseAll(['a'])
  expect(stateOf(explorer).history.steps).toHaveLength(4)
  explorer.collapseAll(['a'])
  expect(stateOf(explorer).history.steps).toHaveLength(4)
  expect(shownIn(explorer)).toEqual(['a', 'b'])
})

test('what can be expanded says beforehand how many links the entity has in the graph', async () => {
  const { frame } = loaded([])
  const network = { entities: [madeEntity('a', { linkDegree: 412 }), madeEntity('b')], links: [] }
  const explorer = await ready({ ...SOURCE, load: async () => ({ network, frame }) })
  expect(en.menu.expand(linkDegreeIn(stateOf(explorer), 'a'))).toBe('Expand (412)')
  expect(en.menu.expand(linkDegreeIn(stateOf(explorer), 'b'))).toBe('Expand (1)')
})

test('who has left again is named in the language that the page speaks, asked for once', async () => {
  const asked: (readonly string[])[] = []
  const explorer = await ready(
    {
      ...SOURCE,
      async load(ids, language) {
        const { network, frame } = loaded(ids ?? ['a', 'b'])
        const entities = network.entities.map(each => ({ ...each, name: `${each.id} ${language}` }))
        return { frame, network: { ...network, entities } }
      },
      async names(ids, language) {
        asked.push(ids)
        return ids.map(id => [id, `${id} ${language}`])
      },
    },
    showing(['a', 'c']),
  )
  explorer.restore(showing(['d']), {})
  await settled()
  explorer.speak('AR')
  await settled()
  expect([...stateOf(explorer).names.values()]).toEqual(['a AR', 'c AR', 'd AR'])
  explorer.retry()
  await settled()
  expect(asked).toEqual([['a', 'c']])
})
