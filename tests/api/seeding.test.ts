import { beforeAll, expect, test } from 'vitest'
import { applyFiles } from '../../server/seeding/seed.ts'
import { scratchGraph, seeded } from '../support/graphs.ts'
import { subscribed } from './eventStream.ts'
import { open, served } from './served.ts'

const graph = scratchGraph()
beforeAll(() => seeded(graph(), []))
const api = served(graph)

const CHECK = `mutation($name: String!, $cypher: String!) {
  checkSeed(name: $name, cypher: $cypher) {
    statements errors { message line column } refused { message line column }
    wouldCreate { nodes relationships properties } wouldDelete { nodes relationships properties }
  }
}`
const APPLY = `mutation($name: String!, $cypher: String!) {
  applySeed(name: $name, cypher: $cypher) { id name checksum statements created { nodes relationships properties } notes }
}`
const NOTHING = { nodes: 0, relationships: 0, properties: 0 }

const check = async (cypher: string, name = 'a.cypher') =>
  (await api().ask<{ checkSeed: Record<string, unknown> }>(CHECK, { name, cypher })).checkSeed

const PEOPLE =
  "MERGE (:Entity:State {entityId: 'oz', name: 'Oz'});\nMERGE (:Entity:State {entityId: 'ix', name: 'Ix'});\n"

test('a script is rehearsed: what it would create, and nothing is changed', async () => {
  expect(await check(PEOPLE)).toEqual({
    statements: 2,
    errors: [],
    refused: [],
    wouldCreate: { nodes: 2, relationships: 0, properties: 4 },
    wouldDelete: NOTHING,
  })
  expect(await api().ask('{ entity(id: "oz") { id } }')).toEqual({ entity: null })
})

test('what is wrong with a script is told with line and column', async () => {
  expect(
    await check("MERGE (:Entity {entityId: 'a'});\nMATCH (n) RETRUN n;\nMATCH (n) RETURN m;"),
  ).toMatchObject({
    statements: 3,
    errors: [
      { message: expect.stringContaining('RETRUN'), line: 2, column: 11 },
      { message: expect.stringContaining('m'), line: 3, column: 18 },
    ],
    wouldCreate: NOTHING,
  })
  expect(await check("MERGE (:Entity {entityId: 'a})")).toMatchObject({ errors: [{ line: 1, column: 27 }] })
  expect(await check('CREATE (:Twice {x: 1 / 0})')).toMatchObject({ errors: [{ line: 1 }] })
})

test('what a script may not do is refused beforehand, with what it would delete', async () => {
  expect(await check("LOAD CSV FROM 'file:///etc/passwd' AS row CREATE (:Row)")).toMatchObject({
    errors: [],
    refused: [{ message: expect.stringContaining('LOAD CSV'), line: 1, column: 1 }],
  })
  expect(await check('MATCH (kind:EntityKind) DETACH DELETE kind')).toMatchObject({
    refused: [{ message: expect.stringContaining('never deletes vocabulary') }],
  })
  await graph().write(tx => tx.change(/* cypher */ 'CREATE (:Old {x: 1})'))
  expect(await check('MATCH (n:Old) DELETE n')).toMatchObject({
    refused: [{ message: expect.stringContaining('deletes what it did not create') }],
    wouldDelete: { nodes: 1, relationships: 0, properties: 0 },
  })
  expect(await api().answerTo(APPLY, { name: 'old.cypher', cypher: 'MATCH (n:Old) DELETE n' })).toMatchObject(
    {
      status: 403,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    },
  )
  // Else the next seed would adopt it.
  await graph().write(tx => tx.change(/* cypher */ 'MATCH (old:Old) DELETE old'))
})

test('a script is applied, is in the ledger, and what it brings is there for the next question', async () => {
  const before = await api().ask<{ vocabulary: { kinds: { name: string }[] } }>(
    '{ vocabulary { kinds { name } } }',
  )
  const cypher = `${PEOPLE}MERGE (k:EntityKind {name: 'Wizard'}) SET k.label = 'wizard';`
  const { applySeed } = await api().ask<{ applySeed: { id: string } }>(APPLY, { name: 'oz.cypher', cypher })
  expect(applySeed).toMatchObject({
    name: 'oz.cypher',
    statements: 3,
    created: { nodes: 3, relationships: 0 },
    notes: [],
  })
  expect(before.vocabulary.kinds.map(({ name }) => name)).not.toContain('Wizard')
  const after = await api().ask<{
    vocabulary: { kinds: { name: string }[] }
    graph: { seeds: { id: string }[] }
  }>('{ entity(id: "oz") { name } vocabulary { kinds { name } } graph { seeds { id } } }')
  expect(after).toMatchObject({ entity: { name: 'Oz' } })
  expect(after.vocabulary.kinds.map(({ name }) => name)).toContain('Wizard')
  expect(after.graph.seeds[0]?.id).toBe(applySeed.id)
  expect(await api().ask(APPLY, { name: 'oz.cypher', cypher })).toMatchObject({
    applySeed: { id: applySeed.id },
  })
})

