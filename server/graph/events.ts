import type { Status } from '../evidence/claim.ts'
import { type Graph, int } from './connection.ts'
import { ENTITY_COLUMNS, type Entity, entityOf } from './entity.ts'

const OF_STATUS = /* cypher */ `
  MATCH (entity:Entity {occurrenceStatus: $status}) WHERE entity.entityId IS NOT NULL
  WITH entity ORDER BY entity.linkDegree DESC, entity.entityId LIMIT $limit
  RETURN ${ENTITY_COLUMNS}`

/** The events whose occurrence has that status, those with the most links first. @throws {GraphError} */
export async function eventsOfStatus(graph: Graph, status: Status, most: number): Promise<readonly Entity[]> {
  const rows = await graph.read(OF_STATUS, { status, limit: int(most) })
  return rows.map(entityOf)
}

const IN_QUESTION = /* cypher */ `
  MATCH (entity:Entity) WHERE entity.occurrenceStatus IS NOT NULL AND entity.entityId IS NOT NULL
  WITH entity ORDER BY entity.linkDegree DESC, entity.entityId LIMIT $limit
  RETURN ${ENTITY_COLUMNS}`

/** The events of which anybody says whether they happened, those with the most links first. @throws {GraphError} */
export async function eventsInQuestion(graph: Graph, most: number): Promise<readonly Entity[]> {
  const rows = await graph.read(IN_QUESTION, { limit: int(most) })
  return rows.map(entityOf)
}
