import { expect, test } from 'vitest'
import { readExtraction } from '../seeding/extraction.ts'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())
const extraction = readExtraction()

const QUOTE = 'Kataib Hezbollah is an Iranian-backed militia'

test('a claim tells all that is recorded of it', async () => {
  const { claim } = await api().ask<{ claim: unknown }>(
    `query($id: ID!) {
      claim(id: $id) {
        id kind link { id } subject { id } object { id } property value stance modality hedge
        quote quoteStart quoteEnd quoteLang quoteUrl subjectText objectText basis shortfalls
        attribution { step role by { name } document { id } mode cue }
        document { id } origin { id } claimedOn validFrom validTo
        confidence credibility inferred rank rankReason note createdAt
      }
    }`,
    { id: await firstClaimOf('iran~BACKS~kataib-hezbollah') },
  )
  expect(claim).toEqual({
    id: expect.stringMatching(
      /^doc:jpost-872717#\d+-\d+~asserts~iran~BACKS~kataib-hezbollah~jerusalem-post$/,
    ),
    kind: 'RELATION',
    link: { id: 'iran~BACKS~kataib-hezbollah' },
    subject: { id: 'iran' },
    object: { id: 'kataib-hezbollah' },
    property: null,
    value: null,
    stance: 'ASSERTS',
    modality: 'ACTUAL',
    hedge: null,
    quote: QUOTE,
    quoteStart: expect.any(Number),
    quoteEnd: expect.any(Number),
    quoteLang: 'en',
    quoteUrl: `https://www.jpost.com/middle-east/article-872717#:~:text=${encodeURIComponent(QUOTE).replace('-', '%2D')}`,
    subjectText: null,
    objectText: null,
    basis: expect.stringContaining('by a person'),
    shortfalls: [],
    attribution: [
      {
        step: 1,
        role: 'ORIGINATOR',
        by: { name: 'The Jerusalem Post' },
        document: { id: 'doc:jpost-872717' },
        mode: 'own voice',
        cue: null,
      },
    ],
    document: { id: 'doc:jpost-872717' },
    origin: { id: 'doc:jpost-872717' },
    claimedOn: null,
    validFrom: null,
    validTo: null,
    confidence: 90,
    credibility: expect.any(Number),
    inferred: false,
    rank: 'NORMAL',
    rankReason: null,
    note: expect.any(String),
    createdAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
  })
})

test('a claim that repeats another says why it does not count as an origin', async () => {
  const { entity } = await api().ask<{
    entity: { occurrence: { claims: { edges: { node: { shortfalls: string[] } }[] } } }
  }>('{ entity(id: "ev-hegseth-abbasi-call") { occurrence { claims { edges { node { shortfalls } } } } } }')
  const shortfalls = entity.occurrence.claims.edges.map(({ node }) => node.shortfalls)
  expect(shortfalls).toContainEqual(['rests on Thabet al-Abbasi'])
  expect(shortfalls.filter(reasons => reasons.length === 0)).toHaveLength(1)
})

test('a claim on an attribute has no status to count for', async () => {
  const { entity } = await api().ask<{
    entity: {
      claims: { edges: { node: { kind: string; property: string; link: unknown; shortfalls: unknown } }[] }
    }
  }>(
    '{ entity(id: "ev-hegseth-abbasi-call") { claims { edges { node { kind property link { id } shortfalls } } } } }',
  )
  const attributes = entity.claims.edges.filter(({ node }) => node.kind === 'ATTRIBUTE')
  expect(attributes.length).toBeGreaterThan(0)
  for (const { node } of attributes)
    expect(node).toEqual({ kind: 'ATTRIBUTE', property: expect.any(String), link: null, shortfalls: null })
})

test.skipIf(extraction === undefined)(
  'every claim of the article tells its quote and the way it went (skipped where the extraction is not at hand)',
  async () => {
    const read = new Map((await allClaims()).map(claim => [claim.id, claim]))
    expect(read.size).toBe(extraction?.claims.length)
    for (const claim of extraction?.claims ?? []) {
      const { attribution, ...found } = read.get(claim.claimId) ?? { attribution: [] }
      expect(found).toEqual({
        id: claim.claimId,
        quote: claim.quote,
        quoteStart: claim.quoteStart,
        quoteEnd: claim.quoteEnd,
        stance: claim.stance.toUpperCase().replaceAll('-', '_'),
        hedge: claim.hedge,
        document: { id: claim.document },
        origin: claim.originDocument ? { id: claim.originDocument } : null,
      })
      expect(attribution.map(({ by, document }) => [by?.id, document?.id ?? null])).toEqual(
        claim.attribution.map(({ actor, document }) => [actor, document]),
      )
      expect(attribution.map(({ step }) => step)).toEqual(attribution.map((_, at) => at + 1))
    }
  },
)

interface ReadClaim {
  readonly id: string
  readonly attribution: readonly {
    readonly step: number
    readonly by: { readonly id: string } | null
    readonly document: { readonly id: string } | null
  }[]
}

async function allClaims(): Promise<readonly ReadClaim[]> {
  const claims: ReadClaim[] = []
  let after: string | null = null
  do {
    const page: Page = (await api().ask<{ document: { claims: Page } }>(PAGE, { after })).document.claims
    claims.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return claims
}

interface Page {
  readonly edges: readonly { readonly node: ReadClaim }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

const PAGE = `query($after: String) {
  document(id: "doc:jpost-872717") {
    claims(first: 50, after: $after) {
      edges {
        node {
          id quote quoteStart quoteEnd stance hedge
          attribution { step by { id } document { id } }
          document { id } origin { id }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

async function firstClaimOf(id: string): Promise<string | undefined> {
  const { link } = await api().ask<{ link: { claims: { edges: { node: { id: string } }[] } } }>(
    'query($id: ID!) { link(id: $id) { claims(first: 1) { edges { node { id } } } } }',
    { id },
  )
  return link.claims.edges[0]?.node.id
}
