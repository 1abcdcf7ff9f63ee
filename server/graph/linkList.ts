import { numberAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { LINK_COLUMNS, type Link, linkOf } from './link.ts'
import { askedOf, filterParameters, type LinkFilter, type LinkTest, linkStatements } from './linkFilter.ts'
import { AFTER_ALL, type Key, type Page, type PageRequest, pageOf } from './page.ts'
import { over } from './relations.ts'
import { asSeen, throughLens } from './seen.ts'

// No index holds the links of all relations, but that of entities gives their sources in order; so a page costs what it
// holds, wherever it stands in the list.
const listed = (order: 'ASC' | 'DESC') =>
  linkStatements(
    test => /* cypher */ `
  MATCH (near:Entity) WHERE ${test.isEnd} AND near.entityId >= $after[0] AND near.entityId <= $before[0]
  WITH near ORDER BY near.entityId ${order}
  CALL (near) {
    MATCH (near)-[link:ANY_LINK]->(far:Entity)
    WHERE ${test.passes}
      AND CASE near.entityId WHEN $after[0] THEN link.linkId > $after[1] ELSE true END
      AND CASE near.entityId WHEN $before[0] THEN link.linkId < $before[1] ELSE true END
    RETURN link ORDER BY link.linkId ${order} LIMIT $limit
  }
  WITH near, link ORDER BY near.entityId ${order}, link.linkId ${order} LIMIT $limit
  RETURN ${LINK_COLUMNS} ORDER BY near.entityId ${order}, id ${order}`,
  )
const FORWARD = listed('ASC')
const BACKWARD = listed('DESC')

/** The place of a link among all: by its source, then by its id. */
export const keyOfListedLink = ({ sourceId, id }: Link): Key => [sourceId, id]

/** One page of the links that pass, by source. @throws {GraphError} */
export async function listLinks(graph: Graph, asked: LinkFilter, page: PageRequest): Promise<Page<Link>> {
  const filter = await throughLens(graph, asked, null)
  const statement = (page.backward ? BACKWARD : FORWARD)(askedOf(filter, 'both'))
  const rows = await graph.read(over(statement, filter.relations), {
    ...filterParameters(filter, 'both'),
    after: page.after ?? ['', ''],
    before: page.before ?? [AFTER_ALL, AFTER_ALL],
    limit: int(page.size + 1),
  })
  return pageOf(
    page,
    rows.map(row => asSeen(filter, linkOf(row))),
  )
}

/** How many links are looked at to count those that pass. */
const COUNTED = 20_000

// Begun at the sources that may have any, by their index: the planner would begin with all targets.
const counted = ({ passes, isEnd }: LinkTest) => /* cypher */ `
  MATCH (near:Entity) WHERE near.entityId IS NOT NULL AND ${isEnd}
  MATCH (near)-[link:ANY_LINK]->(far:Entity)
  WITH near, link, far LIMIT $limit
  RETURN count(link) AS looked, sum(CASE WHEN ${passes} THEN 1 ELSE 0 END) AS passing ORDER BY looked LIMIT 1`
const COUNT = linkStatements(counted)

// The database keeps these counts, as long as nothing is said of the ends.
const COUNT_OF_RELATIONS = /* cypher */ `
  CALL () { MATCH ()-[link:ANY_LINK]->() RETURN count(link) AS passing }
  RETURN passing ORDER BY passing LIMIT 1`

/** How many links pass; null where conditions would have to be looked at on too many. @throws {GraphError} */
export async function countListedLinks(graph: Graph, asked: LinkFilter): Promise<number | null> {
  const filter = await throughLens(graph, asked, null)
  if (filter.seen?.whole === false) return null
  if (filter.conditions === null) {
    const [row = {}] = await graph.read(over(COUNT_OF_RELATIONS, filter.relations))
    return numberAt(row, 'passing')
  }
  const [row = {}] = await graph.read(over(COUNT(askedOf(filter, 'both')), filter.relations), {
    ...filterParameters(filter, 'both'),
    limit: int(COUNTED + 1),
  })
  return numberAt(row, 'looked') > COUNTED ? null : numberAt(row, 'passing')
}
