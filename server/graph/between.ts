import type { Graph } from './connection.ts'
import type { LinkFilter } from './linkFilter.ts'
import { AMONG, readSubgraph, SUBGRAPH_ROWS, type Subgraph } from './subgraph.ts'

const BETWEEN = /* cypher */ `
  MATCH (entity:Entity) WHERE entity.entityId IN $ids
  WITH entity ORDER BY entity.entityId
  WITH collect(entity) AS entities
  ${AMONG}
  WITH entities, links, size([entity IN entities WHERE entity.linkDegree = 0]) AS unlinked
  ${SUBGRAPH_ROWS}`

/** The weightiest links among these entities; unknown ids are left out. @throws {GraphError} */
export const between = (graph: Graph, ids: readonly string[], filter: LinkFilter): Promise<Subgraph> =>
  readSubgraph(graph, {
    cypher: BETWEEN,
    parameters: { ids },
    filter,
    direction: 'both',
    maxEntities: ids.length,
  })
