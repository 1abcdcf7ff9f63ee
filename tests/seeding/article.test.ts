import { beforeAll, describe, expect, test } from 'vitest'
import { plain } from '../../server/graph/connection.ts'
import { articleGraph } from '../support/graphs.ts'
import { type Extraction, readExtraction } from './extraction.ts'

const extraction = readExtraction()
const NOTHING: Extraction = { documents: [], documentCites: [], entities: [], linkRollup: [], claims: [] }
const { documents, documentCites, entities, linkRollup, claims } = extraction ?? NOTHING

const graph = articleGraph()

/** What a query finds, by the id in its first column; one query for all, because a test for each asks for one. */
function byId(cypher: string): (id: string) => unknown {
  const found = new Map<unknown, unknown>()
  beforeAll(async () => {
    for (const row of await graph().read(cypher)) found.set(row.id, plain(row))
  })
  return id => found.get(id)
}

const documentOf = byId(`
  MATCH (document:Document)
  RETURN document.documentId AS id, properties(document) AS document,
         [(document)-[:PUBLISHED_BY]->(publisher) | publisher.entityId] AS publishers`)
const entityOf = byId(`
  MATCH (entity:Entity)
  RETURN entity.entityId AS id, entity.name AS name, entity.name_ar AS arabic,
         coalesce(entity.aliases, []) + entity.name AS names, labels(entity) AS labels,
         entity.wikidata AS wikidata, coalesce(entity.externalIds, []) AS externalIds`)
const linkOf = byId(`
  MATCH (source:Entity)-[link]->(target:Entity)
  RETURN link.linkId AS id, source.entityId AS source, type(link) AS type, target.entityId AS target,
         properties(link) AS link`)
const claimOf = byId(`
  MATCH (claim:Claim)
  RETURN claim.claimId AS id, properties(claim) AS claim,
         [(claim)-[:SUBJECT]->(e) | e.entityId] AS subjects, [(claim)-[:OBJECT]->(e) | e.entityId] AS objects,
         [(claim)-[:ORIGINATES_IN]->(d) | d.documentId] AS origins,
         [(claim)-[r:ASSERTED_BY]->(e) | {actor: e.entityId, mode: r.mode, cue: r.cue}] AS speakers,
         [(claim)-[r:RELAYED_BY]->(e) |
           {actor: e.entityId, mode: r.mode, cue: r.cue, step: r.step, document: r.documentId}] AS relays,
         [(claim)-[r:STATED_IN]->(d) | {document: d.documentId, mode: r.mode, cue: r.cue}] AS readIn`)
const count = async (cypher: string) => (await graph().read(cypher))[0]?.count

