import { mapAt, textAt } from '../../graph/columns.ts'
import { type Graph, int, type Row, type Transaction } from '../../graph/connection.ts'
import { digestOf } from './entityIds.ts'
import { type Evidence, evidenceIn, type FoundDocument, saysSomething } from './evidenceIn.ts'
import type { Write } from './kinds.ts'
import { type Between, pagesOfEntities } from './links.ts'

/** What a claim's `basis` begins with that was read from a relationship's own properties. */
export const ADOPTED = 'adopted'

const KEYS = /* cypher */ `CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS key ORDER BY key LIMIT 100000`

const SAYING = /* cypher */ `
  MATCH (source:Entity)
  WHERE source.entityId > $after AND source.entityId <= $last
  MATCH (source)-[link {linkAdopted: true}]->(target:Entity)
  WHERE any(key IN keys(link) WHERE key IN $keys)
  RETURN source.entityId AS source, target.entityId AS target, type(link) AS type, properties(link) AS properties
  ORDER BY source, type, target LIMIT $limit`

const DOCUMENTS = /* cypher */ `
  UNWIND $rows AS row
  MERGE (document:Document {documentId: row.documentId})
  ON CREATE SET document += row.written`

const CLAIMS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (source:Entity {entityId: row.source})
  MATCH (target:Entity {entityId: row.target})
  MERGE (claim:Claim {claimId: row.claimId})
  ON CREATE SET claim += row.written, claim.createdAt = datetime()
  MERGE (claim)-[:SUBJECT]->(source)
  MERGE (claim)-[:OBJECT]->(target)
  WITH claim, row WHERE row.documentId IS NOT NULL
  MATCH (document:Document {documentId: row.documentId})
  MERGE (claim)-[:STATED_IN]->(document)`

const DATES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (source:Entity {entityId: row.source})
  MATCH (target:Entity {entityId: row.target})
  MATCH (source)-[link:$(row.type) {linkId: row.linkId}]->(target)
  SET link.validFrom = coalesce(link.validFrom, row.validFrom),
      link.validTo = coalesce(link.validTo, row.validTo)`

const MOST_ROWS = 1_000_000
const LONG = { timeoutMs: 120_000 }

export interface ClaimAdoption {
  readonly claims: number
  readonly documents: number
  readonly relationships: number
  readonly properties: number
  /** Links that got dates and no claim, since nothing says who says so. */
  readonly dated: number
  /** The ids of the links that have claims or dates from it. */
  readonly links: readonly string[]
  readonly decisions: readonly string[]
}

const NOTHING: ClaimAdoption = {
  claims: 0,
  documents: 0,
  relationships: 0,
  properties: 0,
  dated: 0,
  links: [],
  decisions: [],
}

/**
 * Reads what the relationships of adopted links say of themselves: who names a source gets a claim with its document and
 * dates, who has dates alone gets the dates. Reads all of them each time, for a later script may have added a source.
 */
export async function adoptClaims(graph: Graph, write: Write): Promise<ClaimAdoption> {
  const keys = (await graph.read(KEYS)).map(row => textAt(row, 'key')).filter(saysSomething)
  if (keys.length === 0) return NOTHING
  let total = NOTHING
  for await (const page of pagesOfEntities(graph))
    total = sum(total, await claimPage(graph, page, { keys, write }))
  return { ...total, decisions: decisionsOf(total) }
}

async function claimPage(
  graph: Graph,
  { after, last }: Between,
  { keys, write }: { readonly keys: readonly string[]; readonly write: Write },
): Promise<ClaimAdoption> {
  const rows = await graph.read(SAYING, { after, last, keys, limit: int(MOST_ROWS) }, LONG)
  const found = rows.map(foundIn)
  const claims = found.flatMap(claimsOf)
  const dates = found.filter(needsDates)
  if (claims.length === 0 && dates.length === 0) return NOTHING
  return write(tx => writeFound(tx, { claims, dates, documents: documentsOf(found) }))
}

interface Found {
  readonly source: string
  readonly target: string
  readonly type: string
  readonly linkId: string
  readonly evidence: Evidence
  readonly properties: Row
}