test('what a plain script wrote is adopted at once', async () => {
  const cypher = "CREATE (:Harbour {name: 'Basra'})-[:LIES_AT]->(:River {name: 'Shatt al-Arab'})"
  const { applySeed } = await api().ask<{ applySeed: { adopted: { nodes: number; relationships: number } } }>(
    APPLY.replace('notes', 'adopted { nodes relationships }'),
    { name: 'plain.cypher', cypher },
  )
  expect(applySeed.adopted).toEqual({ nodes: 2, relationships: 1 })
  expect(
    await api().ask('{ search(text: "Basra") { entity { name kind { name } linkDegree } } }'),
  ).toMatchObject({
    search: [{ entity: { name: 'Basra', kind: { name: 'Harbour' }, linkDegree: 1 } }],
  })
})

test('a script that cannot be applied says where and why, and nothing of it is in', async () => {
  const answerTo = (cypher: string, name = 'bad.cypher') => api().answerTo(APPLY, { name, cypher })
  expect(await answerTo("MERGE (:Entity {entityId: 'half'});\nMATCH (n) RETRUN n")).toMatchObject({
    status: 400,
    errors: [
      { message: expect.stringMatching(/^Line 2, column 11: /), extensions: { code: 'BAD_USER_INPUT' } },
    ],
  })
  expect(
    await answerTo("CREATE (:Entity {entityId: 'half'});\nCREATE (:Entity {entityId: 'half'})"),
  ).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('Line 2') }],
  })
  expect(await answerTo('MATCH (n:Nothing) SET n.x = 1')).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('wrote nothing') }],
  })
  expect(await answerTo('CREATE (:Changed)', 'oz.cypher')).toMatchObject({
    status: 409,
    errors: [{ message: expect.stringContaining('another text'), extensions: { code: 'CONFLICT' } }],
  })
  expect(await answerTo('CREATE (:X)', 'cypher/vocabulary.cypher')).toMatchObject({ status: 400 })
  expect(await answerTo('CREATE (:X)', 'a\nb')).toMatchObject({ status: 400 })
  expect(await answerTo('CREATE (:X);'.repeat(10_001))).toMatchObject({
    errors: [{ message: 'cypher has 10001 statements; it takes at most 10000. npm run seed takes more.' }],
  })
  expect(await api().ask('{ entity(id: "half") { id } }')).toEqual({ entity: null })
})

