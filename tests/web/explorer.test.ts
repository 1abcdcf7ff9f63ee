import { expect, test } from 'vitest'
import { contentIn, shownIdsOf, unknownOf } from '../../web/app/state.ts'
import { ApiFailure } from '../../web/data/failures.ts'
import { FIRST_CONTENT, type Step } from '../../web/graph/content.ts'
import { NO_FILTER, onlyThis } from '../../web/graph/filter.ts'
import { EVERY_LINK } from '../../web/graph/narrowing.ts'
import {
  counting,
  KNOWN,
  loaded,
  ready,
  SOURCE,
  settled,
  showing,
  shownIn,
  stateOf,
  stepFrom,
} from './fivePeople.ts'

test('selecting somebody who is not on the map puts them there; closing leaves them', async () => {
  const explorer = await ready()
  explorer.select('c', ['c'])
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  explorer.select(null)
  expect(stateOf(explorer).eye.selectedId).toBeNull()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
})

test('selecting somebody who is there keeps the overview', async () => {
  const explorer = await ready()
  explorer.select('a', ['a'])
  expect(contentIn(stateOf(explorer)).base).toBeNull()
  expect(stateOf(explorer).history.steps).toHaveLength(1)
})

test('back opens what was open before, and forward what one came back from', async () => {
  const explorer = await ready()
  for (const id of ['a', 'b', 'a~BACKS~b']) explorer.select(id)
  explorer.back()
  explorer.back()
  expect(stateOf(explorer)).toMatchObject({ eye: { selectedId: 'a' }, trail: { back: [] } })
  explorer.forward()
  expect(stateOf(explorer)).toMatchObject({ eye: { selectedId: 'b' }, trail: { forward: ['a~BACKS~b'] } })
  explorer.select('c')
  expect(stateOf(explorer).trail).toEqual({ back: ['a', 'b'], forward: [] })
})

test('expanding adds those who are not there and says how many, and how many links are left', async () => {
  const explorer = await ready()
  await explorer.expand(stepFrom('a'))
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  expect(stateOf(explorer).event).toEqual({ what: 'added', count: 1, left: 1 })
  await explorer.expand(stepFrom('a'))
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
  expect(stateOf(explorer).event).toEqual({ what: 'added', count: 1, left: 0 })
})

test('collapsing takes back just that expansion: who came another way as well stays', async () => {
  const explorer = await ready()
  await explorer.expand(stepFrom('a', 'BACKS'))
  await explorer.expand(stepFrom('b', 'MEETS'))
  await explorer.expand(stepFrom('b', 'MEETS'))
  await settled()
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
  explorer.collapse(stepFrom('b', 'MEETS'))
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  explorer.collapse(stepFrom('a', 'BACKS'))
  expect(shownIn(explorer)).toEqual(['a', 'b'])
})

test('an expansion that was narrowed is one of its own: it goes on from its own place and is taken back alone', async () => {
  const asked: (readonly [statuses: readonly string[], after: string | null])[] = []
  const explorer = await ready({
    ...SOURCE,
    around(step, after, signal) {
      asked.push([step.narrowing.statuses, after])
      return SOURCE.around(step, after, signal)
    },
  })
  const all = stepFrom('a')
  const confirmed: Step = { ...all, narrowing: { ...EVERY_LINK, statuses: ['CONFIRMED'] } }
  await explorer.expand(confirmed)
  await explorer.expand(all)
  await explorer.expand(confirmed)
  await settled()
  expect(asked).toEqual([
    [['CONFIRMED'], null],
    [[], null],
    [['CONFIRMED'], 'two'],
  ])
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c', 'd'])
  explorer.collapse({ ...confirmed, narrowing: { ...confirmed.narrowing } })
  expect(shownIn(explorer)).toEqual(['a', 'b', 'c'])
  expect(contentIn(stateOf(explorer)).expansions.map(each => each.narrowing.statuses)).toEqual([[]])
})

test('every change of what is shown is one step, taken back and done again without asking the graph', async () => {
  const { asked, source } = counting()
  const explorer = await ready(source)
  await explorer.expand(stepFrom('a'))
  explorer.hide(['b'])
  explorer.toggle('statuses', 'REPORTED')
  explorer.pin(['c'])
  explorer.move({ c: { x: 1, y: 2 } }, ['c'])
  explorer.look({ entityIds: ['a'], hops: 1 })
  explorer.fade(true)
  await settled()
  const acts = stateOf(explorer).history.steps.map(step => step.act.did)
  expect(acts).toEqual([
    'began',
    'expanded',
    'hid',
    'switched',
    'pinned',
    'moved',
    'looked through a lens',
    'faded',
  ])
  const last = contentIn(stateOf(explorer))
  for (const _ of acts) explorer.undo()
  expect(contentIn(stateOf(explorer))).toEqual(FIRST_CONTENT)
  expect(shownIn(explorer)).toEqual(['a', 'b'])
  for (const _ of acts) explorer.redo()
  expect(contentIn(stateOf(explorer))).toEqual(last)
  expect(asked).toEqual([null, ['a', 'b', 'c']])
})

