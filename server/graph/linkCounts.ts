import { numberAt, textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import type { Entity } from './entity.ts'
import { askedOf, type Direction, filterParameters, type LinkFilter, linkStatements } from './linkFilter.ts'
import { over } from './relations.ts'

/** How many links of an entity are read at most to count them; beyond that a count is "at least". */
export const COUNT_LIMIT = 20_000

export interface LinkCount {
  /** The relation's name. */
  readonly type: string
  /** `both` for a symmetric relation. */
  readonly direction: Direction
  readonly count: number
  /** Whether there may be more: the entity has more links than were read. */
  readonly atLeast: boolean
}

const COUNTS = linkStatements(
  test => /* cypher */ `
  MATCH (near:Entity {entityId: $id})-[link:ANY_LINK]-(far:Entity)
  WITH near, link, far LIMIT $scanned
  WHERE ${test.passes}
  WITH type(link) AS type, count(link) AS count,
    CASE WHEN type(link) IN $symmetric THEN 'both' WHEN startNode(link) = near THEN 'out' ELSE 'in' END AS direction
  RETURN type, direction, count
  ORDER BY count DESC, type, direction LIMIT $scanned`,
)

/** How many links an entity has by relation and direction, the most frequent first. @throws {GraphError} */
export async function linkCountsOf(
  graph: Graph,
  entity: Entity,
  filter: LinkFilter,
): Promise<readonly LinkCount[]> {
  const rows = await graph.read(over(COUNTS[askedOf(filter, 'both')], filter.relations), {
    id: entity.id,
    scanned: int(COUNT_LIMIT),
    ...filterParameters(filter, 'both'),
  })
  return rows.map(row => ({
    type: textAt(row, 'type'),
    direction: directionOf(textAt(row, 'direction')),
    count: numberAt(row, 'count'),
    atLeast: entity.linkDegree > COUNT_LIMIT,
  }))
}

const directionOf = (text: string): Direction => (text === 'out' || text === 'in' ? text : 'both')
