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

// Subject, object, speaker and origin are one each; relays are few.
const EDGE_LIMIT = 30

/** What a claim is read as, from a node `claim`: in one go along its edges, for a subquery an edge takes long to plan. */
export const CLAIM_COLUMNS = /* cypher fragment */ `claim.claimId AS id, properties(claim) AS properties,
    COLLECT {
      MATCH (claim)-[edge:SUBJECT|OBJECT|ASSERTED_BY|RELAYED_BY|STATED_IN|ORIGINATES_IN]->(end)
      OPTIONAL MATCH (end)-[:PUBLISHED_BY]->(publisher:Entity)
      WITH edge, end, min(publisher.entityId) AS publisherId
      RETURN {type: type(edge), id: coalesce(end.entityId, end.documentId), url: end.url, publisherId: publisherId,
        step: edge.step, mode: edge.mode, cue: edge.cue, documentId: edge.documentId}
      ORDER BY type(edge), edge.step, end.entityId, end.documentId LIMIT ${EDGE_LIMIT}
    } AS edges`

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
  const edges = edgesOf(row)
  return {
    id: textAt(row, 'id'),
    kind: oneOfOrNull(properties, 'claimKind', CLAIM_KINDS) ?? 'relation',
    linkId: textOrNull(properties, 'linkId'),
    subjectId: textAt(edges.one('SUBJECT'), 'id'),
    objectId: textOrNull(edges.one('OBJECT'), 'id'),
    property: textOrNull(properties, 'property'),
    value: textOrNull(properties, 'value'),
    stance: oneOfOrNull(properties, 'stance', STANCES) ?? 'asserts',
    modality: oneOfOrNull(properties, 'modality', MODALITIES) ?? 'actual',
    hedge: textOrNull(properties, 'hedge'),
    ...quoteOf(properties),
    basis: textOrNull(properties, 'basis'),
    attribution: attributionOf(edges),
    documentId: textOrNull(edges.one('STATED_IN'), 'id'),
    documentUrl: textOrNull(edges.one('STATED_IN'), 'url'),
    originId: textOrNull(edges.one('ORIGINATES_IN'), 'id'),
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

/** The edges of a claim that lead to ours; those that lead to somebody else's nodes have no id. */
function edgesOf(row: Row) {
  const edges = mapsAt(row, 'edges').filter(edge => typeof edge.id === 'string')
  const all = (type: string) => edges.filter(edge => edge.type === type)
  return { all, one: (type: string): Row => all(type)[0] ?? {} }
}

/** Speaker, relays, publisher; a publisher that speaks in its own voice is one step, not two. */
function attributionOf(edges: ReturnType<typeof edgesOf>): readonly Attribution[] {
  const said = edges.one('ASSERTED_BY')
  const read = edges.one('STATED_IN')
  const speakerId = textOrNull(said, 'id')
  const originId = textOrNull(edges.one('ORIGINATES_IN'), 'id')
  const readIn = textOrNull(read, 'id')
  const publisherId = textOrNull(read, 'publisherId')
  const chain = [
    stepOf('originator', { byId: speakerId, documentId: originId }, said),
    ...edges
      .all('RELAYED_BY')
      .map(relay =>
        stepOf('relay', { byId: textAt(relay, 'id'), documentId: textOrNull(relay, 'documentId') }, relay),
      ),
  ]
  const ownVoice = originId === readIn && (speakerId === publisherId || publisherId === null)
  if (readIn !== null && !ownVoice)
    chain.push(stepOf('publisher', { byId: publisherId, documentId: readIn }, read))
  return chain.map((step, at) => ({ step: at + 1, ...step }))
}

const stepOf = (
  role: AttributionRole,
  where: Pick<Attribution, 'byId' | 'documentId'>,
  manner: Row,
): Omit<Attribution, 'step'> => ({
  role,
  ...where,
  mode: textOrNull(manner, 'mode'),
  cue: textOrNull(manner, 'cue'),
})