test('what changes nothing is no step', async () => {
  const explorer = await ready()
  explorer.putBack()
  explorer.hide([])
  explorer.fade(false)
  explorer.add(['a'])
  expect(stateOf(explorer).history.steps).toHaveLength(1)
})

test('where the layout has put everybody belongs to the step; where the person did is one of its own', async () => {
  const explorer = await ready()
  explorer.place({ a: { x: 0, y: 0 }, b: { x: 9, y: 9 } })
  explorer.move({ a: { x: 5, y: 5 } }, ['a'])
  explorer.undo()
  expect(contentIn(stateOf(explorer)).positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 9, y: 9 } })
})

test('something new after an undo gives up what had been taken back', async () => {
  const explorer = await ready()
  explorer.hide(['a'])
  explorer.undo()
  explorer.hide(['b'])
  explorer.redo()
  expect(shownIdsOf(stateOf(explorer))).toEqual(['a'])
})

test('who was taken off the map comes back when looked for', async () => {
  const explorer = await ready()
  explorer.hide(['b'])
  expect(shownIdsOf(stateOf(explorer))).toEqual(['a'])
  explorer.select('b', ['b'])
  expect(shownIdsOf(stateOf(explorer))).toEqual(['a', 'b'])
  expect(contentIn(stateOf(explorer)).base).toBeNull()
})

test('entities are chosen, with their neighbours, or everybody else', async () => {
  const explorer = await ready(SOURCE, showing(KNOWN))
  explorer.choose(['a'], 'replace')
  explorer.choose(['e'], 'add')
  explorer.choose(['a'], 'toggle')
  expect(stateOf(explorer).eye.chosenIds).toEqual(['e'])
  explorer.chooseNeighbours()
  expect(stateOf(explorer).eye.chosenIds).toEqual(['e', 'd'])
  explorer.invertChoice()
  expect(stateOf(explorer).eye.chosenIds).toEqual(['a', 'b', 'c'])
})

test('all who have something in common are chosen: of what the filters let through, and nobody else', async () => {
  const explorer = await ready(SOURCE, showing(KNOWN))
  const chosen = () => stateOf(explorer).eye.chosenIds
  explorer.chooseAllWith({ kind: 'Person' }, 'replace')
  expect(chosen()).toEqual(KNOWN)
  explorer.chooseAllWith({ kind: 'State' }, 'replace')
  expect(chosen()).toEqual(KNOWN)
  explorer.hide(['e'])
  explorer.chooseAllWith({ links: onlyThis(NO_FILTER, 'statuses', 'REPORTED') }, 'replace')
  expect(chosen()).toEqual(['a', 'b', 'c', 'd'])
  explorer.choose(['a'], 'replace')
  explorer.toggle('statuses', 'REPORTED')
  explorer.fade(true)
  explorer.chooseAllWith({ links: onlyThis(NO_FILTER, 'relations', 'BACKS') }, 'add')
  expect(chosen()).toEqual(['a'])
})

test('a view that replaces another is a step as well', async () => {
  const explorer = await ready()
  explorer.restore(showing(['d']), { name: 'mine' })
  await settled()
  expect(shownIn(explorer)).toEqual(['d'])
  expect(stateOf(explorer).history.steps.at(-1)?.act).toEqual({ did: 'opened', name: 'mine' })
  explorer.undo()
  expect(shownIn(explorer)).toEqual(['a', 'b'])
})

test('more than the map holds is refused with the number', async () => {
  const explorer = await ready()
  explorer.add(Array.from({ length: 2000 }, (_, at) => `n${at}`))
  expect(stateOf(explorer).event).toEqual({ what: 'tooMany', most: 2000 })
  expect(shownIn(explorer)).toEqual(['a', 'b'])
})

test('more of the most linked come beside who is there, in one step; who was taken off stays off', async () => {
  const explorer = await ready()
  explorer.hide(['b'])
  await explorer.addMostLinked(4)
  await settled()
  expect(shownIdsOf(stateOf(explorer))).toEqual(['a', 'c', 'd'])
  expect(stateOf(explorer).event).toEqual({ what: 'added', count: 2, left: 0 })
  explorer.undo()
  expect(shownIdsOf(stateOf(explorer))).toEqual(['a'])
})

test('ids that the graph does not know are named, the rest is shown', async () => {
  const explorer = await ready(SOURCE, showing(['a', 'nobody']))
  expect(unknownOf(stateOf(explorer))).toEqual(['nobody'])
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
  expect(stateOf(explorer).failure?.code).toBe('GRAPH_UNAVAILABLE')
  expect(shownIn(explorer)).toEqual(['a', 'b'])
  fails = false
  explorer.retry()
  await settled()
  expect(stateOf(explorer).failure).toBeNull()
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
  explorer.restore(showing(['d']), {})
  waiting[1]?.()
  waiting[0]?.()
  await settled()
  expect(shownIn(explorer)).toEqual(['d'])
})
