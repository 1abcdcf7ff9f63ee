import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import type { Progress } from './events.ts'
import { makeLinkIndexes } from './linkIndexes.ts'

const PATIENT = { timeoutMs: 60_000 }

const RELATION_TYPES = /* cypher */ `
  MATCH (relation:RelationType) WHERE relation.name IS :: STRING NOT NULL AND relation.name <> ''
  CALL db.createRelationshipType(relation.name)`

/**
 * What makes reads quick, where it is missing: the types of the vocabulary's relations, made known to the database before any link
 * is of them, and the indexes of links. A statement names all relations; Neo4j looks for those that it does not know at each step of
 * each run, which takes a third of a small read. A user who may only read or write data, and a database that only lets read, are served
 * without, and told so.
 */
export async function prepareReads(graph: Graph, progress: Progress): Promise<void> {
  try {
    await graph.runAlone(RELATION_TYPES, {}, PATIENT)
    await makeLinkIndexes(graph)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    const why = error.cause instanceof Error ? error.cause.message : error.message
    progress(
      `Relations and indexes could not be prepared for reading, so that answers may take longer: ${why}`,
    )
  }
}
