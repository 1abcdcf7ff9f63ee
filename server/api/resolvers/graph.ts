import { integrityOf } from '../../graph/integrity.ts'
import { seedRunsOf } from '../../graph/summary.ts'
import type { GraphSummaryResolvers, SeedRunResolvers } from '../schema.generated.ts'

export const GraphSummary: GraphSummaryResolvers = {
  name: (_, __, { graphName }) => graphName,
  seeds: (_, __, { graph }) => seedRunsOf(graph),
  integrity: (_, __, { graph }) => integrityOf(graph),
}

export const SeedRun: SeedRunResolvers = {
  checksum: ({ sha256 }) => sha256,
  created: ({ nodesCreated, relationshipsCreated, propertiesSet }) => ({
    nodes: nodesCreated,
    relationships: relationshipsCreated,
    properties: propertiesSet,
  }),
  adopted: ({ adoptedNodes, adoptedRelationships, adoptedProperties }) => ({
    nodes: adoptedNodes,
    relationships: adoptedRelationships,
    properties: adoptedProperties,
  }),
}
