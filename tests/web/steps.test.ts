import { expect, test } from 'vitest'
import { ready, stateOf } from './fivePeople.ts'

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
