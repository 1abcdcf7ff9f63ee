import { numberAt, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { branched, HUB_BRANCHES, hubBranch, hubParameters } from './hubLinks.ts'
import { askedAsTheyAre, type Met } from './hubsMet.ts'
import { type Link, linkOf } from './link.ts'
import { COUNT_LIMIT } from './linkCounts.ts'
import {
  askedOf,
  type Direction,
  filterParameters,
  type LinkFilter,
  type LinkTest,
  linkStatements,
} from './linkFilter.ts'
import { type Page, type PageRequest, pagesOf } from './page.ts'
import { LINK_VALUES, valuesOf } from './projection.ts'
import { over } from './relations.ts'
import { asSeen, throughLens } from './seen.ts'
import { HUB_CAP } from './subgraph.ts'

// A row for each link, and one for the entity itself, which so takes no statement of its own.
const COLUMNS = /* cypher fragment */ `about, CASE WHEN link IS NULL THEN entity.entityId ELSE link.linkId END AS id, type(link) AS type,
    startNode(link).entityId AS sourceId, endNode(link).entityId AS targetId,
    CASE WHEN link IS NULL THEN labels(entity) END AS labels,
    CASE WHEN link IS NULL THEN ${valuesOf('entity')} ELSE ${LINK_VALUES} END AS properties`
const ITSELF = /* cypher fragment */ `
    UNION ALL
    RETURN null AS link, null AS weight`

// A hub has tens of thousands of links to choose from: weight and id are compared one by one, for to make a list of the two for
// each link takes several times as long.
const statement = (order: 'ASC' | 'DESC') => (test: LinkTest) =>
  /* cypher */ `
  UNWIND $ids AS about
  MATCH (entity:Entity {entityId: about})
  CALL (entity) {
    WITH entity AS near WHERE coalesce(near.linkDegree, 0) <= $most
    MATCH (near)-[link:ANY_LINK]-(far)
    WHERE ${test.passes}
    WITH link, coalesce(link.linkWeight, 0) AS weight
    WHERE weight <= $fromWeight AND weight >= $toWeight
      AND (weight < $fromWeight OR link.linkId < $fromId) AND (weight > $toWeight OR link.linkId > $toId)
    RETURN link, weight ORDER BY weight ${order}, link.linkId ${order} LIMIT $limit${ITSELF}
  }
  RETURN ${COLUMNS}
  ORDER BY about, weight ${order}, id ${order} LIMIT $rowLimit`
const FORWARD = linkStatements(statement('DESC'))
const BACKWARD = linkStatements(statement('ASC'))

// The same of an entity above the hub cap, from the indexes of ranks.
const ofHub = (order: 'ASC' | 'DESC') => (test: LinkTest) =>
  /* cypher */ `
  UNWIND $ids AS about
  MATCH (entity:Entity {entityId: about})
  CALL (about) {
    CALL (about) {${hubBranch(test, order)}
    }
    WITH DISTINCT link, link.linkWeight AS weight
    RETURN link, weight ORDER BY weight ${order}, link.linkId ${order} LIMIT $limit${ITSELF}
  }
  RETURN ${COLUMNS}
  ORDER BY about, weight ${order}, id ${order} LIMIT $rowLimit`
const HUB_FORWARD = linkStatements(ofHub('DESC'))
const HUB_BACKWARD = linkStatements(ofHub('ASC'))

/** Which links of an entity to list. */
export interface LinksQuestion {
  readonly direction: Direction
  readonly filter: LinkFilter
}

/** The place of a link among the links of an entity: the weightiest first. */
export const keyOfLink = (link: Link) => [link.weight, link.id]

/**
 * One page of the links of each entity, the weightiest first: with one statement, and another for those of them that are, or turn out
 * to be, above the hub cap. The entities themselves come along, and `met` is told them.
 * @throws {GraphError}
 */
export async function linksOf(
  graph: Graph,
  ids: readonly string[],
  question: LinksQuestion & { readonly page: PageRequest },
  met: Met = () => undefined,
): Promise<ReadonlyMap<string, Page<Link>>> {
  const filter = await throughLens(graph, question.filter, ids)
  const read = (some: readonly string[], ofHubs: boolean) =>
    rowsOf(graph, some, { ...question, filter, ofHubs })
  const rows = await askedAsTheyAre(ids, { relations: filter.relations, most: mostOf(filter), read, met })
  return pagesOf(question.page, ids, rows, row => asSeen(filter, linkOf(row)))
}

/** Where no relation is ranked, nobody has so many of its links that reading them is long. */
const mostOf = ({ relations }: LinkFilter) => (relations.some(({ ranked }) => ranked) ? HUB_CAP : null)

interface RowsQuestion extends LinksQuestion {
  readonly page: PageRequest
  readonly ofHubs?: boolean
}

function rowsOf(graph: Graph, ids: readonly string[], question: RowsQuestion): Promise<readonly Row[]> {
  const { filter, direction, page } = question
  return graph.read(pageStatement(question), {
    ids,
    ...filterParameters(filter, direction),
    ...hubParameters(page.after, page.before),
    most: int(mostOf(filter) ?? Number.MAX_SAFE_INTEGER),
    limit: int(page.size + 1),
    rowLimit: int(ids.length * (page.size + 2)),
  })
}

function pageStatement({ direction, filter, ofHubs, page }: RowsQuestion): string {
  if (!ofHubs) return over((page.backward ? BACKWARD : FORWARD)(askedOf(filter, direction)), filter.relations)
  // The direction is in the choice of the branches.
  const asked = askedOf(filter, 'both')
  const branch = HUB_BRANCHES[page.backward ? 'ASC' : 'DESC'](asked)
  return branched((page.backward ? HUB_BACKWARD : HUB_FORWARD)(asked), branch, { filter, direction })
}

const COUNT = linkStatements(
  test => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  CALL (near) {
    MATCH (near)-[link:ANY_LINK]-(far:Entity)
    WITH link, far LIMIT $scanned
    WHERE ${test.passes}
    RETURN count(link) AS total
  }
  RETURN about, total ORDER BY about LIMIT $limit`,
)

/**
 * How many links each entity's whole list holds, of the first {@link COUNT_LIMIT} that it has; null where a lens leaves more than are
 * looked at.
 * @throws {GraphError}
 */
export async function countLinks(
  graph: Graph,
  ids: readonly string[],
  { direction, ...asked }: LinksQuestion,
): Promise<ReadonlyMap<string, number | null>> {
  const filter = await throughLens(graph, asked.filter, ids)
  if (filter.seen?.whole === false) return new Map(ids.map(id => [id, null]))
  const rows = await graph.read(over(COUNT(askedOf(filter, direction)), filter.relations), {
    ids,
    scanned: int(COUNT_LIMIT),
    limit: int(ids.length),
    ...filterParameters(filter, direction),
  })
  return new Map(rows.map(row => [textAt(row, 'about'), numberAt(row, 'total')]))
}