describe.skipIf(extraction === undefined)(
  "The article's seed (skipped where ../shared/article/extraction.json is absent)",
  () => {
    test('holds as many documents, entities, links and claims as were read out of the article', async () => {
      expect(await count('MATCH (d:Document) RETURN count(d) AS count')).toBe(documents.length)
      expect(await count('MATCH (e:Entity) RETURN count(e) AS count')).toBe(entities.length)
      expect(await count('MATCH (c:Claim) RETURN count(c) AS count')).toBe(claims.length)
      expect(await count('MATCH (:Entity)-[link]->(:Entity) RETURN count(link) AS count')).toBe(
        linkRollup.length,
      )
    })

    test.each(documents)('has the document $id', expected => {
      const found = documentOf(expected.id)
      expect(found).toMatchObject({
        document: {
          docKind: expected.kind,
          inHand: expected.inHand,
          published: expected.published.edtf,
          publishedMax: expected.published.max,
          ...(expected.published.min === null ? {} : { publishedMin: expected.published.min }),
          ...(expected.url === null ? {} : { url: expected.url }),
          ...(expected.lang === null ? {} : { lang: expected.lang }),
          ...(expected.sha256 === undefined ? {} : { sha256: expected.sha256 }),
        },
        publishers: expected.publisher === null ? [] : [expected.publisher],
      })
    })

    test('knows what cites what', async () => {
      const rows = await graph().read(
        'MATCH (a:Document)-[c:CITES]->(b:Document) RETURN a.documentId AS from, b.documentId AS to, c.basis AS basis',
      )
      expect(new Set(rows.map(row => JSON.stringify(row)))).toEqual(
        new Set(documentCites.map(({ from, to, basis }) => JSON.stringify({ from, to, basis }))),
      )
    })

    test.each(entities)('has the entity $id', expected => {
      const found = entityOf(expected.id)
      const background = expected.namesBackground.filter(name => name.lang !== 'ar').map(name => name.value)
      const { wikidata = null, ...others } = expected.externalIds
      expect(found).toMatchObject({
        name: expected.name,
        arabic: expected.namesBackground.find(name => name.lang === 'ar')?.value ?? null,
        names: expect.arrayContaining([...expected.namesInArticle, ...background]),
        labels: expect.arrayContaining(['Entity', expected.label]),
        wikidata,
        externalIds: Object.entries(others).map(([scheme, id]) => `${scheme}:${id}`),
      })
    })

    test('calls Actor exactly what acts', async () => {
      const rows = await graph().read(
        `MATCH (entity:Entity) MATCH (kind:EntityKind) WHERE kind.name IN labels(entity)
         RETURN entity.entityId AS id, entity:Actor AS actor, kind.acts AS acts`,
      )
      expect(rows).toHaveLength(entities.length)
      expect(rows.filter(row => row.actor !== row.acts)).toEqual([])
    })

    test.each(linkRollup)(
      'has the link $linkId with its qualifiers',
      async ({ linkId, type, subject, object }) => {
        const found = linkOf(linkId)
        expect(found).toMatchObject({ source: subject, type, target: object })
        for (const claim of claims.filter(claim => claim.linkId === linkId))
          for (const [name, value] of Object.entries(claim.qualifiers))
            if (name !== 'symmetric') expect([propertyOf(found, 'link', name)].flat()).toContain(value)
      },
    )

    test.each(claims)('has the claim $claimId', expected => {
      const found = claimOf(expected.claimId)
      const [first] = expected.attribution
      const final = expected.attribution.at(-1)
      const date = expected.time.eventDate
      expect(found).toMatchObject({
        claim: given({
          claimKind: expected.kind,
          linkId: expected.linkId,
          relType: expected.type,
          property: expected.property,
          value: expected.value,
          stance: expected.stance,
          modality: expected.modality,
          hedge: expected.hedge,
          quote: expected.quote,
          quoteStart: expected.quoteStart,
          quoteEnd: expected.quoteEnd,
          validFrom: date ?? expected.time.validFrom,
          validTo: date ?? expected.time.validTo,
          confidence: expected.confidence,
          credibility: expected.admiralty.information,
          inferred: expected.inferred,
          rank: 'normal',
        }),
        subjects: [expected.subject],
        objects: expected.object === null ? [] : [expected.object],
        origins: [expected.originDocument ?? []].flat(),
        speakers: [{ actor: first?.actor, mode: first?.mode, cue: first?.cue ?? null }],
        readIn: [
          {
            document: expected.document,
            mode: first === final ? null : final?.mode,
            cue: first === final ? null : final?.cue,
          },
        ],
      })
      expect(sorted(propertyOf(found, 'relays'))).toEqual(
        expected.attribution
          .slice(1, -1)
          .map(({ actor, mode, cue, step, document }) => ({ actor, mode, cue, step, document })),
      )
    })
  },
)

/** What is not null: Neo4j stores no null. */
const given = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

function propertyOf(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner instanceof Object ? Reflect.get(inner, name) : undefined),
    value,
  )
}

const sorted = (relays: unknown) =>
  Array.isArray(relays)
    ? relays.toSorted((a, b) => Number(propertyOf(a, 'step')) - Number(propertyOf(b, 'step')))
    : []
