import { type Graph, int } from './connection.ts'
import { ENTITY_COLUMNS, type Entity, entityOf } from './entity.ts'

/** How many claims are looked at. */
const LOOKED_AT = 20_000

// Whom somebody else quotes is more worth asking about than the publisher of everything.
const SPEAKERS = /* cypher */ `
  MATCH (claim:Claim) WHERE claim.claimId IS NOT NULL
  WITH claim LIMIT $lookedAt
  MATCH (claim)-[:ASSERTED_BY]->(entity:Entity) WHERE NOT entity:Collective
  WITH entity, count(claim) AS claims,
    sum(CASE WHEN EXISTS { (claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(entity) } THEN 0 ELSE 1 END) AS relayed
  ORDER BY relayed DESC, claims DESC, entity.entityId LIMIT $limit
  RETURN ${ENTITY_COLUMNS}`

/** Who is quoted most. @throws {GraphError} */
export async function topSpeakers(graph: Graph, most: number): Promise<readonly Entity[]> {
  const rows = await graph.read(SPEAKERS, { lookedAt: int(LOOKED_AT), limit: int(most) })
  return rows.map(entityOf)
}

const AMONG = /* cypher */ `
  MATCH (entity:Entity) WHERE entity.entityId IN $ids AND (EXISTS { (entity)<-[:ASSERTED_BY|RELAYED_BY]-(:Claim) }
    OR EXISTS { (entity)<-[:PUBLISHED_BY]-(:Document) })
  RETURN ${ENTITY_COLUMNS} ORDER BY id LIMIT $limit`

/** Those of some entities who say, pass on or publish something. @throws {GraphError} */
export async function speakersAmong(graph: Graph, ids: readonly string[]): Promise<readonly Entity[]> {
  const rows = await graph.read(AMONG, { ids, limit: int(ids.length) })
  return rows.map(entityOf)
}
