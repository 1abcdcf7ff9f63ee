import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { type Answer, served } from './served.ts'

const api = served(articleGraph())

const refused = (message: string | RegExp) => ({
  status: 400,
  data: undefined,
  errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
})

const many = (count: number) => Array.from({ length: count }, (_, at) => `e${at}`)

/** Questions beyond a limit, and how each is refused: naming argument, value and range. */
const BEYOND: Record<string, readonly [query: string, message: string]> = {
  'a million entities': [
    '{ overview(maxEntities: 1000000) { unlinked } }',
    'maxEntities is 1000000; it takes 1 to 2000.',
  ],
  'no entities': ['{ overview(maxEntities: 0) { unlinked } }', 'maxEntities is 0; it takes 1 to 2000.'],
  'a million around': [
    '{ neighbourhood(ids: [], maxEntities: 1000000) { unlinked } }',
    'maxEntities is 1000000; it takes 1 to 2000.',
  ],
  'four steps': ['{ neighbourhood(ids: ["iran"], depth: 4) { unlinked } }', 'depth is 4; it takes 1 to 3.'],
  'minus one step': [
    '{ neighbourhood(ids: ["iran"], depth: -1) { unlinked } }',
    'depth is -1; it takes 1 to 3.',
  ],
  'too many links of one entity': [
    '{ neighbourhood(ids: ["iran"], perEntity: 201) { unlinked } }',
    'perEntity is 201; it takes 1 to 200.',
  ],
  'a page of a million': [
    '{ entity(id: "iran") { links(first: 1000000) { totalCount } } }',
    'first is 1000000; it takes 0 to 100.',
  ],
  'a negative page': [
    '{ entity(id: "iran") { links(last: -1) { totalCount } } }',
    'last is -1; it takes 0 to 100.',
  ],
  'a page from both ends': [
    '{ entity(id: "iran") { claims(first: 1, last: 1) { totalCount } } }',
    'first and last exclude each other',
  ],
  'too many hits': ['{ search(text: "a", first: 101) { score } }', 'first is 101; it takes 0 to 100.'],
  'a long text': [
    `{ search(text: "${'a'.repeat(201)}") { score } }`,
    'text has 201 characters; it takes at most 200.',
  ],
  'a long id': [
    `{ entity(id: "${'a'.repeat(2001)}") { id } }`,
    'id has 2001 characters; it takes at most 2000.',
  ],
  'a negative number of sources': [
    '{ overview(filter: { minSources: -1 }) { unlinked } }',
    'filter.minSources is -1; it takes 0 to 1000000.',
  ],
  'more confidence than there is': [
    '{ overview(filter: { minConfidence: 101 }) { unlinked } }',
    'filter.minConfidence is 101; it takes 0 to 100.',
  ],
}

for (const [name, [query, message]] of Object.entries(BEYOND))
  test(`${name} is refused before anything is read`, async () => {
    api().statements()
    expect(await api().answerTo(query)).toMatchObject(refused(message))
    expect(api().statements()).toEqual([])
  })

test('limits hold for values from variables and for arguments deep down', async () => {
  expect(
    await api().answerTo(
      'query($n: Int) { entity(id: "iran") { links { edges { node { claims(first: $n) { totalCount } } } } } }',
      {
        n: 101,
      },
    ),
  ).toMatchObject(refused('first is 101; it takes 0 to 100.'))
  expect(
    await api().answerTo('query($f: LinkFilter) { overview(filter: $f) { unlinked } }', {
      f: { relations: Array.from({ length: 501 }, () => 'BACKS') },
    }),
  ).toMatchObject(refused('filter.relations has 501 items; it takes at most 500.'))
})

test('lists of ids are bounded', async () => {
  const around = 'query($ids: [ID!]!) { neighbourhood(ids: $ids) { unlinked } }'
  expect(await api().answerTo(around, { ids: many(201) })).toMatchObject(
    refused('ids has 201 items; it takes at most 200.'),
  )
  expect(await api().ask(around, { ids: many(200) })).toEqual({ neighbourhood: { unlinked: 0 } })
  const between = 'query($ids: [ID!]!) { between(ids: $ids) { unlinked } }'
  expect(await api().answerTo(between, { ids: many(2001) })).toMatchObject(refused('ids has 2001 items'))
  expect(await api().ask(between, { ids: many(2000) })).toEqual({ between: { unlinked: 0 } })
})

