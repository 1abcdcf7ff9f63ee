import { type Graph, int } from './connection.ts'
import { type LinkFilter, PASSES, passesAll } from './linkFilter.ts'
import { AMONG, readSubgraph, SUBGRAPH_ROWS, type Subgraph } from './subgraph.ts'

const OVERVIEW = /* cypher */ `
  CALL () {
    MATCH (near:Entity) WHERE near.linkDegree IS NOT NULL AND ($everyLink OR EXISTS {
      MATCH (near)-[link:ANY_LINK]-(far)
      WHERE ${PASSES}
    })
    WITH near ORDER BY near.linkDegree DESC, near.entityId LIMIT $maxEntities
    RETURN collect(near) AS entities
  }
  CALL () {
    MATCH (alone:Entity {linkDegree: 0})
    RETURN count(alone) AS unlinked
  }
  ${AMONG}
  ${SUBGRAPH_ROWS}`

/**
 * A first picture: the entities with the most links, and the weightiest links among them. With a filter only entities with
 * a link that passes are in it; `unlinked` counts the entities of the graph without any link.
 * @throws {GraphError}
 */
export const overview = (graph: Graph, filter: LinkFilter, maxEntities: number): Promise<Subgraph> =>
  readSubgraph(graph, {
    cypher: OVERVIEW,
    parameters: { maxEntities: int(maxEntities), everyLink: passesAll(filter) },
    filter,
    direction: 'both',
    maxEntities,
  })
