import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Said {
  readonly understood: boolean
  readonly reading: string
  readonly suggestions: readonly string[]
  readonly subgraph: {
    readonly links: readonly { id: string }[]
    readonly entities: readonly { id: string }[]
  } | null
  readonly paths: {
    readonly paths: readonly {
      readonly length: number
      readonly sentences: readonly {
        text: string
        link: { id: string }
        citations: readonly { quote: string }[]
      }[]
    }[]
  } | null
  readonly claims: {
    readonly totalCount: number
    readonly edges: readonly {
      node: { stance: string; attribution: readonly { by: { id: string } | null }[] }
    }[]
  } | null
  readonly hits: readonly { entity: { id: string } }[]
}

const ASK = `query($phrase: String!, $language: Language) {
  ask(phrase: $phrase) {
    understood reading suggestions
    subgraph { links { id } entities { id } }
    paths { paths { length sentences(language: $language) { text link { id } citations { quote } } } }
    claims(first: 100) { totalCount edges { node { stance attribution { by { id } } } } }
    hits { entity { id } }
  }
}`

async function said(phrase: string, language: 'EN' | 'AR' = 'EN'): Promise<Said> {
  return (await api().ask<{ ask: Said }>(ASK, { phrase, language })).ask
}

const linksOf = ({ subgraph }: Said) => (subgraph?.links ?? []).map(({ id }) => id).sort()

const BACKED = 'iran~BACKS~kataib-hezbollah'
const BACKED_BY_IRAN = [
  'iran~BACKS~iran-backed-militias-in-iraq',
  'iran~BACKS~iraqi-armed-factions',
  'iran~BACKS~kataib-hezbollah',
]

test.each([
  ['who backs Kataib Hezbollah', 'Who backs Kataib Hezbollah?', [BACKED]],
  ['Who backs Kataib Hezbollah, and who says so?', 'Who backs Kataib Hezbollah?', [BACKED]],
  ['who baked Kataib Hezbolah', 'who baked Kataib Hezbolah', []],
  ['who backs Kataib Hezbolah', 'Who backs Kataib Hezbollah?', [BACKED]],
  ['WHO IS BACKING KATA’IB HIZBALLAH', 'Who backs Kataib Hezbollah?', [BACKED]],
  ['Iran backs ?', 'Iran backs ?', BACKED_BY_IRAN],
  ['who is backed by Iran?', 'Who is backed by Iran?', BACKED_BY_IRAN],
  ['does Iran back Kataib Hezbollah', 'Iran backs Kataib Hezbollah?', [BACKED]],
  ['من يدعم كتائب حزب الله؟', 'من يدعم كتائب حزب الله؟', [BACKED]],
  ['ماذا تدعم إيران', 'إيران تدعم ؟', BACKED_BY_IRAN],
])('“%s” is read as “%s” and answered by links', async (phrase, reading, links) => {
  const answer = await said(phrase)
  expect([answer.reading, linksOf(answer)]).toEqual([reading, links])
  expect(answer.understood).toBe(links.length > 0)
})

test('two names are answered by the shortest paths as text, each sentence with its quotes', async () => {
  const { paths } = await said('Iran to Elizabeth Tsurkov')
  expect(paths?.paths).toHaveLength(1)
  expect(paths?.paths[0]?.sentences).toEqual([
    {
      text: 'Iran backs Kataib Hezbollah',
      link: { id: BACKED },
      citations: [{ quote: 'Kataib Hezbollah is an Iranian-backed militia' }],
    },
    {
      text: 'Kataib Hezbollah abducted Elizabeth Tsurkov',
      link: { id: 'kataib-hezbollah~ABDUCTED~elizabeth-tsurkov' },
      citations: expect.arrayContaining([{ quote: expect.stringContaining('kidnapped Tsurkov') }]),
    },
  ])
})

test('a path is told in the other language, and from the end it was asked from', async () => {
  const { paths } = await said('من الولايات المتحدة إلى إيران', 'AR')
  const [path] = paths?.paths ?? []
  expect(path?.length).toBe(2)
  expect(path?.sentences[0]?.text).toMatch(/^الولايات المتحدة /)
  expect(path?.sentences[1]?.text).toMatch(/إيران$/)
})

test('what somebody reports is what they say or pass on, with its claims', async () => {
  const answer = await said('what does Kurdistan24 report?')
  expect(linksOf(answer)).toContain('iran~BACKS~iraqi-armed-factions')
  expect(answer.claims?.totalCount).toBeGreaterThan(0)
  for (const { node } of answer.claims?.edges ?? [])
    expect(node.attribution.map(({ by }) => by?.id)).toContain('kurdistan24')
})