function foundIn(row: Row): Found {
  const properties = mapAt(row, 'properties')
  return {
    source: textAt(row, 'source'),
    target: textAt(row, 'target'),
    type: textAt(row, 'type'),
    linkId: textAt(properties, 'linkId'),
    evidence: evidenceIn(properties),
    properties,
  }
}

const namesASource = ({ evidence }: Found) => evidence.documents.length > 0 || evidence.quote !== null

/** Dates without a source stand on the link itself, where the script gave it none under our names. */
function needsDates(found: Found): boolean {
  const { evidence, properties } = found
  if (namesASource(found)) return false
  return (
    (evidence.validFrom !== null && properties.validFrom === undefined) ||
    (evidence.validTo !== null && properties.validTo === undefined)
  )
}

function claimsOf(found: Found): readonly Row[] {
  if (!namesASource(found)) return []
  const documents: readonly (FoundDocument | undefined)[] =
    found.evidence.documents.length > 0 ? found.evidence.documents : [undefined]
  return documents.map(document => claimOf(found, document))
}

function claimOf(
  { source, target, type, linkId, evidence }: Found,
  document: FoundDocument | undefined,
): Row {
  const { quote, reference, confidence, validFrom, validTo, keys } = evidence
  const place = document === undefined ? `${ADOPTED}#${digestOf({ quote })}` : `${document.documentId}#`
  return {
    source,
    target,
    linkId,
    documentId: document?.documentId ?? null,
    claimId: `${place}~asserts~${linkId}~`,
    written: {
      ...{
        linkId,
        claimKind: 'relation',
        relType: type,
        stance: 'asserts',
        modality: 'actual',
        rank: 'normal',
      },
      ...{ quote, confidence, validFrom, validTo },
      note: reference,
      basis: `${ADOPTED} from the relationship’s own properties: ${keys.join(', ')}`,
      createdBy: 'adoption',
    },
  }
}

const documentsOf = (found: readonly Found[]): readonly Row[] => [
  ...new Map(
    found
      .flatMap(({ evidence }) => evidence.documents)
      .map(({ documentId, title, url }) => [documentId, { documentId, written: { title, url } }] as const),
  ).values(),
]

interface Writing {
  readonly claims: readonly Row[]
  readonly documents: readonly Row[]
  readonly dates: readonly Found[]
}

async function writeFound(tx: Transaction, { claims, documents, dates }: Writing): Promise<ClaimAdoption> {
  const forDocuments = await tx.change(DOCUMENTS, { rows: documents })
  const forClaims = await tx.change(CLAIMS, { rows: claims })
  const rows = dates.map(({ source, target, type, linkId, evidence: { validFrom, validTo } }) => ({
    ...{ source, target, type, linkId, validFrom, validTo },
  }))
  const forDates = await tx.change(DATES, { rows })
  return {
    claims: forClaims.counters.nodesCreated,
    documents: forDocuments.counters.nodesCreated,
    relationships: forClaims.counters.relationshipsCreated,
    properties: [forDocuments, forClaims, forDates].reduce(
      (all, { counters }) => all + counters.propertiesSet,
      0,
    ),
    dated: dates.length,
    links: [...claims, ...rows].map(row => textAt(row, 'linkId')),
    decisions: [],
  }
}

const sum = (one: ClaimAdoption, other: ClaimAdoption): ClaimAdoption => ({
  claims: one.claims + other.claims,
  documents: one.documents + other.documents,
  relationships: one.relationships + other.relationships,
  properties: one.properties + other.properties,
  dated: one.dated + other.dated,
  links: [...one.links, ...other.links],
  decisions: [],
})

const decisionsOf = ({ claims, documents, dated }: ClaimAdoption): readonly string[] => [
  ...(claims > 0
    ? [
        `${claims} claims with ${documents} new documents from what relationships say of their source; who says so is not known`,
      ]
    : []),
  ...(dated > 0
    ? [`${dated} links have dates of their own and no claim: their relationships name no source`]
    : []),
]
