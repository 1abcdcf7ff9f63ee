import { MODALITIES, type Modality, RANKS, type Rank, STANCES, type Stance } from '../evidence/claim.ts'
import { dateOrNull, mapAt, mapsAt, numberOrNull, oneOfOrNull, textAt, textOrNull } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'

/** One passage of one document that asserts, doubts or denies something. */
export interface Claim {
  readonly id: string
  readonly kind: ClaimKind
  readonly linkId: string | null
  readonly subjectId: string
  readonly objectId: string | null
  readonly property: string | null
  readonly value: string | null
  readonly stance: Stance
  readonly modality: Modality
  readonly hedge: string | null
  readonly quote: string | null
  /** UTF-16 offsets in the document's text, the end exclusive. */
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
  readonly quoteLang: string | null
  readonly subjectText: string | null
  readonly objectText: string | null
  readonly basis: string | null
  readonly attribution: readonly Attribution[]
  /** The document it was read in. */
  readonly documentId: string | null
  /** That document's address. */
  readonly documentUrl: string | null
  /** The document in which its speaker said it. */
  readonly originId: string | null
  readonly claimedOn: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly confidence: number | null
  readonly credibility: number | null
  readonly inferred: boolean
  readonly rank: Rank
  readonly rankReason: string | null
  readonly note: string | null
  /** ISO text; null = not recorded. */
  readonly createdAt: string | null
}

export const CLAIM_KINDS = ['relation', 'attribute', 'occurrence', 'identity'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export type AttributionRole = 'originator' | 'relay' | 'publisher'

/** One step of the way from who says it to who published it. */
export interface Attribution {
  readonly step: number
  readonly role: AttributionRole
  readonly byId: string | null
  readonly documentId: string | null
  readonly mode: string | null
  readonly cue: string | null
}

/** What a claim is read as, from a node `claim`. */
export const CLAIM_COLUMNS = `claim.claimId AS id, properties(claim) AS properties,
    head(COLLECT { MATCH (claim)-[:SUBJECT]->(e:Entity) RETURN e.entityId ORDER BY e.entityId LIMIT 1 }) AS subjectId,
    head(COLLECT { MATCH (claim)-[:OBJECT]->(e:Entity) RETURN e.entityId ORDER BY e.entityId LIMIT 1 }) AS objectId,
    head(COLLECT { MATCH (claim)-[:ASSERTED_BY]->(e:Entity) RETURN e.entityId ORDER BY e.entityId LIMIT 1 }) AS speakerId,
    head(COLLECT { MATCH (claim)-[r:ASSERTED_BY]->(e:Entity) RETURN properties(r) ORDER BY e.entityId LIMIT 1 }) AS said,
    head(COLLECT { MATCH (claim)-[:ORIGINATES_IN]->(d:Document) RETURN d.documentId ORDER BY d.documentId LIMIT 1 }) AS originId,
    head(COLLECT {
      MATCH (claim)-[r:STATED_IN]->(d:Document)
      RETURN {documentId: d.documentId, url: d.url, mode: r.mode, cue: r.cue, publisherId:
        head(COLLECT { MATCH (d)-[:PUBLISHED_BY]->(e:Entity) RETURN e.entityId ORDER BY e.entityId LIMIT 1 })}
      ORDER BY d.documentId LIMIT 1
    }) AS read,
    COLLECT {
      MATCH (claim)-[r:RELAYED_BY]->(e:Entity)
      RETURN {entityId: e.entityId, documentId: r.documentId, step: r.step, mode: r.mode, cue: r.cue}
      ORDER BY r.step, e.entityId LIMIT 20
    } AS relays`

const CLAIMS = /* cypher */ `
  MATCH (claim:Claim) WHERE claim.claimId IN $ids
  RETURN ${CLAIM_COLUMNS}
  ORDER BY id LIMIT $limit`

/** The claims with these ids, by id; unknown ids are missing. @throws {GraphError} */
export async function claimsById(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const rows = await graph.read(CLAIMS, { ids, limit: int(ids.length) })
  return new Map(rows.map(row => [textAt(row, 'id'), claimOf(row)]))
}

/** A claim from {@link CLAIM_COLUMNS}. */
export function claimOf(row: Row): Claim {
  const properties = mapAt(row, 'properties')
  const read = row.read === null || row.read === undefined ? {} : mapAt(row, 'read')
  return {
    id: textAt(row, 'id'),
    kind: oneOfOrNull(properties, 'claimKind', CLAIM_KINDS) ?? 'relation',
    linkId: textOrNull(properties, 'linkId'),
    subjectId: textAt(row, 'subjectId'),
    objectId: textOrNull(row, 'objectId'),
    property: textOrNull(properties, 'property'),
    value: textOrNull(properties, 'value'),
    stance: oneOfOrNull(properties, 'stance', STANCES) ?? 'asserts',
    modality: oneOfOrNull(properties, 'modality', MODALITIES) ?? 'actual',
    hedge: textOrNull(properties, 'hedge'),
    ...quoteOf(properties),
    basis: textOrNull(properties, 'basis'),
    attribution: attributionOf(row, read),
    documentId: textOrNull(read, 'documentId'),
    documentUrl: textOrNull(read, 'url'),
    originId: textOrNull(row, 'originId'),
    claimedOn: dateOrNull(properties, 'claimedOn'),
    validFrom: dateOrNull(properties, 'validFrom'),
    validTo: dateOrNull(properties, 'validTo'),
    confidence: numberOrNull(properties, 'confidence'),
    credibility: numberOrNull(properties, 'credibility'),
    inferred: properties.inferred === true,
    rank: oneOfOrNull(properties, 'rank', RANKS) ?? 'normal',
    rankReason: textOrNull(properties, 'rankReason'),
    note: textOrNull(properties, 'note'),
    createdAt: dateOrNull(properties, 'createdAt'),
  }
}

const quoteOf = (properties: Row) => ({
  quote: textOrNull(properties, 'quote'),
  quoteStart: numberOrNull(properties, 'quoteStart'),
  quoteEnd: numberOrNull(properties, 'quoteEnd'),
  quoteLang: textOrNull(properties, 'quoteLang'),
  subjectText: textOrNull(properties, 'subjectText'),
  objectText: textOrNull(properties, 'objectText'),
})

/** Speaker, relays, publisher; a publisher that speaks in its own voice is one step, not two. */
function attributionOf(row: Row, read: Row): readonly Attribution[] {
  const speakerId = textOrNull(row, 'speakerId')
  const originId = textOrNull(row, 'originId')
  const said = row.said === null || row.said === undefined ? {} : mapAt(row, 'said')
  const readIn = textOrNull(read, 'documentId')
  const publisherId = textOrNull(read, 'publisherId')
  const chain = [
    { role: 'originator' as const, byId: speakerId, documentId: originId, ...mannerOf(said) },
    ...mapsAt(row, 'relays').map(relay => ({
      role: 'relay' as const,
      byId: textAt(relay, 'entityId'),
      documentId: textOrNull(relay, 'documentId'),
      ...mannerOf(relay),
    })),
  ]
  const ownVoice = originId === readIn && (speakerId === publisherId || publisherId === null)
  const publisher = { role: 'publisher' as const, byId: publisherId, documentId: readIn, ...mannerOf(read) }
  const whole = readIn === null || ownVoice ? chain : [...chain, publisher]
  return whole.map((step, at) => ({ step: at + 1, ...step }))
}

const mannerOf = (row: Row) => ({ mode: textOrNull(row, 'mode'), cue: textOrNull(row, 'cue') })
