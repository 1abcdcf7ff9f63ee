import { meet, restingOn } from '../evidence/independence.ts'
import { type Alike, alikeAmong, type Passage } from '../evidence/resemblance.ts'
import { textAt, textOrNull } from '../graph/columns.ts'
import { int } from '../graph/connection.ts'
import { citationsFrom } from '../graph/evidence.ts'
import { foldText } from '../graph/searchKey.ts'
import type { Finding } from './integrity.ts'
import type { Reader } from './stale.ts'

const PAGE = 5_000
/** So many passages are compared, by the order of their ids; with their pieces they are in memory together. */
const MOST_PASSAGES = 200_000
const MOST_PAIRS = 500

const PASSAGES = /* cypher */ `
  MATCH (claim:Claim)
  WHERE claim.claimId > $after AND claim.quote IS NOT NULL AND coalesce(claim.rank, 'normal') <> 'deprecated'
  WITH claim ORDER BY claim.claimId LIMIT $page
  OPTIONAL MATCH (claim)-[:ORIGINATES_IN]->(origin:Document)
  OPTIONAL MATCH (claim)-[:STATED_IN]->(document:Document)
  WITH claim, min(document.documentId) AS documentId, min(origin.documentId) AS originId
  RETURN claim.claimId AS id, claim.quote AS quote, documentId, originId
  ORDER BY id
  LIMIT $page`

const TOLD_APART = /* cypher */ `
  MATCH (one:Document)-[:DIFFERENT_FROM]-(other:Document)
  WHERE one.documentId < other.documentId
  RETURN DISTINCT one.documentId AS one, other.documentId AS other
  ORDER BY one, other
  LIMIT $most`

/** A passage with the document in which its speaker said it. */
interface Quoted extends Passage {
  readonly originId: string | null
}

const documentsOf = ({ documentId, originId }: Quoted) => [
  documentId,
  ...(originId === null ? [] : [originId]),
]

/** Passages of documents that are not known to rest on one another, and look as if they did. @throws {GraphError} */
export async function checkAlike(reader: Reader): Promise<Finding> {
  const pairs = alikeAmong(await passagesIn(reader), MOST_PAIRS)
  const documents = pairs.flatMap(({ one, other }) => [...documentsOf(one), ...documentsOf(other)])
  const restsOn = restingOn(await citationsFrom(reader, new Set(documents)))
  const explained = ({ one, other }: Alike<Quoted>) =>
    documentsOf(one).some(of => documentsOf(other).some(to => meet(restsOn(of), restsOn(to))))
  const apart = await toldApart(reader)
  const unexplained = pairs.filter(pair => !apart.has(keyOf(pair)) && !explained(pair))
  return {
    check: 'passages-alike',
    meaning:
      'Perhaps one origin: passages of two documents share at least half of their three-word pieces. If one document, or both, took it from another, say so with CITES; if they are independent all the same, with DIFFERENT_FROM between them.',
    ids: unexplained.flatMap(({ one, other }) => [one.claimId, other.claimId]),
    idsEach: 2,
  }
}

async function passagesIn(reader: Reader): Promise<readonly Quoted[]> {
  const passages: Quoted[] = []
  let after = ''
  for (;;) {
    const rows = await reader.read(PASSAGES, { after, page: int(PAGE) })
    for (const row of rows) {
      const documentId = textOrNull(row, 'documentId')
      const quote = textOrNull(row, 'quote')
      if (documentId !== null && quote !== null)
        passages.push({
          claimId: textAt(row, 'id'),
          documentId,
          originId: textOrNull(row, 'originId'),
          words: foldText(quote),
        })
    }
    const last = rows.at(-1)
    if (last === undefined || passages.length >= MOST_PASSAGES) return passages
    after = textAt(last, 'id')
  }
}

async function toldApart(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.read(TOLD_APART, { most: int(MOST_PASSAGES) })
  return new Set(rows.map(row => JSON.stringify([row.one, row.other])))
}

const keyOf = ({ one, other }: Alike<Quoted>) => JSON.stringify([one.documentId, other.documentId].sort())
