import { type Graph, int } from './connection.ts'
import { ENTITY_COLUMNS, type Entity, entityOf } from './entity.ts'
import { over } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** An end of a link. */
export type End = 'source' | 'target'

const having = (links: '-[:ANY_LINK]->()' | '<-[:ANY_LINK]-()' | '-[:ANY_LINK]-()') => ({
  best: /* cypher */ `
  MATCH (entity:Entity) WHERE entity.linkDegree > 0 AND EXISTS { (entity)${links} }
  WITH entity ORDER BY entity.linkDegree DESC, entity.entityId LIMIT $limit
  RETURN ${ENTITY_COLUMNS}`,
  among: /* cypher */ `
  MATCH (entity:Entity) WHERE entity.entityId IN $ids AND EXISTS { (entity)${links} }
  WITH entity ORDER BY entity.linkDegree DESC, entity.entityId LIMIT $limit
  RETURN ${ENTITY_COLUMNS}`,
})
const SOURCES = having('-[:ANY_LINK]->()')
const TARGETS = having('<-[:ANY_LINK]-()')
const EITHER = having('-[:ANY_LINK]-()')

export interface EndsQuestion {
  readonly relation: Relation
  readonly end: End
  /** Only these; null = those with the most links. */
  readonly ids: readonly string[] | null
  readonly most: number
}

/** Entities that stand at one end of some link of a relation. @throws {GraphError} */
export async function entitiesAtEnd(
  graph: Graph,
  { relation, end, ids, most }: EndsQuestion,
): Promise<readonly Entity[]> {
  const statements = relation.symmetric ? EITHER : end === 'source' ? SOURCES : TARGETS
  const cypher = over(ids === null ? statements.best : statements.among, [relation])
  const rows = await graph.read(cypher, { ids: ids ?? [], limit: int(most) })
  return rows.map(entityOf)
}
