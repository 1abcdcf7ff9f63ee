import { textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { GraphError } from './failures.ts'

/** The ends of a link by which it can be ranked: among the links of its source, and among those of its target. */
export const RANKED_ENDS = ['linkSource', 'linkTarget'] as const

const INDEX_LIMIT = 10_000

const INDEXES = /* cypher */ `
  SHOW RANGE INDEXES YIELD entityType, labelsOrTypes, properties, state
  WHERE entityType = 'RELATIONSHIP' AND state = 'ONLINE'
    AND (properties[1..] = ['linkWeight', 'linkId'] OR properties = ['linkStatus'])
  RETURN labelsOrTypes[0] AS type, properties = ['linkStatus'] AS byStatus, count(*) AS ends
  ORDER BY type, byStatus LIMIT $limit`

/** The names of the relations whose links stand in indexes. */
export interface LinkIndexes {
  /** By either end, the weightiest first. */
  readonly ranked: ReadonlySet<string>
  /** By their status. */
  readonly byStatus: ReadonlySet<string>
}

/** What indexes hold links. Those that are still being built do not count. @throws {GraphError} */
export async function readLinkIndexes(graph: Graph): Promise<LinkIndexes> {
  const rows = await indexesOf(graph)
  const typesOf = (some: readonly Row[]) => new Set(some.map(row => textAt(row, 'type')))
  return {
    ranked: typesOf(rows.filter(row => row.byStatus === false && row.ends === RANKED_ENDS.length)),
    byStatus: typesOf(rows.filter(row => row.byStatus === true)),
  }
}

/** A user who may not see indexes reads without them; where the database does not answer, the vocabulary says so. */
async function indexesOf(graph: Graph): Promise<readonly Row[]> {
  try {
    return await graph.read(INDEXES, { limit: int(INDEX_LIMIT) })
  } catch (error) {
    if (error instanceof GraphError && error.code === 'GRAPH_UNAVAILABLE') return []
    throw error
  }
}
