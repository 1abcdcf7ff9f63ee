import { numberAt, numberOrNull } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { type Entity, entityOf } from './entity.ts'
import { LINK_COLUMNS, type Link, linkOf } from './link.ts'
import {
  askedOf,
  type Direction,
  filterParameters,
  type LinkFilter,
  type LinkStatements,
  type LinkTest,
} from './linkFilter.ts'
import { propertiesOf } from './projection.ts'
import { over } from './relations.ts'
import { asTable } from './row.ts'
import { asSeen, throughLens } from './seen.ts'

/** A part of the graph to draw, and what was left out of it. */
export interface Subgraph {
  readonly entities: readonly Entity[]
  /** The weightiest first; both ends are among the entities. */
  readonly links: readonly Link[]
  readonly more: readonly More[]
  /** How many entities have no link to draw. */
  readonly unlinked: number
}

/** Links of an entity that pass the question's filter and direction and are not in the answer. */
export interface More {
  readonly entityId: string
  readonly direction: Direction
  readonly hidden: number
  /** Whether there may be more: the entity has more links than were read. */
  readonly atLeast: boolean
}

/** An entity with more links than this is not expanded on the way, and links to it are found from their other end. */
export const HUB_CAP = 1_000

/** Whether an entity has more links than the hub cap. */
export const isHub = ({ linkDegree }: Entity) => linkDegree > HUB_CAP

/** How many links one answer holds at most. */
export const LINK_LIMIT = 10_000

/**
 * From the list `entities`: `links`, the weightiest links among them. Each link is found from the end with fewer links, so that the
 * links of the entity with the most, which may have half a million, are never read; nor, then, are its links to itself.
 */
export const among = ({ passes }: LinkTest) => /* cypher fragment */ `
  CALL (entities) {
    UNWIND entities AS entity
    WITH entities, entity ORDER BY coalesce(entity.linkDegree, 0), entity.entityId
    WITH entities, collect(entity) AS ascending
    UNWIND CASE WHEN ascending[-1].linkDegree > $hubCap THEN ascending[..-1] ELSE ascending END AS near
    MATCH (near)-[link:ANY_LINK]-(far:Entity)
    WHERE far IN entities AND (coalesce(far.linkDegree, 0) > coalesce(near.linkDegree, 0)
      OR coalesce(far.linkDegree, 0) = coalesce(near.linkDegree, 0) AND far.entityId >= near.entityId)
    WITH near, link, far WHERE ${passes}
    WITH link ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC
    RETURN collect(link)[..$linkLimit] AS links
  }`

/**
 * From the lists `entities` and `links` and the number `unlinked`: a row for that number, then one for each, an entity's with the number of
 * its links that pass. No limit stands beside an order where lists are at hand: of rows that it takes the first of, Neo4j counts the
 * lists again for each, and soon refuses the statement for want of memory; of rows that it sorts it counts them once.
 */
export const subgraphRows = ({ counted }: LinkTest) => /* cypher fragment */ `
  CALL (entities, links) {
    UNWIND range(0, size(entities) - 1) AS place
    WITH place, entities[place] AS near LIMIT $rowLimit
    RETURN 1 AS part, place, near.entityId AS id, null AS type, null AS sourceId, null AS targetId,
      ${propertiesOf('near')}, labels(near) AS labels, ${counted} AS passing
    UNION ALL
    RETURN 0 AS part, 0 AS place, null AS id, null AS type, null AS sourceId, null AS targetId, null AS properties, null AS labels, null AS passing
    UNION ALL
    UNWIND range(0, size(links) - 1) AS place
    WITH place, links[place] AS link LIMIT $rowLimit
    RETURN 2 AS part, place, ${LINK_COLUMNS}, null AS labels, null AS passing
  }
  WITH part, place, id, type, sourceId, targetId, properties, labels, passing,
    CASE WHEN part = 0 THEN unlinked END AS unlinked ORDER BY part, place
  ${asTable('id', 'type', 'sourceId', 'targetId', 'properties', 'labels', 'passing', 'unlinked')}`

/** A question whose answer is a part of the graph. */
export interface SubgraphQuestion {
  /** Statements that end with {@link subgraphRows}. */
  readonly statements: LinkStatements
  readonly parameters: Readonly<Record<string, unknown>>
  readonly filter: LinkFilter
  readonly direction: Direction
  /** The entities that every link of the answer is a link of; null = any. */
  readonly about: readonly string[] | null
  readonly maxEntities: number
}

/** Asks with one statement. @throws {GraphError} */
export async function readSubgraph(graph: Graph, question: SubgraphQuestion): Promise<Subgraph> {
  const { direction } = question
  const filter = await throughLens(graph, question.filter, question.about)
  const asked = askedOf(filter, direction)
  const [whole = {}, ...rows] = await graph.read(over(question.statements(asked), filter.relations), {
    ...question.parameters,
    ...filterParameters(filter, direction),
    hubCap: int(HUB_CAP),
    linkLimit: int(LINK_LIMIT),
    rowLimit: int(question.maxEntities + LINK_LIMIT),
  })
  const links = rows.filter(row => row.labels === null).map(row => asSeen(filter, linkOf(row)))
  const found = rows
    .filter(row => row.labels !== null)
    .map(row => ({ entity: entityOf(row), passing: numberAt(row, 'passing') }))
  const shown = shownLinks(links, question)
  const isAll = filter.seen?.whole === true && links.length === filter.seen.links.size
  return {
    entities: found.map(({ entity }) => entity),
    links,
    more: found.flatMap(({ entity, passing }) => {
      const hidden = passing - (shown.get(entity.id) ?? 0)
      // Of a hub's links not all are looked at; where all that can pass are shown, none is hidden.
      const atLeast =
        filter.seen?.whole === false || (typeof asked !== 'string' && !isAll && entity.linkDegree > HUB_CAP)
      return hidden > 0 || atLeast
        ? [{ entityId: entity.id, direction, hidden: Math.max(hidden, 0), atLeast }]
        : []
    }),
    unlinked: numberOrNull(whole, 'unlinked') ?? 0,
  }
}

/** How many of these links each entity has, seen from it in the direction asked for. */
function shownLinks(links: readonly Link[], { filter, direction }: SubgraphQuestion) {
  const symmetric = new Set(filter.relations.filter(relation => relation.symmetric).map(({ name }) => name))
  const shown = new Map<string, number>()
  for (const { type, sourceId, targetId } of links) {
    const eitherWay = direction === 'both' || symmetric.has(type)
    const ends = new Set([
      ...(eitherWay || direction === 'out' ? [sourceId] : []),
      ...(eitherWay || direction === 'in' ? [targetId] : []),
    ])
    for (const end of ends) shown.set(end, (shown.get(end) ?? 0) + 1)
  }
  return shown
}
