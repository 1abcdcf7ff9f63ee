import { type Graph, int } from '../graph/connection.ts'
import { RANKED_ENDS } from '../graph/rankIndex.ts'
import { over, quoted } from '../graph/relations.ts'
import { HUB_CAP } from '../graph/subgraph.ts'
import { type Relation, readVocabulary } from '../graph/vocabulary.ts'
import { countsOf } from '../graph/vocabularyCounts.ts'

const PATIENT = { timeoutMs: 600_000 }

const ANY_HUB = /* cypher */ `
  MATCH (hub:Entity) WHERE hub.linkDegree > $hubCap
  RETURN hub.entityId AS id ORDER BY hub.linkDegree DESC LIMIT 1`

// Neo4j keeps these counts: no link is read for them, and the first hub is enough.
const HUB = /* cypher */ `
  MATCH (hub:Entity) WHERE hub.linkDegree > $hubCap AND COUNT { (hub)-[:ANY_LINK]-() } > $hubCap
  RETURN hub.entityId AS id ORDER BY hub.linkDegree DESC LIMIT 1`

/**
 * Makes the indexes of ranks that are missing: for each relation of which some entity has more links than the hub cap. They are
 * built in the background; until then these links are read and sorted.
 * @throws {GraphError}
 */
export async function makeRankIndexes(graph: Graph): Promise<void> {
  const patient: Graph = { ...graph, read: (cypher, parameters) => graph.read(cypher, parameters, PATIENT) }
  if ((await patient.read(ANY_HUB, { hubCap: int(HUB_CAP) })).length === 0) return
  const vocabulary = await readVocabulary(patient)
  const { relations } = await countsOf(patient, vocabulary)
  for (const relation of vocabulary.relations.values()) {
    // No entity has more links of a relation than there are.
    if (relation.ranked || (relations.get(relation.name) ?? 0) <= HUB_CAP) continue
    if (await hasHub(patient, relation))
      for (const end of RANKED_ENDS) await graph.runAlone(indexOf(relation.name, end), {}, PATIENT)
  }
}

async function hasHub(graph: Graph, relation: Relation): Promise<boolean> {
  const rows = await graph.read(over(HUB, [relation]), { hubCap: int(HUB_CAP) })
  return rows.length > 0
}

const indexOf = (type: string, end: (typeof RANKED_ENDS)[number]) => /* cypher */ `
  CREATE INDEX ${quoted(`rank_${end}_${type}`)} IF NOT EXISTS FOR ()-[link:${quoted(type)}]-()
  ON (link.${end}, link.linkWeight, link.linkId)`
