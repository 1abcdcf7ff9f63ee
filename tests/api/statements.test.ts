import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

const HOSTILE = [
  "x' OR 1=1 //",
  '`]->() DETACH DELETE n //',
  '}) MATCH (hostile) DETACH DELETE hostile //',
  '\\u0060 hostile',
  '$hostile',
  'hostile~`BACKS`) DELETE r //~hostile',
  'doc:hostile#1-2~asserts~`',
]

const EVERYWHERE = `query($text: String!, $id: ID!, $names: [String!]) {
  node(id: $id) { id } entity(id: $id) { id } link(id: $id) { id } claim(id: $id) { id } document(id: $id) { id }
  search(text: $text) { score }
  neighbourhood(ids: [$id]) { unlinked }
  between(ids: [$id]) { unlinked }
  byRelation: overview(filter: { relations: $names }) { unlinked }
  byKind: overview(filter: { eitherEndKinds: $names }) { unlinked }
}`

test('what a person writes never becomes part of a statement', async () => {
  for (const text of HOSTILE) {
    api().statements()
    await api().answerTo(EVERYWHERE, { text, id: text, names: [text] })
    const sent = api().statements()
    expect(sent.length).toBeGreaterThan(3)
    for (const { cypher } of sent) {
      expect(cypher).not.toContain(text)
      expect(cypher).not.toMatch(/hostile|DELETE|1=1/i)
    }
  }
})

test('other values are the same statements', async () => {
  const sentFor = async (id: string) => {
    api().statements()
    await api().answerTo(
      'query($id: ID!) { entity(id: $id) { name } neighbourhood(ids: [$id]) { unlinked } }',
      { id },
    )
    return api()
      .statements()
      .map(({ cypher }) => cypher)
      .sort()
  }
  expect(await sentFor('nobody')).toEqual(await sentFor('iran'))
})
