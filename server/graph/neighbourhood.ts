import { type Graph, int } from './connection.ts'
import { type Direction, type LinkFilter, type LinkTest, linkStatements } from './linkFilter.ts'
import { readSubgraph, type Subgraph, subgraphRows } from './subgraph.ts'

/**
 * One step outwards: from the list `frontier`, the weightiest links of each; `entities` and `links` grow. Entities above the
 * hub cap come in and are not expanded.
 */
const step = ({ passes }: LinkTest) => /* cypher fragment */ `
  CALL (entities, frontier) {
    UNWIND frontier AS near
    CALL (near) {
      MATCH (near)-[link:ANY_LINK]-(far:Entity)
      WHERE ${passes}
      RETURN link, far ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC LIMIT $perEntity
    }
    WITH link, far ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC
    WITH collect(DISTINCT far) AS reached, collect(DISTINCT link) AS followed
    WITH followed, [entity IN reached WHERE NOT entity IN entities] AS newcomers
    RETURN followed, newcomers[..$maxEntities - size(entities)] AS newcomers
  }
  WITH entities + newcomers AS entities, links + followed AS links,
    [entity IN newcomers WHERE entity.linkDegree <= $hubCap] AS frontier`

const neighbourhoodWithin = (depth: number) =>
  linkStatements(
    test => /* cypher */ `
  MATCH (start:Entity) WHERE start.entityId IN $ids
  WITH start ORDER BY start.entityId
  WITH collect(start) AS entities, collect(start) AS frontier, [] AS links
  ${step(test).repeat(depth)}
  CALL (entities, links) {
    UNWIND links AS link
    WITH DISTINCT link WHERE startNode(link) IN entities AND endNode(link) IN entities
    WITH link ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC LIMIT $linkLimit
    RETURN collect(link) AS drawn
  }
  WITH entities, drawn AS links, size([entity IN entities WHERE entity.linkDegree = 0]) AS unlinked
  ${subgraphRows(test)}`,
  )

export const DEEPEST = 3
const BY_DEPTH = [1, 2, DEEPEST].map(neighbourhoodWithin)

export interface NeighbourhoodQuestion {
  /** Where to start: at most 200 entities; unknown ids are left out. */
  readonly ids: readonly string[]
  /** How many steps outwards, from 1 to {@link DEEPEST}. */
  readonly depth: number
  /** How many links are followed from one entity. */
  readonly perEntity: number
  /** How many entities the answer holds at most; those asked for are always in it. */
  readonly maxEntities: number
  readonly direction: Direction
  readonly filter: LinkFilter
}

/** The links around some entities, step by step, the weightiest first. @throws {GraphError} */
export function neighbourhood(graph: Graph, question: NeighbourhoodQuestion): Promise<Subgraph> {
  const { ids, depth, perEntity, filter, direction } = question
  const statements = BY_DEPTH[depth - 1]
  if (statements === undefined) throw new RangeError(`depth is ${depth}; it goes from 1 to ${DEEPEST}.`)
  const maxEntities = Math.max(question.maxEntities, ids.length)
  return readSubgraph(graph, {
    statements,
    parameters: { ids, perEntity: int(perEntity), maxEntities: int(maxEntities) },
    filter,
    direction,
    maxEntities,
  })
}