test.each([
  'did the phone call between Hegseth and al-Abbasi happen?',
  'Did the phone call happen',
  'هل حدث phone call',
])('“%s” is answered by the claims on it, for and against', async phrase => {
  const { claims, subgraph } = await said(phrase)
  expect(subgraph?.entities[0]?.id).toBe('ev-hegseth-abbasi-call')
  expect(new Set(claims?.edges.map(({ node }) => node.stance))).toEqual(
    new Set(['ASSERTS', 'DOUBTS', 'DOES_NOT_CONFIRM']),
  )
})

test('links that rest on one source are found in both languages', async () => {
  const [english, short, arabic] = await Promise.all([
    said('Which links rest on one source?'),
    said('what rests on one source'),
    said('ما الروابط التي تستند إلى مصدر واحد؟'),
  ])
  expect(linksOf(english).length).toBeGreaterThan(50)
  expect(linksOf(short)).toEqual(linksOf(english))
  expect(linksOf(arabic)).toEqual(linksOf(english))
  expect(arabic.reading).toBe('ما الروابط التي تستند إلى مصدر واحد؟')
})

test('what is understood and has no answer says so, and what may be asked instead', async () => {
  const answer = await said('what is denied, and by whom')
  expect(answer).toMatchObject({ understood: true, reading: 'What is denied?', claims: { totalCount: 0 } })
  expect(answer.suggestions.length).toBeGreaterThan(0)
})

test('what is not understood becomes a search for the names in it', async () => {
  const answer = await said('tell me about Elisabeth Tsurkov')
  expect(answer).toMatchObject({ understood: false, subgraph: null, paths: null, claims: null })
  expect(answer.hits[0]?.entity.id).toBe('elizabeth-tsurkov')
  const nobody = await said('xyzzy qwrtp')
  expect(nobody).toMatchObject({ understood: false, reading: 'xyzzy qwrtp', hits: [] })
  expect(nobody.suggestions).toHaveLength(5)
})

test.each(['EN', 'AR'])('the questions to begin with are understood and answered (%s)', async language => {
  const { questions } = await api().ask<{ questions: readonly string[] }>(
    'query($language: Language!) { questions(first: 8, language: $language) }',
    { language },
  )
  expect(questions.length).toBeGreaterThanOrEqual(5)
  expect(new Set(questions).size).toBe(questions.length)
  for (const question of questions) {
    const answer = await said(question)
    expect([question, answer.understood, answer.reading]).toEqual([question, true, question])
    const found = linksOf(answer).length + (answer.claims?.totalCount ?? 0)
    expect([question, found > 0]).toEqual([question, true])
  }
})

test('a first visit to the article is asked who backs Kataib Hezbollah', async () => {
  const { questions } = await api().ask<{ questions: readonly string[] }>('{ questions(first: 1) }')
  expect(questions).toEqual(['Who backs Kataib Hezbollah?'])
})

test.each([
  "x' OR 1=1 //",
  '`]->() DETACH DELETE n //',
  '+Iran -"backs" *:* AND NOT /.*/ ~2 ^9 [a TO z] {x}',
  '\u202EnarI skcab ohw\u202C',
  '',
  ' \t ',
  '؟؟؟',
  'to '.repeat(40).trim(),
  'who backs '.repeat(20),
  'x'.repeat(500),
])('a phrase that means harm or nothing is answered, not failed at: %j', async phrase => {
  const { ask, complete } = await api().ask<{ ask: Said; complete: readonly unknown[] }>(
    'query($phrase: String!) { ask(phrase: $phrase) { understood reading } complete(text: $phrase) { text } }',
    { phrase },
  )
  expect(ask.reading).toEqual(expect.any(String))
  expect(complete.length).toBeLessThanOrEqual(8)
  for (const { cypher } of api().statements()) expect(cypher).not.toMatch(/DETACH|1=1/)
})

test('directional marks around a name change nothing', async () => {
  expect(linksOf(await said('\u2067من يدعم\u2069 \u2068كتائب حزب الله\u2069\u200F؟'))).toEqual([BACKED])
})

test('a phrase of 10,000 characters is refused with the limit', async () => {
  const { status, errors } = await api().answerTo('query($p: String!) { ask(phrase: $p) { reading } }', {
    p: 'a'.repeat(10_000),
  })
  expect({ status, errors }).toMatchObject({
    status: 400,
    errors: [
      {
        message: 'phrase has 10000 characters; it takes at most 500.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  })
})
