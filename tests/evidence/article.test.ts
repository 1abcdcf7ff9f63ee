import { describe, expect, test } from 'vitest'
import type { Citation, Modality, Stance, Status } from '../../server/evidence/claim.ts'
import { restingOn } from '../../server/evidence/independence.ts'
import { assess } from '../../server/evidence/status.ts'
import { articleGraph } from '../support/graphs.ts'
import { sharedJson, sharedText } from './shared.ts'

interface RolledUp {
  readonly status: Status
  readonly sources: number
  readonly confidence: number
  readonly modality: Modality
  readonly claims: number
}

interface Extraction {
  readonly documentCites: readonly Citation[]
  readonly entities: readonly { readonly id: string; readonly label: string }[]
  readonly claims: readonly {
    readonly claimId: string
    readonly kind: string
    readonly subject: string
    readonly linkId: string | null
    readonly quote: string
    readonly quoteStart: number
    readonly quoteEnd: number
    readonly originator: string
    readonly originDocument: string | null
    readonly stance: Stance
    readonly modality: Modality
    readonly hedge: string | null
    readonly confidence: number
    readonly inferred: boolean
  }[]
  readonly linkRollup: readonly (RolledUp & {
    readonly linkId: string
    readonly subject: string
    readonly object: string
  })[]
  readonly occurrenceRollup: readonly (RolledUp & { readonly entity: string })[]
}

const NOTHING: Extraction = {
  documentCites: [],
  entities: [],
  claims: [],
  linkRollup: [],
  occurrenceRollup: [],
}
const extraction = sharedJson<Extraction>('article/extraction.json')
const text = sharedText('article/article.txt') ?? ''
const { documentCites, entities, claims, linkRollup, occurrenceRollup } = extraction ?? NOTHING

const collectives = new Set(entities.filter(({ label }) => label === 'Collective').map(({ id }) => id))
const restsOn = restingOn(documentCites)
const claimsWhere = (isAbout: (claim: Extraction['claims'][number]) => boolean) =>
  claims.filter(isAbout).map(claim => ({
    ...claim,
    rank: 'normal' as const,
    rankReason: null,
    speakerId: claim.originator,
    speakerIsCollective: collectives.has(claim.originator),
    originId: claim.originDocument,
  }))

const graph = articleGraph()

describe.skipIf(extraction === undefined)('The article (skipped where ../shared/article is absent)', () => {
  test.each(linkRollup)(
    'gives $linkId its status by the rule',
    ({ linkId, subject, object, ...expected }) => {
      const { status, sources, confidence, modality, claimCount } = assess(
        claimsWhere(claim => claim.linkId === linkId),
        restsOn,
        { ends: [subject, object] },
      )
      expect({ status, sources, confidence, modality, claims: claimCount }).toEqual(figuresOf(expected))
    },
  )

  test.each(occurrenceRollup)('says whether $entity happened by the rule', ({ entity, ...expected }) => {
    const { status, sources, confidence, modality, claimCount, contestedBy } = assess(
      claimsWhere(claim => claim.kind === 'occurrence' && claim.subject === entity),
      restsOn,
    )
    expect({ status, sources, confidence, modality, claims: claimCount }).toEqual(figuresOf(expected))
    expect(contestedBy).toEqual(['jerusalem-post'])
  })

  test.each(claims)('has the quote of $claimId at its place', ({ quote, quoteStart, quoteEnd }) => {
    expect(text.slice(quoteStart, quoteEnd)).toBe(quote)
  })

  test('has the same statuses on every link of the seeded graph', async () => {
    const rows = await graph().read(`
      MATCH (:Entity)-[link]->(:Entity) WHERE link.linkId IS NOT NULL
      RETURN link.linkId AS linkId, link.linkStatus AS status, link.linkSources AS sources,
             link.linkConfidence AS confidence, link.linkModality AS modality, link.linkClaims AS claims
      ORDER BY linkId`)
    const expected = linkRollup.map(link => ({ linkId: link.linkId, ...figuresOf(link) }))
    expect(rows).toEqual(expected.toSorted((one, other) => (one.linkId < other.linkId ? -1 : 1)))
  })

  test('has the same answer on every event of the seeded graph whose occurrence is claimed', async () => {
    const rows = await graph().read(`
      MATCH (event:Entity) WHERE event.occurrenceStatus IS NOT NULL
      RETURN event.entityId AS entity, event.occurrenceStatus AS status, event.occurrenceSources AS sources,
             event.occurrenceConfidence AS confidence, event.occurrenceModality AS modality,
             event.occurrenceClaims AS claims
      ORDER BY entity`)
    expect(rows).toEqual(occurrenceRollup.map(event => ({ entity: event.entity, ...figuresOf(event) })))
  })
})

const figuresOf = ({ status, sources, confidence, modality, claims }: RolledUp): RolledUp => ({
  status,
  sources,
  confidence,
  modality,
  claims,
})

test('In the article nothing is confirmed: outlets that rest on one interview are one origin', async () => {
  const rows = await graph().read(`
    MATCH (:Entity)-[link]->(:Entity) WHERE link.linkId IS NOT NULL
    RETURN link.linkStatus AS status, count(link) AS links, max(link.linkSources) AS most ORDER BY status`)
  expect(rows).toEqual([
    { status: 'alleged', links: 9, most: 0 },
    { status: 'reported', links: 78, most: 1 },
  ])
})
