import { numberAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import type { Entity } from './entity.ts'
import { LINK_COLUMNS, type Link, linkOf } from './link.ts'
import { COUNT_LIMIT } from './linkCounts.ts'
import {
  askedOf,
  type Direction,
  filterParameters,
  type LinkFilter,
  type LinkTest,
  linkStatements,
} from './linkFilter.ts'
import { type Page, type PageRequest, pageOf, pageParameters } from './page.ts'
import { over } from './relations.ts'

const statement = (order: 'key DESC' | 'key ASC') => (test: LinkTest) =>
  /* cypher */ `
  MATCH (near:Entity {entityId: $id})-[link:ANY_LINK]-(far:Entity)
  WHERE ${test.passes}
  WITH link, [coalesce(link.linkWeight, 0), link.linkId] AS key
  WHERE ($after IS NULL OR key < $after) AND ($before IS NULL OR key > $before)
  WITH link, key ORDER BY ${order} LIMIT $limit
  RETURN ${LINK_COLUMNS}, key
  ORDER BY ${order}`
const FORWARD = linkStatements(statement('key DESC'))
const BACKWARD = linkStatements(statement('key ASC'))

/** Which of an entity's links to list. */
export interface LinksQuestion {
  readonly entity: Entity
  readonly direction: Direction
  readonly filter: LinkFilter
}

/** The place of a link among the links of an entity: the weightiest first. */
export const keyOfLink = (link: Link) => [link.weight, link.id]

/** One page of an entity's links, the weightiest first. @throws {GraphError} */
export async function linksOf(graph: Graph, question: LinksQuestion, page: PageRequest): Promise<Page<Link>> {
  const { entity, direction, filter } = question
  const statements = page.backward ? BACKWARD : FORWARD
  const rows = await graph.read(over(statements[askedOf(filter, direction)], filter.relations), {
    id: entity.id,
    ...filterParameters(filter, direction),
    ...pageParameters(page),
  })
  return pageOf(page, rows.map(linkOf))
}

const COUNT = linkStatements(
  test => /* cypher */ `
  MATCH (near:Entity {entityId: $id})-[link:ANY_LINK]-(far:Entity)
  WITH near, link, far LIMIT $scanned
  WHERE ${test.passes}
  RETURN count(link) AS passing ORDER BY passing LIMIT 1`,
)

/** How many links the whole list holds; null where counting them would mean to read a hub. @throws {GraphError} */
export async function countLinks(graph: Graph, question: LinksQuestion): Promise<number | null> {
  const { entity, direction, filter } = question
  const asked = askedOf(filter, direction)
  if (asked === 'everything') return entity.linkDegree
  if (entity.linkDegree > COUNT_LIMIT) return null
  const [row] = await graph.read(over(COUNT[asked], filter.relations), {
    id: entity.id,
    scanned: int(COUNT_LIMIT),
    ...filterParameters(filter, direction),
  })
  return row === undefined ? 0 : numberAt(row, 'passing')
}