test('a name that is not in the vocabulary is refused with the nearest that is', async () => {
  const names: readonly (readonly [query: string, message: string])[] = [
    [
      '{ overview(filter: { relations: ["BACK"] }) { unlinked } }',
      'relation "BACK" is not in the vocabulary. Did you mean "BACKS"?',
    ],
    [
      '{ overview(filter: { eitherEndKinds: ["State", "armedgroup"] }) { unlinked } }',
      'Did you mean "ArmedGroup"?',
    ],
    [
      '{ entity(id: "iran") { links(filter: { otherEndKinds: ["Persn"] }) { totalCount } } }',
      'Did you mean "Person"?',
    ],
    [
      '{ entity(id: "iran") { linkCounts(filter: { relations: ["x"] }) { count } } }',
      'The field `vocabulary` lists those there are.',
    ],
    [
      '{ search(text: "a", kinds: ["Stat"]) { score } }',
      'kinds "Stat" is not in the vocabulary. Did you mean "State"?',
    ],
  ]
  for (const [query, message] of names) {
    const { errors } = await api().answerTo(query)
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  }
})

test('a day has to be one of the calendar, and the first not after the last', async () => {
  for (const day of ['2023-02-30', '2023-03', 'yesterday', '1'])
    expect(await api().answerTo(`{ overview(filter: { heldFrom: "${day}" }) { unlinked } }`)).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('a day like 2025-11-05') }],
    })
  expect(
    await api().answerTo(
      '{ overview(filter: { heldFrom: "2024-02-01", heldTo: "2024-01-01" }) { unlinked } }',
    ),
  ).toMatchObject({
    status: 400,
    errors: [{ message: 'filter.heldFrom is 2024-02-01, after filter.heldTo, 2024-01-01.' }],
  })
})

const tooComplex = { status: 400, data: undefined, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] }

test('what would multiply into too much is refused with the limit', async () => {
  const answer = await api().answerTo(`{
    entity(id: "iran") {
      links(first: 100) { edges { node { target {
        links(first: 100) { edges { node { target { links(first: 100) { edges { node { id } } } } } } }
      } } } }
    }
  }`)
  expect(answer).toMatchObject(tooComplex)
  expect(answer.errors[0]?.message).toMatch(/^The query weighs \d+; at most 200000 is answered\./)
})

const numbered = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ')

/** What is written beyond a limit, with the number that the refusal names. */
const OVERLONG: Record<string, readonly [query: string, message: string]> = {
  'more fields at the root': [
    `{ ${numbered(51, at => `a${at}: __typename`)} }`,
    'The query has 51 fields at its root; at most 50',
  ],
  'more fields at the root, by fragments': [
    `{ ...f ...f ...f } fragment f on Query { ${numbered(17, at => `a${at}: __typename`)} }`,
    'The query has 51 fields at its root; at most 50',
  ],
  'more aliases': [
    `{ entity(id: "iran") { ${numbered(201, at => `a${at}: id`)} } }`,
    'The query has 201 aliases; at most 200',
  ],
  'more directives': [
    `{ entity(id: "iran") { id @include(if: true) ${numbered(50, () => '... @skip(if: false) { id }')} } }`,
    'The query has 51 directives; at most 50',
  ],
}

for (const [name, [query, message]] of Object.entries(OVERLONG))
  test(`${name} than there may be are refused with their number`, async () => {
    expect(await api().answerTo(query)).toMatchObject({
      ...tooComplex,
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'QUERY_TOO_COMPLEX' } }],
    })
  })

test('introspection is answered whole, but neither many times nor round and round', async () => {
  expect((await api().answerTo(getIntrospectionQuery())).errors).toEqual([])
  const inner = '{ types { name fields { name args { name type { name } } type { name ofType { name } } } } }'
  expect(await api().answerTo(`{ ${numbered(49, at => `s${at}: __schema ${inner}`)} }`)).toMatchObject(
    tooComplex,
  )
  const round = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'
  expect(await api().answerTo(round)).toMatchObject({ status: 400 })
})

