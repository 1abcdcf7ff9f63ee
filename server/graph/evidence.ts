import { type Citation, type Claim, MODALITIES, RANKS, STANCES } from '../evidence/claim.ts'
import { type RestsOn, restingOn } from '../evidence/independence.ts'
import { dateOrNull, mapsAt, numberOrNull, textAt, textOrNull } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { claimStatements, type Lens, lensParameters } from './lens.ts'

/** A claim that was written with a word the model does not know. */
export class ClaimError extends Error {
  override readonly name = 'ClaimError'
  readonly code = 'BAD_CLAIM'
  constructor(
    readonly claimId: string,
    message: string,
  ) {
    super(message)
  }
}

/** A claim with what the roll-up reads beside the rule: its dates and those of the documents that carry it. */
export interface FoundClaim extends Claim {
  /** EDTF; null = the claim gives none. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** ISO days between which each of its documents was published; null = unknown. */
  readonly published: readonly { readonly min: string | null; readonly max: string | null }[]
}

/** What is claimed about some links and events, and what the documents of these claims rest on. */
export interface FoundEvidence {
  /** The claims about one link or event, by claim id; none for an id that was not asked for. */
  claimsAbout(id: string): readonly FoundClaim[]
  readonly restsOn: RestsOn
}

// More than any caller's batch holds. Evidence cut short would be a wrong status, so reaching it is an error.
const MOST_CLAIMS = 500_000
const MOST_CITATIONS = 500_000

/** What the rule reads of a claim, from a node `claim` and the id `about` of what it is about. */
export const EVIDENCE = /* cypher fragment */ `
  OPTIONAL MATCH (claim)-[:ASSERTED_BY]->(speaker:Entity)
  OPTIONAL MATCH (claim)-[:ORIGINATES_IN]->(origin:Document)
  OPTIONAL MATCH (claim)-[:STATED_IN]->(document:Document)
  RETURN about, claim.claimId AS claimId, claim.stance AS stance, claim.modality AS modality, claim.hedge AS hedge,
         claim.confidence AS confidence, claim.inferred AS inferred, claim.rank AS rank,
         claim.rankReason AS rankReason, claim.validFrom AS validFrom, claim.validTo AS validTo,
         speaker.entityId AS speakerId, speaker:Collective AS speakerIsCollective, origin.documentId AS originId,
         [carrier IN [document, origin] WHERE carrier IS NOT NULL |
           {min: toStringOrNull(carrier.publishedMin), max: toStringOrNull(carrier.publishedMax)}] AS published
  ORDER BY about, claimId, speakerId, originId
  LIMIT $most`

const CLAIMS = claimStatements(
  ({ counts }) => /* cypher */ `
  CALL () {
    UNWIND $links AS about
    MATCH (claim:Claim {linkId: about})
    RETURN about, claim
    UNION ALL
    UNWIND $events AS about
    MATCH (:Entity {entityId: about})<-[:SUBJECT]-(claim:Claim {claimKind: 'occurrence'})
    RETURN about, claim
  }
  WITH about, claim
  WHERE ${counts}
  ${EVIDENCE}`,
)

