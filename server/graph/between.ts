import type { Graph } from './connection.ts'
import { type LinkFilter, linkStatements } from './linkFilter.ts'
import { among, readSubgraph, type Subgraph, subgraphRows } from './subgraph.ts'

const BETWEEN = linkStatements(
  test => /* cypher */ `
  MATCH (entity:Entity) WHERE entity.entityId IN $ids
  WITH entity ORDER BY entity.entityId
  WITH collect(entity) AS entities
  ${among(test)}
  WITH entities, links, size([entity IN entities WHERE entity.linkDegree = 0]) AS unlinked
  ${subgraphRows(test)}`,
)

/** The weightiest links among these entities; unknown ids are left out. @throws {GraphError} */
export const between = (graph: Graph, ids: readonly string[], filter: LinkFilter): Promise<Subgraph> =>
  readSubgraph(graph, {
    statements: BETWEEN,
    parameters: { ids },
    filter,
    direction: 'both',
    about: ids,
    maxEntities: ids.length,
  })
