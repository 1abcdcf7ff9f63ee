import { type Graph, int } from './connection.ts'
import { type LinkFilter, linkStatements } from './linkFilter.ts'
import { among, readSubgraph, type Subgraph, subgraphRows } from './subgraph.ts'

const OVERVIEW = linkStatements(
  test => /* cypher */ `
  CALL () {
    MATCH (near:Entity) WHERE ${test.has}
    WITH near ORDER BY near.linkDegree DESC, near.entityId LIMIT $maxEntities
    RETURN collect(near) AS entities
  }
  CALL () {
    MATCH (alone:Entity {linkDegree: 0})
    RETURN count(alone) AS unlinked
  }
  ${among(test)}
  ${subgraphRows(test)}`,
)

/**
 * A first picture: the entities with the most links, and the weightiest links among them. With a filter only entities with
 * a link that passes are in it; `unlinked` counts the entities of the graph without any link.
 * @throws {GraphError}
 */
export const overview = (graph: Graph, filter: LinkFilter, maxEntities: number): Promise<Subgraph> =>
  readSubgraph(graph, {
    statements: OVERVIEW,
    parameters: { maxEntities: int(maxEntities) },
    filter,
    direction: 'both',
    about: null,
    maxEntities,
  })
