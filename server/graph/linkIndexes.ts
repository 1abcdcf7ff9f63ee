import { textAt, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { GraphError } from './failures.ts'

/** The ends of a link by which it can be ranked: among the links of its source, and among those of its target. */
export const RANKED_ENDS = ['linkSource', 'linkTarget'] as const

const INDEX_LIMIT = 10_000

/** What the status of a link is read from: what it has, and what somebody gave it against the rule. */
export const STATUS_PROPERTIES = ['linkStatus', 'pinnedStatus'] as const

const INDEXES = /* cypher */ `
  SHOW RANGE INDEXES YIELD entityType, labelsOrTypes, properties, state
  WHERE entityType = 'RELATIONSHIP' AND state = 'ONLINE'
    AND (properties[1..] = ['linkWeight', 'linkId'] OR properties IN [['linkStatus'], ['pinnedStatus']])
  RETURN labelsOrTypes[0] AS type, collect(properties[0]) AS properties ORDER BY type LIMIT $limit`

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
  const typesWith = (wanted: readonly string[]) =>
    new Set(
      rows
        .filter(row => wanted.every(property => textsAt(row, 'properties').includes(property)))
        .map(row => textAt(row, 'type')),
    )
  return { ranked: typesWith(RANKED_ENDS), byStatus: typesWith(STATUS_PROPERTIES) }
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
