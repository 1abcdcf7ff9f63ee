import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Found {
  readonly claims: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: {
        readonly id: string
        readonly quote: string | null
        readonly stance: string
        readonly kind: string
      }
    }[]
  }
}

async function claimsOf(filter: string, variables: Record<string, unknown> = {}) {
  const head = 'text' in variables ? 'query($text: String!)' : 'query'
  const { claims } = await api().ask<Found>(
    `${head} { claims(first: 100, filter: { ${filter} }) { totalCount edges { node { id quote stance kind } } } }`,
    variables,
  )
  const found = claims.edges.map(({ node }) => node)
  expect(found).toHaveLength(Math.min(claims.totalCount, 100))
  return found
}

const quotesWith = async (text: string) =>
  (await claimsOf('text: $text', { text })).map(({ quote }) => quote ?? '')

test('quotes are found by words in any case, with and without accents and apostrophes, whole or begun', async () => {
  const whole = await quotesWith('Iraq’s Popular Mobilization Forces')
  expect(whole.length).toBeGreaterThan(0)
  for (const spelling of [
    'iraqs popular mobilization forces',
    'IRÁQ’S POPULÁR mobilization',
    'iraq popul mobil',
  ])
    expect(await quotesWith(spelling)).toEqual(expect.arrayContaining(whole))
})

test('the quote that holds all words as they were written comes before those that only begin with them', async () => {
  const [best, ...others] = await quotesWith('militia')
  expect(best).toMatch(/\bmilitia\b/)
  const firstPlural = others.findIndex(quote => !/\bmilitia\b/i.test(quote))
  expect(firstPlural).toBeGreaterThan(0)
  for (const quote of others.slice(firstPlural)) expect(quote).not.toMatch(/\bmilitia\b/i)
})

test('a typo in a long word finds what was meant; a text without a letter finds nothing', async () => {
  expect(await quotesWith('Mobilisation')).not.toEqual([])
  expect(await quotesWith('…?! ')).toEqual([])
  expect(await quotesWith('zzzzzzzz')).toEqual([])
})

test.each([
  '*',
  'x) OR quote:* OR (x',
  '/.*/',
  '"',
  'AND OR NOT',
  '~'.repeat(50),
  'a'.repeat(200),
  'ا'.repeat(200),
  '\u202Earmed',
  'to '.repeat(66).trim(),
])('an operator of the index means nothing in a text: %j', async text => {
  const found = await quotesWith(text)
  expect(found.length).toBeLessThan(119)
})

test('each member of the filter lets through what it says, and all together what all say', async () => {
  const every = await claimsOf('')
  expect(every).toHaveLength(100)
  for (const { stance } of await claimsOf('stances: [DOUBTS, DENIES]')) expect(stance).toBe('DOUBTS')
  for (const { kind } of await claimsOf('kinds: [ATTRIBUTE]')) expect(kind).toBe('ATTRIBUTE')
  for (const { id } of await claimsOf('relations: ["BACKS"]')) expect(id).toContain('~BACKS~')
  for (const { id } of await claimsOf('speakers: ["kurdistan24"]')) expect(id).toMatch(/~kurdistan24$/)
  expect(await claimsOf('documents: ["doc:nothing"]')).toEqual([])
  expect(await claimsOf('kinds: []')).toEqual([])
  expect(await claimsOf('ranks: [DEPRECATED]')).toEqual([])
  const narrow = await claimsOf('speakers: ["jerusalem-post"], relations: ["BACKS"], text: $text', {
    text: 'militia',
  })
  expect(narrow.length).toBeGreaterThan(0)
  for (const { id, quote } of narrow) {
    expect(id).toMatch(/~BACKS~.*~jerusalem-post$/)
    expect(quote).toMatch(/militia/)
  }
})

test('entities and links are listed by kind, relation and degree', async () => {
  const { states, busy, backed } = await api().ask<
    Record<string, { totalCount: number; edges: { node: Record<string, unknown> }[] }>
  >(`{
    states: entities(filter: { kinds: ["State"] }) { totalCount edges { node { kind { name } } } }
    busy: entities(order: DEGREE, filter: { minDegree: 5, relations: ["WARNED"] }) { totalCount edges { node { linkDegree } } }
    backed: links(filter: { relations: ["BACKS"] }) { totalCount edges { node { relationName } } }
  }`)
  expect(states?.edges.length).toBe(states?.totalCount)
  for (const { node } of states?.edges ?? []) expect(node).toEqual({ kind: { name: 'State' } })
  const degrees = busy?.edges.map(({ node }) => Number(node.linkDegree)) ?? []
  expect(degrees).toEqual(degrees.toSorted((one, other) => other - one))
  expect(Math.min(...degrees)).toBeGreaterThanOrEqual(5)
  expect(backed).toMatchObject({ totalCount: 3 })
})

test('a name that the vocabulary does not know is refused with the nearest that it does', async () => {
  for (const query of [
    '{ claims(filter: { relations: ["BACK"] }) { totalCount } }',
    '{ entities(filter: { relations: ["BACK"] }) { totalCount } }',
    '{ links(filter: { relations: ["BACK"] }) { totalCount } }',
  ])
    expect((await api().answerTo(query)).errors).toMatchObject([
      { message: expect.stringContaining('"BACKS"'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  expect(
    (await api().answerTo('{ entities(filter: { kinds: ["Stat"] }) { totalCount } }')).errors,
  ).toMatchObject([{ message: expect.stringContaining('"State"') }])
})

test('a cursor of another order is refused', async () => {
  const { entities } = await api().ask<{ entities: { edges: { cursor: string }[] } }>(
    '{ entities(first: 1) { edges { cursor } } }',
  )
  const cursor = entities.edges[0]?.cursor
  for (const list of ['entities(order: DEGREE, ', 'claims(filter: { text: "a" }, ']) {
    const { errors } = await api().answerTo(`{ ${list}after: "${cursor}") { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})