test('seeding runs one at a time, whoever seeds', async () => {
  const cypher = Array.from(
    { length: 30 },
    (_, at) => `CREATE (:Many {at: ${at}, u: timestamp() + ${at}}); MATCH (m:Many) SET m.n${at} = 1;`,
  ).join('\n')
  const answers = await Promise.all([
    api().answerTo(APPLY, { name: 'many.cypher', cypher }),
    api().answerTo(APPLY, { name: 'few.cypher', cypher: 'CREATE (:Few)' }),
    api().answerTo(CHECK, { name: 'few.cypher', cypher: 'CREATE (:Few)' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

const SEEDING = 'subscription { seeding { name done of finished failure } }'

test('a script that Neo4j never answers for keeps nobody waiting when whoever sent it has gone', async () => {
  // Nested deeper than Neo4j's parser can go: it neither answers nor hangs up.
  const deep = `RETURN ${'('.repeat(1_000)}1${')'.repeat(1_000)} AS one`
  const leaving = new AbortController()
  const asked = fetch(`${api().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CHECK, variables: { name: 'deep.cypher', cypher: deep } }),
    signal: leaving.signal,
  })
  const codes = async () => (await api().answerTo(CHECK, { name: 'b.cypher', cypher: PEOPLE })).errors
  await expect.poll(codes).toMatchObject([{ extensions: { code: 'CONFLICT' } }])
  leaving.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(codes).toEqual([])
})

test('who watches is told how far a script is and how it ended, and who comes back misses nothing', async () => {
  const watching = await subscribed(api().url, SEEDING)
  const apply = (name: string) => api().ask(APPLY, { name, cypher: `CREATE (:Watched {name: '${name}'})` })
  // The present state comes first: how the last one ended.
  expect(await watching.next()).toMatchObject({
    event: 'next',
    data: { data: { seeding: { finished: true } } },
  })
  await apply('first.cypher')
  let event = await watching.next()
  while (!JSON.stringify(event.data).includes('"finished":true')) event = await watching.next()
  expect(event.data).toMatchObject({
    data: { seeding: { name: 'first.cypher', done: 1, of: 1, finished: true, failure: null } },
  })
  const left = watching.lastId()
  expect(left).toBe(event.id)
  watching.close()

  await apply('second.cypher')
  await apply('third.cypher')
  const back = await subscribed(api().url, SEEDING, { 'last-event-id': left ?? '' })
  const ended: string[] = []
  while (ended.length < 2) {
    const { seeding } = (
      (await back.next()).data as { data: { seeding: { name: string; finished: boolean } } }
    ).data // The query's own shape.
    if (seeding.finished) ended.push(seeding.name)
  }
  expect(ended).toEqual(['second.cypher', 'third.cypher'])
  back.close()

  const stranger = await subscribed(api().url, SEEDING, { 'last-event-id': 'of-another-run-7' })
  expect((await stranger.next()).data).toMatchObject({
    data: { seeding: { name: 'third.cypher', finished: true } },
  })
  stranger.close()
})

test('who watches the graph is told when anybody has seeded it', async () => {
  const watching = await subscribed(api().url, 'subscription { graphChanged { seeds { name } } }')
  // A change may be told twice: when it is made here, and when the ledger is looked at. It ends with the test's own time.
  const toldOf = async (name: string) => {
    for (;;) {
      const { data } = await watching.next()
      const { seeds } = (data as { data: { graphChanged: { seeds: { name: string }[] } } }).data.graphChanged // The query's own shape.
      if (seeds[0]?.name === name) return
    }
  }
  await toldOf('third.cypher')
  await api().ask(APPLY, { name: 'fourth.cypher', cypher: 'CREATE (:Fourth)' })
  await toldOf('fourth.cypher')
  const file = { name: 'elsewhere.cypher', sha256: 'elsewhere', text: 'CREATE (:Fifth)' }
  // Two looks: the first only learns what is there.
  await new Promise(resolve => setTimeout(resolve, 4_500))
  await applyFiles(graph(), [file], { report: () => undefined })
  await toldOf('elsewhere.cypher')
  watching.close()
})

test('a stream is refused like a question: without Accept, for what is no subscription, beyond the limits', async () => {
  const answerTo = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api().url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, text: await response.text() }
  }
  expect(await answerTo(SEEDING, { accept: '*/*' })).toMatchObject({
    status: 400,
    text: expect.stringContaining('Accept'),
  })
  expect(await answerTo('{ graph { entities } }')).toMatchObject({
    status: 400,
    text: expect.stringContaining('are at /graphql'),
  })
  expect(await answerTo('subscription { nothing }')).toMatchObject({
    status: 400,
    text: expect.stringContaining('GRAPHQL_VALIDATION_FAILED'),
  })
  expect(await answerTo(`subscription { seeding { ${'name '.repeat(4_100)} } }`)).toMatchObject({
    status: 400,
  })
  expect(
    await answerTo(
      `subscription { seeding { ${Array.from({ length: 201 }, (_, at) => `a${at}: name`).join(' ')} } }`,
    ),
  ).toMatchObject({
    status: 400,
    text: expect.stringContaining('201 aliases; at most 200'),
  })
  expect(await answerTo(SEEDING, { origin: 'https://evil.example' })).toMatchObject({ status: 403 })
  expect(await api().answerTo(SEEDING)).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('/graphql/stream') }],
  })
})

test('streams are as many as there are and no more, and a client that leaves frees its own', async () => {
  const all = await Promise.all(Array.from({ length: 100 }, () => subscribed(api().url, SEEDING)))
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
  const beyond = await subscribed(api().url, SEEDING)
  expect(beyond.status).toBe(503)
  const count = async () =>
    /^attest_streams_open (\d+)$/m.exec(await (await fetch(`${api().url}/metrics`)).text())?.[1]
  expect(await count()).toBe('100')
  for (const stream of all) stream.close()
  await expect.poll(count).toBe('0')
})

test('a database that Attest did not write is not seeded from here', async () => {
  const foreign = await open(graph(), { readOnly: true })
  expect(await foreign.answerTo(APPLY, { name: 'x', cypher: 'CREATE (:X)' })).toMatchObject({
    status: 403,
    errors: [{ message: expect.stringContaining('read-only'), extensions: { code: 'FORBIDDEN' } }],
  })
  await foreign.close()
})
