import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

test('a link tells all that is recorded of it', async () => {
  const { link } = await api().ask<{ link: unknown }>(`{
    link(id: "iran~BACKS~kataib-hezbollah") {
      id relationName sourceId targetId
      relation { name label inverseLabel description symmetric category domain range qualifiers count }
      source { name } target { name }
      status ruleStatus confidence sources claimCount modality weight
      validFrom validTo fromMin fromMax toMin toMax firstAttested lastAttested note qualifiers properties
    }
  }`)
  expect(link).toEqual({
    id: 'iran~BACKS~kataib-hezbollah',
    relationName: 'BACKS',
    sourceId: 'iran',
    targetId: 'kataib-hezbollah',
    relation: {
      name: 'BACKS',
      label: 'backs',
      inverseLabel: 'is backed by',
      description: expect.stringContaining('material or organisational support'),
      symmetric: false,
      category: 'support',
      domain: ['Actor'],
      range: ['Actor'],
      qualifiers: ['supportTypes', 'against', 'mode'],
      count: 3,
    },
    source: { name: 'Iran' },
    target: { name: 'Kataib Hezbollah' },
    status: 'REPORTED',
    ruleStatus: 'REPORTED',
    confidence: 90,
    sources: 1,
    claimCount: 1,
    modality: 'ACTUAL',
    weight: 11.9,
    validFrom: null,
    validTo: null,
    fromMin: null,
    fromMax: null,
    toMin: null,
    toMax: null,
    firstAttested: '2025-11-09',
    lastAttested: '2025-11-02',
    note: expect.any(String),
    qualifiers: {},
    properties: {},
  })
})

test('a link is a sentence from either end, in either language', async () => {
  expect(
    await api().ask(`{
      link(id: "iran~BACKS~kataib-hezbollah") {
        sentence
        back: sentence(from: "kataib-hezbollah")
        arabic: sentence(language: AR)
        arabicBack: sentence(from: "kataib-hezbollah", language: AR)
      }
    }`),
  ).toEqual({
    link: {
      sentence: 'Iran backs Kataib Hezbollah',
      back: 'Kataib Hezbollah is backed by Iran',
      arabic: 'إيران تدعم كتائب حزب الله',
      arabicBack: 'كتائب حزب الله مدعومة من إيران',
    },
  })
})

test('the verb of a link agrees with whoever its sentence begins with', async () => {
  const { link } = await api().ask<{ link: unknown }>(`{
    link(id: "iran~BACKS~kataib-hezbollah") {
      verb inverseVerb verbArabic: verb(language: AR) inverseArabic: inverseVerb(language: AR)
      relation { masculine: label(language: AR) }
    }
  }`)
  expect(link).toEqual({
    verb: 'backs',
    inverseVerb: 'is backed by',
    verbArabic: 'تدعم',
    inverseArabic: 'مدعومة من',
    relation: { masculine: 'يدعم' },
  })
})

test('every sentence holds its verb between the names of its ends', async () => {
  for (const language of ['EN', 'AR']) {
    const { links } = await api().ask<{
      links: { edges: { node: Record<'there' | 'verb', string> & Ends }[] }
    }>(
      `query($language: Language!) { links(first: 100) { edges { node {
        there: sentence(language: $language) verb(language: $language)
        source { name(language: $language) } target { name(language: $language) }
      } } } }`,
      { language },
    )
    for (const { node } of links.edges) {
      const { there, verb, source, target } = node
      expect(there.replace(/ \([^()]*\)$/, '')).toMatch(
        new RegExp(`^${literally(`${source.name} ${verb} `)}`),
      )
      expect(there).toContain(target.name)
    }
  }
})

interface Ends {
  readonly source: { readonly name: string }
  readonly target: { readonly name: string }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('what is only planned says so in its sentence', async () => {
  const { link } = await api().ask<{ link: { sentence: string; modality: string } }>(
    '{ link(id: "united-states~PLANS~ev-planned-us-operations") { sentence modality } }',
  )
  expect(link.modality).toBe('PLANNED')
  expect(link.sentence).toMatch(/\(planned\)$/)
})

test('a sentence can only begin with one of the ends', async () => {
  const { errors } = await api().answerTo(
    '{ link(id: "iran~BACKS~kataib-hezbollah") { sentence(from: "iraq") } }',
  )
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'from is "iraq"; this link has the ends "iran" and "kataib-hezbollah".',
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  ])
})

test('a status comes with its reason and with what would change it, in words that name the sources', async () => {
  expect(
    await api().ask(`{
      link(id: "iran~BACKS~kataib-hezbollah") {
        statusReason wouldChange
        arabic: statusReason(language: AR)
        origins { speaker { name } document { id } }
        contestedBy { name }
      }
    }`),
  ).toEqual({
    link: {
      statusReason:
        'One named source, The Jerusalem Post, says so without hedging. Nobody doubts or denies it.',
      wouldChange:
        'One origin independent of The Jerusalem Post, and of what it cites, would confirm it. A denial would make it disputed.',
      arabic: 'يقوله مصدر واحد مسمّى بلا تحفّظ، هو جيروزاليم بوست. لا أحد يشكّك فيه أو ينفيه.',
      origins: [{ speaker: { name: 'The Jerusalem Post' }, document: { id: 'doc:jpost-872717' } }],
      contestedBy: [],
    },
  })
})

test('every link of the article has as many origins and claims as it says, and the status that the rule gives', async () => {
  interface Assessed {
    id: string
    status: string
    sources: number
    confidence: number
    modality: string
    claimCount: number
    origins: unknown[]
    claims: { totalCount: number }
  }
  const { overview } = await api().ask<{ overview: { links: Assessed[] } }>(`{
    overview(maxEntities: 200) {
      links { id status sources confidence modality claimCount origins { document { id } } claims { totalCount } }
    }
  }`)
  expect(overview.links).toHaveLength(87)
  for (const { origins, sources, claims, claimCount } of overview.links) {
    expect(origins).toHaveLength(sources)
    expect(claims.totalCount).toBe(claimCount)
  }
  const statuses = overview.links.map(({ status }) => status)
  expect(statuses.filter(status => status === 'REPORTED')).toHaveLength(78)
  expect(statuses.filter(status => status === 'ALLEGED')).toHaveLength(9)
})

test('qualifiers that the relation knows are apart from what else stands on the link', async () => {
  const { entity } = await api().ask<{ entity: { links: { edges: { node: Record<string, unknown> }[] } } }>(`{
    entity(id: "ev-us-warning") {
      links(filter: { relations: ["PARTICIPATED_IN"] }) { edges { node { qualifiers properties } } }
    }
  }`)
  const qualified = entity.links.edges.map(({ node }) => node.qualifiers)
  expect(qualified).toContainEqual({ role: expect.any(String) })
  for (const { node } of entity.links.edges) expect(node.properties).toEqual({})
})
