import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Completion {
  readonly text: string
  readonly kind: string
  readonly entity: { readonly id: string } | null
  readonly relation: { readonly name: string } | null
}

async function completed(text: string): Promise<readonly Completion[]> {
  const { complete } = await api().ask<{ complete: readonly Completion[] }>(
    'query($text: String!) { complete(text: $text) { text kind entity { id } relation { name } } }',
    { text },
  )
  return complete
}

const BACKS = { kind: 'RELATION', entity: null, relation: { name: 'BACKS' } }
const entity = (id: string) => ({ kind: 'ENTITY', entity: { id }, relation: null })

test.each([
  ['who ba', { text: 'who backs ', ...BACKS }],
  ['who backs ', { text: 'who backs Kataib Hezbollah', ...entity('kataib-hezbollah') }],
  ['who backs Ka', { text: 'who backs Kataib Hezbollah', ...entity('kataib-hezbollah') }],
  ['Iran ba', { text: 'Iran backs ', ...BACKS }],
  ['Iran backs Kat', { text: 'Iran backs Kataib Hezbollah', ...entity('kataib-hezbollah') }],
  ['Iran to Un', { text: 'Iran to United States', ...entity('united-states') }],
  [
    'how is Iran linked to Eliz',
    { text: 'how is Iran linked to Elizabeth Tsurkov', ...entity('elizabeth-tsurkov') },
  ],
  ['what does Kurd', { text: 'what does Kurdistan24 report', ...entity('kurdistan24') }],
  ['Kata', { text: 'Kataib Hezbollah', ...entity('kataib-hezbollah') }],
  ['من يد', { text: 'من يدعم ', ...BACKS }],
  ['إيران ت', { text: 'إيران تدعم ', ...BACKS }],
])('“%s” goes on with what the graph has', async (text, expected) => {
  expect(await completed(text)).toContainEqual(expected)
})

test('each word that is completed leads to the next, to a question that has an answer', async () => {
  const verb = (await completed('who ba')).find(({ relation }) => relation?.name === 'BACKS')
  const [whole] = await completed(verb?.text ?? '')
  const { ask } = await api().ask<{ ask: { subgraph: { links: readonly { id: string }[] } } }>(
    'query($phrase: String!) { ask(phrase: $phrase) { subgraph { links { id } } } }',
    { phrase: whole?.text },
  )
  expect(ask.subgraph.links.length).toBeGreaterThan(0)
})

test('a relation is offered only where somebody stands in it, and nobody twice', async () => {
  const afterIran = (await completed('Iran ')).filter(({ kind }) => kind === 'RELATION')
  expect(afterIran.map(({ relation }) => relation?.name)).toEqual(['BACKS'])
  const backed = await completed('who backs ')
  expect(backed.map(({ entity: found }) => found?.id).sort()).toEqual([
    'iran-backed-militias-in-iraq',
    'iraqi-armed-factions',
    'kataib-hezbollah',
  ])
  expect((await completed('Iran to ')).map(({ entity: found }) => found?.id)).not.toContain('iran')
})

test.each(['إيران ', 'من ', 'كيف يرتبط إيران '])('“%s” goes on in Arabic alone', async text => {
  const found = await completed(text)
  expect(found.length).toBeGreaterThan(0)
  // A name is in the language that it has.
  const words = found.filter(completion => completion.entity === null)
  expect(words.filter(completion => /\p{Script=Latin}/u.test(completion.text))).toEqual([])
})

test('a phrase of both scripts goes on in either', async () => {
  expect(await completed('إيران to Ira')).toContainEqual({ text: 'إيران to Iraq', ...entity('iraq') })
})

test('nothing is completed that is complete, and at most as many as were asked for', async () => {
  expect((await completed('who backs Kataib Hezbollah')).map(({ text }) => text)).not.toContain(
    'who backs Kataib Hezbollah',
  )
  const { complete } = await api().ask<{ complete: readonly unknown[] }>(
    '{ complete(text: "who ", first: 2) { text } }',
  )
  expect(complete).toHaveLength(2)
})