test('a query deeper than fifteen levels is refused with the limit', async () => {
  const chain = (levels: number): string =>
    levels === 0 ? 'id' : `links(first: 1) { edges { node { source { ${chain(levels - 1)} } } } }`
  expect(await api().answerTo(`{ entity(id: "iran") { ${chain(4)} } }`)).toMatchObject({
    ...tooComplex,
    errors: [{ message: expect.stringContaining('at most 15 is answered') }],
  })
})

test('aliases of the same field add up', async () => {
  const searches = Array.from({ length: 1_000 }, (_, at) => `s${at}: search(text: "a") { score }`).join(' ')
  const answer = await api().answerTo(`{ ${searches} }`)
  expect(answer.status).toBe(400)
})

test('a query of too many words is refused', async () => {
  const { status, errors } = await api().answerTo(`{ ${'__typename '.repeat(4_100)} }`)
  expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED' })
})

/** Fragments that unfold into what no memory holds, in ways that differ in what would have to be walked. */
const UNFOLDING: Record<string, string> = {
  'by inline fragments': `{ ...f0 } ${numbered(30, at => `fragment f${at} on Query { ... on Query { ...f${at + 1} } ... on Query { ...f${at + 1} } }`)} fragment f30 on Query { __typename }`,
  'by fields': `{ ...f0 } ${numbered(12, at => `fragment f${at} on Query { a: entity(id: "a") { redirected: id } ...f${at + 1} ...f${at + 1} ...f${at + 1} ...f${at + 1} }`)} fragment f12 on Query { __typename }`,
  'by what is below fields': `{ entity(id: "iran") { ...f0 } } ${numbered(14, at => `fragment f${at} on Entity { links { edges { node { source { ...f${at + 1} } target { ...f${at + 1} } } } } }`)} fragment f14 on Entity { id }`,
  'around themselves': '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }',
}

for (const [name, query] of Object.entries(UNFOLDING))
  test(`fragments that unfold ${name} are refused`, async () => {
    expect((await api().answerTo(query)).status).toBe(400)
  })

test('fragments that unfold into too much are refused quickly', async () => {
  const fragments = Array.from(
    { length: 30 },
    (_, at) => `fragment f${at} on Entity { ...f${at + 1} ...f${at + 1} }`,
  )
  const start = performance.now()
  const answer: Answer = await api().answerTo(
    `{ entity(id: "iran") { ...f0 } } ${fragments.join(' ')} fragment f30 on Entity { id }`,
  )
  expect(answer.status).toBe(400)
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('what has passed once is checked again where a number or the length of a list or a text differs', async () => {
  const around = 'query($ids: [ID!]!) { neighbourhood(ids: $ids) { unlinked } }'
  expect(await api().ask(around, { ids: many(200) })).toEqual({ neighbourhood: { unlinked: 0 } })
  expect(await api().answerTo(around, { ids: many(201) })).toMatchObject(refused('ids has 201 items'))
  const page = 'query($n: Int!) { entities(first: $n) { totalCount } }'
  expect(await api().ask(page, { n: 100 })).toMatchObject({ entities: {} })
  expect(await api().answerTo(page, { n: 101 })).toMatchObject(refused('first is 101'))
  const search = 'query($text: String!) { search(text: $text) { score } }'
  expect(await api().ask(search, { text: 'x'.repeat(200) })).toEqual({ search: [] })
  expect(await api().answerTo(search, { text: 'x'.repeat(201) })).toMatchObject(
    refused('text has 201 characters'),
  )
})

test('variables that the operation does not declare count for nothing, however deep', async () => {
  const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`)
  expect(await api().answerTo('{ graph { name } }', { deep })).toMatchObject({ status: 200 })
})

test('the page’s own largest questions are within the limits', async () => {
  const { errors } = await api().answerTo(`{
    neighbourhood(ids: ["iran"], depth: 3, perEntity: 200, maxEntities: 2000) {
      entities { id name kind { name label group icon acts } linkDegree occurrence { status } aliases description }
      links { id sourceId targetId relationName relation { label inverseLabel symmetric } status modality sources confidence sentence weight }
      more { entityId hidden atLeast } unlinked
    }
  }`)
  expect(errors).toEqual([])
})