const CITATIONS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (citing:Document {documentId: documentId})-[:CITES]->(cited:Document)
  WHERE cited.documentId IS NOT NULL
  RETURN documentId AS from, cited.documentId AS to
  ORDER BY from, to
  LIMIT $most`

/** Whose evidence is asked for: links by their ids, events by the ids of the entities. */
export interface Concerned {
  readonly links?: readonly string[]
  readonly events?: readonly string[]
}

/**
 * Finds the evidence, or what a lens leaves of it, about links and about the occurrence of events, by link id and entity id (a
 * link's id holds `~`, an entity's never does).
 * @throws {GraphError} as {@link Graph.read}; {ClaimError} naming the claim; {RangeError} when one call asks for more
 * than it can hold.
 */
export async function evidenceAbout(
  reader: Pick<Graph, 'read'>,
  { links = [], events = [] }: Concerned,
  lens: Lens | null = null,
): Promise<FoundEvidence> {
  const parameters = { links, events, most: int(MOST_CLAIMS), ...lensParameters(lens) }
  const rows = whole(await reader.read(CLAIMS(lens), parameters), MOST_CLAIMS)
  return evidenceIn(reader, [...links, ...events], rows)
}

/** What rows of {@link EVIDENCE} say about some links and events. @throws {GraphError} */
export async function evidenceIn(
  reader: Pick<Graph, 'read'>,
  ids: readonly string[],
  rows: readonly Row[],
): Promise<FoundEvidence> {
  const about = new Map<string, Map<string, FoundClaim>>(ids.map(id => [id, new Map()]))
  for (const row of rows) {
    const claims = about.get(textAt(row, 'about'))
    const claim = claimOf(row)
    // A claim with two speakers comes in two rows; the first by id speaks, and `npm run check` reports it.
    if (claims !== undefined && !claims.has(claim.claimId)) claims.set(claim.claimId, claim)
  }
  const documentIds = new Set(rows.flatMap(row => textOrNull(row, 'originId') ?? []))
  const restsOn = restingOn(await citationsFrom(reader, documentIds))
  return { claimsAbout: id => [...(about.get(id)?.values() ?? [])], restsOn }
}

/** All citations that some documents reach, one step for all of them at a time. */
export async function citationsFrom(
  reader: Pick<Graph, 'read'>,
  documentIds: ReadonlySet<string>,
): Promise<readonly Citation[]> {
  const reached = new Set(documentIds)
  const citations: Citation[] = []
  let frontier = [...documentIds]
  // Each document is in one frontier only, so cycles end too.
  while (frontier.length > 0) {
    const rows = await reader.read(CITATIONS, { documentIds: frontier, most: int(MOST_CITATIONS) })
    const found = whole(rows, MOST_CITATIONS).map(row => ({
      from: textAt(row, 'from'),
      to: textAt(row, 'to'),
    }))
    citations.push(...found)
    frontier = [...new Set(found.map(({ to }) => to))].filter(document => !reached.has(document))
    for (const document of frontier) reached.add(document)
  }
  return citations
}

function whole(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length >= most)
    throw new RangeError(`More than ${most} rows of evidence in one call: ask for fewer links.`)
  return rows
}

function claimOf(row: Row): FoundClaim {
  const claimId = textAt(row, 'claimId')
  return {
    claimId,
    stance: wordAt(row, 'stance', STANCES, undefined),
    modality: wordAt(row, 'modality', MODALITIES, 'actual'),
    hedge: textOrNull(row, 'hedge'),
    confidence: numberOrNull(row, 'confidence'),
    inferred: row.inferred === true,
    rank: wordAt(row, 'rank', RANKS, 'normal'),
    rankReason: textOrNull(row, 'rankReason'),
    speakerId: textOrNull(row, 'speakerId'),
    speakerIsCollective: row.speakerIsCollective === true,
    originId: textOrNull(row, 'originId'),
    validFrom: textOrNull(row, 'validFrom'),
    validTo: textOrNull(row, 'validTo'),
    published: mapsAt(row, 'published').map(dates => ({
      min: dateOrNull(dates, 'min'),
      max: dateOrNull(dates, 'max'),
    })),
  }
}

function wordAt<Word extends string>(
  row: Row,
  column: string,
  words: readonly Word[],
  unsaid: Word | undefined,
): Word {
  const value = row[column] ?? unsaid
  const word = words.find(known => known === value)
  if (word === undefined)
    throw new ClaimError(
      textAt(row, 'claimId'),
      `The claim ${textAt(row, 'claimId')} has the ${column} ${JSON.stringify(value ?? null)}; it takes ${words.join(', ')}.`,
    )
  return word
}
