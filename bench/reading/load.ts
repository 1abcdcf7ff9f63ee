import { join } from 'node:path'
import type { Graph } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { prepareReads } from '../../server/seeding/prepareReads.ts'
import { type Network, networkOf } from './network.ts'
import { claimRows, documentRows, entityRows, linkRows } from './rows.ts'
import type { Size } from './sizes.ts'

const ENTITIES = /* cypher */ `
  UNWIND $rows AS row
  CREATE (entity:Entity:Actor:$(row.kind))
  SET entity = row.properties`

const DOCUMENTS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (publisher:Entity {entityId: row.publisher})
  CREATE (document:Document {documentId: row.documentId, docKind: 'report', title: 'Report ' + row.documentId, lang: 'en',
    published: row.day, publishedMin: date(row.day), publishedMax: date(row.day), inHand: false})
  CREATE (document)-[:PUBLISHED_BY]->(publisher)`

const LINKS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (source:Entity {entityId: row.source})
  MATCH (target:Entity {entityId: row.target})
  CREATE (source)-[link:$(row.type)]->(target)
  SET link = row.properties, link.firstAttested = date(row.firstAttested), link.lastAttested = date(row.lastAttested),
    link.fromMin = date(row.fromMin), link.fromMax = date(row.fromMax)`

const CLAIMS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (subject:Entity {entityId: row.subject})
  MATCH (object:Entity {entityId: row.object})
  MATCH (speaker:Entity {entityId: row.speaker})
  MATCH (document:Document {documentId: row.documentId})
  CREATE (claim:Claim)
  SET claim = row.properties
  CREATE (claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:ASSERTED_BY {mode: 'report'}]->(speaker),
    (claim)-[:STATED_IN]->(document), (claim)-[:ORIGINATES_IN]->(document)`

const AWAIT_INDEXES = /* cypher */ `CALL db.awaitIndexes(3600)`
const REPLANNING = /* cypher */ `CALL db.prepareForReplanning(600)`
const PATIENT = { timeoutMs: 3_600_000 }

/** So many rows go into one transaction. */
const BATCH = 10_000

/** Fills an empty Neo4j with a generated graph, as seeds and the roll-up would have left it. */
export async function loadGraph(graph: Graph, size: Size, progress: (line: string) => void): Promise<void> {
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  await prepareGraph(graph, { managed: true, seeds: [], cypherFolder, progress })
  const network: Network = networkOf(size)
  const steps = [
    { what: 'entities', cypher: ENTITIES, rows: entityRows(network) },
    { what: 'documents', cypher: DOCUMENTS, rows: documentRows(network) },
    { what: 'links', cypher: LINKS, rows: linkRows(network) },
    { what: 'claims', cypher: CLAIMS, rows: claimRows(network) },
  ]
  for (const { what, cypher, rows } of steps) {
    let count = 0
    for (const batch of batches(rows)) {
      await graph.write(tx => tx.change(cypher, { rows: batch }), PATIENT)
      count += batch.length
    }
    progress(`  ${count.toLocaleString('en')} ${what}`)
  }
  await prepareReads(graph, progress)
  await graph.read(AWAIT_INDEXES, {}, PATIENT)
  // Else what is planned soon after is planned for the graph as it was when it was empty.
  await graph.runAlone(REPLANNING, {}, PATIENT)
}

function* batches(rows: Iterable<object>): Generator<readonly object[]> {
  let batch: object[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
