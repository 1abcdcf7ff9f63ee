import { type Graph, int } from '../graph/connection.ts'
import { RANKED_ENDS, STATUS_PROPERTIES } from '../graph/linkIndexes.ts'
import { RARE } from '../graph/rareLinks.ts'
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

// Neo4j keeps this count.
const ALL_LINKS = /* cypher */ `
  CALL () { MATCH ()-[link]->() RETURN count(link) AS links }
  RETURN links ORDER BY links LIMIT 1`

/**
 * Makes the indexes of links that are missing: of ranks for each relation of which some entity has more links than the hub cap, of
 * statuses for each that has more links than are quickly looked at. They are built in the background; until then these links are read
 * one by one.
 * @throws {GraphError}
 */
export async function makeLinkIndexes(graph: Graph, most = RARE): Promise<void> {
  const patient: Graph = { ...graph, read: (cypher, parameters) => graph.read(cypher, parameters, PATIENT) }
  const make = (text: string) => graph.runAlone(text, {}, PATIENT)
  const [{ links } = { links: 0 }] = await patient.read(ALL_LINKS)
  // No relation, and no entity, has more links than there are.
  if (Number(links) <= Math.min(HUB_CAP, most)) return
  const anyHub = (await patient.read(ANY_HUB, { hubCap: int(HUB_CAP) })).length > 0
  const vocabulary = await readVocabulary(patient)
  const { relations } = await countsOf(patient, vocabulary)
  for (const relation of vocabulary.relations.values()) {
    const count = relations.get(relation.name) ?? 0
    if (!relation.byStatus && count > most)
      for (const property of STATUS_PROPERTIES) await make(statusIndexOf(relation.name, property))
    if (anyHub && !relation.ranked && count > HUB_CAP && (await hasHub(patient, relation)))
      for (const end of RANKED_ENDS) await make(rankIndexOf(relation.name, end))
  }
}

async function hasHub(graph: Graph, relation: Relation): Promise<boolean> {
  const rows = await graph.read(over(HUB, [relation]), { hubCap: int(HUB_CAP) })
  return rows.length > 0
}

const rankIndexOf = (type: string, end: (typeof RANKED_ENDS)[number]) => /* cypher */ `
  CREATE INDEX ${quoted(`rank_${end}_${type}`)} IF NOT EXISTS FOR ()-[link:${quoted(type)}]-()
  ON (link.${end}, link.linkWeight, link.linkId)`

const statusIndexOf = (type: string, property: (typeof STATUS_PROPERTIES)[number]) => /* cypher */ `
  CREATE INDEX ${quoted(`${property}_${type}`)} IF NOT EXISTS FOR ()-[link:${quoted(type)}]-()
  ON (link.${property})`
