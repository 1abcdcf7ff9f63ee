import type { Rank, Stance } from '../evidence/claim.ts'
import { CLAIM_COLUMNS, type Claim, type ClaimKind, claimOf } from './claim.ts'
import { numberAt, numberOrNull, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { AFTER_ALL, type Key, type Page, type PageRequest, pageOf } from './page.ts'
import { quoteQuery } from './quoteQuery.ts'

/** Which claims to list. null = no matter; an empty list lets nothing through. */
export interface ClaimFilter {
  /** Words of the quote, in any script. */
  readonly text: string | null
  readonly kinds: readonly ClaimKind[] | null
  readonly stances: readonly Stance[] | null
  /** Read in one of these documents, or said in it. */
  readonly documents: readonly string[] | null
  /** Said by one of these entities. */
  readonly speakers: readonly string[] | null
  /** Names of relations. */
  readonly relations: readonly string[] | null
  readonly ranks: readonly Rank[] | null
}

export const EVERY_CLAIM: ClaimFilter = {
  text: null,
  kinds: null,
  stances: null,
  documents: null,
  speakers: null,
  relations: null,
  ranks: null,
}

/** How many quotes with the words asked for are looked at. */
export const MOST_QUOTES = 10_000

// A claim of ours has a stance; a foreign script may number what it calls claims under the same name.
const PASSES = /* cypher fragment */ `claim.claimId IS NOT NULL AND claim.stance IS NOT NULL AND ($kinds IS NULL OR coalesce(claim.claimKind, 'relation') IN $kinds)
    AND ($stances IS NULL OR coalesce(claim.stance, 'asserts') IN $stances)
    AND ($ranks IS NULL OR coalesce(claim.rank, 'normal') IN $ranks)
    AND ($relations IS NULL OR claim.relType IN $relations)
    AND ($documents IS NULL OR EXISTS {
      MATCH (claim)-[:STATED_IN|ORIGINATES_IN]->(document:Document) WHERE document.documentId IN $documents
    })
    AND ($speakers IS NULL OR EXISTS {
      MATCH (claim)-[:ASSERTED_BY]->(speaker:Entity) WHERE speaker.entityId IN $speakers
    })`

// Where to begin, so that a narrow question reads few claims; the index on ids gives all of them in their order.
const BY_TEXT = /* cypher fragment */ `
  CALL db.index.fulltext.queryNodes('claim_quotes', $query, {limit: $mostQuotes}) YIELD node AS claim, score
  WITH claim, score WHERE claim:Claim AND ${PASSES}`
const BY_DOCUMENT = /* cypher fragment */ `
  MATCH (from:Document) WHERE from.documentId IN $documents
  MATCH (from)<-[:STATED_IN|ORIGINATES_IN]-(claim:Claim)
  WITH DISTINCT claim WHERE ${PASSES}`
const BY_SPEAKER = /* cypher fragment */ `
  MATCH (by:Entity) WHERE by.entityId IN $speakers
  MATCH (by)<-[:ASSERTED_BY]-(claim:Claim)
  WITH DISTINCT claim WHERE ${PASSES}`
const BY_ID = /* cypher fragment */ `
  MATCH (claim:Claim) WHERE ${PASSES}`

const listed = (begin: string, order: 'ASC' | 'DESC') => /* cypher */ `
  ${begin} AND claim.claimId > $after[0] AND claim.claimId < $before[0]
  WITH claim ORDER BY claim.claimId ${order} LIMIT $limit
  RETURN ${CLAIM_COLUMNS}, null AS score ORDER BY id ${order}`

// Best first, so the score falls along the list; the id tells equals apart.
const ranked = (order: 'ASC' | 'DESC') => /* cypher */ `
  ${BY_TEXT}
  WITH claim, score, [-score, claim.claimId] AS key WHERE key > $after AND key < $before
  WITH claim, score, key ORDER BY key ${order} LIMIT $limit
  RETURN ${CLAIM_COLUMNS}, score ORDER BY -score ${order}, id ${order}`

const counted = (begin: string) => /* cypher */ `
  ${begin}
  WITH claim LIMIT $limit
  RETURN count(claim) AS total ORDER BY total LIMIT 1`

const statementsFrom = (begin: string) => ({
  forward: listed(begin, 'ASC'),
  backward: listed(begin, 'DESC'),
  count: counted(begin),
})
const STATEMENTS = {
  text: { forward: ranked('ASC'), backward: ranked('DESC'), count: counted(BY_TEXT) },
  documents: statementsFrom(BY_DOCUMENT),
  speakers: statementsFrom(BY_SPEAKER),
  all: statementsFrom(BY_ID),
}

const beginningOf = ({ text, documents, speakers }: ClaimFilter) =>
  text !== null ? 'text' : documents !== null ? 'documents' : speakers !== null ? 'speakers' : 'all'

/** A page of claims, and the place of each in the list. */
export interface ClaimsPage extends Page<Claim> {
  keyOf(claim: Claim): Key
}

/** What {@link ClaimsPage.keyOf} gives: where words are looked for, how well they fit and the id; else the id. */
export const claimKeyShape = ({ text }: ClaimFilter) =>
  text === null ? (['string'] as const) : (['number', 'string'] as const)

/**
 * One page of the claims that pass: those whose quotes fit the text best first, else by document. A text without a letter or digit
 * finds none.
 * @throws {GraphError}
 */
export async function listClaims(graph: Graph, filter: ClaimFilter, page: PageRequest): Promise<ClaimsPage> {
  const statement = STATEMENTS[beginningOf(filter)][page.backward ? 'backward' : 'forward']
  const parameters = parametersOf(filter)
  const [start, end] = filter.text === null ? BY_DOCUMENTS : BY_FIT
  const rows =
    parameters === null
      ? []
      : await graph.read(statement, {
          ...parameters,
          after: page.after ?? start,
          before: page.before ?? end,
          limit: int(page.size + 1),
        })
  const keys = new Map(rows.map(row => [textAt(row, 'id'), keyOfRow(row)]))
  return { ...pageOf(page, rows.map(claimOf)), keyOf: ({ id }) => keys.get(id) ?? [id] }
}

/** Before and behind every claim, in either order. */
const BY_DOCUMENTS = [[''], [AFTER_ALL]] as const
const BY_FIT = [
  [-Number.MAX_VALUE, ''],
  [1, ''],
] as const

function keyOfRow(row: Row): Key {
  const score = numberOrNull(row, 'score')
  return score === null ? [textAt(row, 'id')] : [-score, textAt(row, 'id')]
}

/** How many claims are counted at most. */
const COUNTED = 10_000

/** How many claims pass; null where they are more than are counted. @throws {GraphError} */
export async function countListed(graph: Graph, filter: ClaimFilter): Promise<number | null> {
  const parameters = parametersOf(filter)
  if (parameters === null) return 0
  const limit = int(COUNTED + 1)
  const statement = STATEMENTS[beginningOf(filter)].count
  const [row] = await graph.read(statement, { ...parameters, limit })
  const total = row === undefined ? 0 : numberAt(row, 'total')
  return total > COUNTED ? null : total
}

function parametersOf({ text, ...conditions }: ClaimFilter) {
  const query = text === null ? '' : quoteQuery(text)
  return query === null ? null : { ...conditions, query, mostQuotes: int(MOST_QUOTES) }
}
