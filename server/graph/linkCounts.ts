import { numberAt, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
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
  UNWIND $ids AS id
  MATCH (near:Entity {entityId: id})
  CALL (near) {
    MATCH (near)-[link:ANY_LINK]-(far:Entity)
    RETURN link, far LIMIT $scanned
  }
  WITH near, link, far WHERE ${test.passes}
  WITH near.entityId AS id, type(link) AS type, count(link) AS count,
    CASE WHEN type(link) IN $symmetric THEN 'both' WHEN startNode(link) = near THEN 'out' ELSE 'in' END AS direction
  RETURN id, type, direction, count
  ORDER BY id, count DESC, type, direction LIMIT $rowLimit`,
)

/**
 * How many links some entities have by relation and direction, the most frequent first, by entity id.
 * @throws {GraphError}
 */
export async function linkCountsOf(
  graph: Graph,
  entities: readonly Entity[],
  filter: LinkFilter,
): Promise<ReadonlyMap<string, readonly LinkCount[]>> {
  const rows = await graph.read(over(COUNTS[askedOf(filter, 'both')], filter.relations), {
    ids: entities.map(({ id }) => id),
    scanned: int(COUNT_LIMIT),
    rowLimit: int(entities.length * filter.relations.length * DIRECTIONS),
    ...filterParameters(filter, 'both'),
  })
  const degrees = new Map(entities.map(({ id, linkDegree }) => [id, linkDegree]))
  const counts = new Map<string, LinkCount[]>(entities.map(({ id }) => [id, []]))
  for (const row of rows) {
    const id = textAt(row, 'id')
    counts.get(id)?.push(countOf(row, degrees.get(id) ?? 0))
  }
  return counts
}

const DIRECTIONS = 2

const countOf = (row: Row, degree: number): LinkCount => ({
  type: textAt(row, 'type'),
  direction: directionOf(textAt(row, 'direction')),
  count: numberAt(row, 'count'),
  atLeast: degree > COUNT_LIMIT,
})

const directionOf = (text: string): Direction => (text === 'out' || text === 'in' ? text : 'both')
