import { getNamedType, getNullableType, isListType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { executableSchema } from '../../server/api/executableSchema.ts'
import { quoted } from '../../server/graph/relations.ts'
import { turns } from '../../server/graph/turns.ts'
import { readVocabulary } from '../../server/graph/vocabulary.ts'
import { type KnownNames, patternsIn, serverSources, withoutNames } from '../cypher/cypherTexts.ts'
import { articleGraph } from '../support/graphs.ts'
import { type Place, placesOf } from './schemaWalk.ts'
import { post } from './served.ts'
import { throughProxy } from './throughProxy.ts'

const article = articleGraph()

const line = throughProxy({ patient: true })
let names: KnownNames
beforeAll(async () => {
  const { relations, kinds } = await readVocabulary(article())
  names = { types: new Set([...relations.keys()].map(quoted)), kinds: new Set([...kinds.keys()].map(quoted)) }
})

const HOSTILE = [
  '`]->() DETACH DELETE hostile //',
  '}) MATCH (hostile) DETACH DELETE hostile //',
  '\\u0060 hostile \\u0027',
  '$hostile {hostile} {{hostile}}',
  'hostile~`BACKS`) DELETE r //~hostile',
  "doc:hostile#1-2~asserts~'",
  'hostile \u0000 nothing',
  'hostile \ud800 half a sign',
  '+hostile -(hostile) "hostile~ name:* AND [a TO b] /x/ \\',
  'WyJob3N0aWxlIiwxXQ==',
  '__proto__',
]
/** For what takes no text: all of it is refused before anything is asked. */
const NO_TEXT = [9_007_199_254_740_992, -2_147_483_649, 1.5, [[]], {}, '`]->() DETACH DELETE hostile //']

// Parameters go in one map.
const asWritten = (statement: string) => withoutNames(statement.replaceAll('$given.', '$'), names)

const KNOWN = serverSources().flatMap(patternsIn)

/** A hostile question is refused as one that cannot be asked so; nothing unforeseen comes of it. */
const REFUSALS = /^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COMPLEX)$/

const isText = (place: Place) => /^(ID|String)$/.test(getNamedType(place.type).name)

function valuesFor(place: Place): readonly unknown[] {
  if (!isText(place)) return NO_TEXT
  return isListType(getNullableType(place.type)) ? HOSTILE.map(text => [text, 'iran']) : HOSTILE
}

/** Texts may be asked many at once; of what may be refused as a whole, one at a time. */
async function tryAll(place: Place): Promise<void> {
  const values = valuesFor(place).map(value => place.argumentWith(value))
  for (const batch of isText(place) ? [values] : values.map(value => [value])) {
    const names = batch.map((_, at) => `v${at}`)
    const variables = Object.fromEntries(names.map((name, at) => [name, batch[at]]))
    const { status, errors, text } = await line().api.answerTo(place.operation(names), variables)
    const codes = errors.map(({ extensions }) => extensions.code)
    expect({ at: place.name, status, codes, text }).toMatchObject({
      status: expect.toSatisfy(given => given < 500),
      codes: codes.map(() => expect.stringMatching(REFUSALS)),
      // What was asked may be told again; it holds none of these.
      text: expect.not.stringMatching(/RETURN |Neo\.\w+Error|\.ts:|node_modules/),
    })
  }
}

/** So many places are tried at the same time. */
const AT_ONCE = 2

const places = placesOf(executableSchema())

test('every argument of every field is tried', () => {
  expect(places.length).toBeGreaterThan(150)
  const tried = new Set(places.map(({ name }) => name.split('.').slice(0, 2).join('.')))
  for (const field of [
    'Query.neighbourhood',
    'Entity.links',
    'Link.sentence',
    'Claim.shortfalls',
    'Document.claims',
    'Path.sentences',
    'Answer.claims',
  ])
    expect([...tried]).toContain(field)
})

test('whatever is written into the arguments, only statements that stand in the source reach the database', async () => {
  line().proxy.statements()
  const { run } = turns({ atOnce: AT_ONCE })
  await Promise.all(places.map(place => run(() => tryAll(place))))
  const sent = new Set(line().proxy.statements().map(asWritten))
  expect(sent.size).toBeGreaterThan(20)
  for (const statement of sent) {
    expect(statement).not.toMatch(/hostile|__proto__|DETACH|iran/i)
    expect([statement, KNOWN.some(known => known.test(statement))]).toEqual([statement, true])
  }
  // The test must be able to fail.
  expect(KNOWN.some(known => known.test('MATCH (n) DETACH DELETE n'))).toBe(false)
})

const HARMLESS = 'MATCH (state:State) RETURN state.name'
const handedIn = (field: string, answer: string) =>
  `mutation($name: String!, $cypher: String!) { ${field}(name: $name, cypher: $cypher) { ${answer} } }`

/** A script is to be run: its own statements, as they stand in it, are all of it that may reach the database as text. */
test('of a script that is handed in, its own statements reach the database and nothing else of it, nor its name', async () => {
  const check = handedIn('checkSeed', 'errors { message } refused { message }')
  const scripts = [
    ...HOSTILE.map(name => ({ name, cypher: HARMLESS, operation: check })),
    ...HOSTILE.map(cypher => ({ name: 'a.cypher', cypher, operation: check })),
    // What could be applied would be in the graph, which others read.
    ...HOSTILE.map(cypher => ({ name: cypher, cypher, operation: handedIn('applySeed', 'id') })),
  ]
  let own = 0
  for (const { operation, ...script } of scripts) {
    line().proxy.statements()
    const { status, text } = await line().api.answerTo(operation, script)
    expect([script, status, text]).toEqual([
      script,
      expect.toSatisfy(given => given < 500),
      expect.not.stringMatching(/\.ts:|node_modules/),
    ])
    for (const statement of line().proxy.statements()) {
      // Half a sign has no place in UTF-8.
      const isOwn = Buffer.from(script.cypher)
        .toString()
        .includes(statement.replace(/^EXPLAIN\s+/, '').trim())
      const isKnown = KNOWN.some(known => known.test(asWritten(statement)))
      expect([script, statement, isOwn || isKnown]).toEqual([script, statement, true])
      if (isOwn) own += 1
    }
  }
  expect(own).toBeGreaterThanOrEqual(HOSTILE.length)
})

const QUESTION = { query: '{ entity(id: "iran") { name } }' }

test('what is no request is refused with a code, and the next one is answered', async () => {
  const bodies = [
    '{"query": "{ __typename }", "query": 1}',
    '{"__proto__": {"query": "{ __typename }"}}',
    '{"query": "query($id: ID!) { entity(id: $id) { id } }", "variables": {"__proto__": {"id": "iran"}}}',
    '{"query": "{ __typename }", "variables": []}',
    '{"query": "{ __typename }", "operationName": {}}',
    '{"query": {}}',
    '[]',
    'null',
    '"text"',
    '\u0000',
    '{"query": "{ __typename }"',
    `{"query": "{ __typename }", "variables": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ]
  for (const body of bodies) {
    const { status, errors, text } = await post(line().api.url, body)
    expect([body.slice(0, 60), status]).toEqual([body.slice(0, 60), 400])
    expect([body.slice(0, 60), errors[0]?.extensions.code]).toEqual([
      body.slice(0, 60),
      expect.stringMatching(/^[A-Z_]+$/),
    ])
    expect(text).not.toMatch(/\.ts:|node_modules|at Object/)
  }
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ]) {
    const { status } = await post(line().api.url, JSON.stringify(QUESTION), { 'content-type': type })
    expect([type, status >= 400 && status < 500]).toEqual([type, true])
  }
  expect(await post(line().api.url, QUESTION)).toMatchObject({ status: 200 })
})
