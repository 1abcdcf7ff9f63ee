import { rollUpInParts } from '../../server/seeding/rollup.ts'
import { peakMb, timed } from './clock.ts'
import { forEachNumber, prepared, withEmptyGraph } from './graph.ts'

const ENTITIES = /* cypher */ `
  CREATE (:Entity:Actor:Person {entityId: 'e' + n, name: 'Entity number ' + n})`

const DOCUMENTS = /* cypher */ `
  CREATE (:Document {documentId: 'doc:' + n, publishedMin: date('2024-01-01'), publishedMax: date('2024-01-05')})`

const CITATIONS = /* cypher */ `
  MATCH (citing:Document {documentId: 'doc:' + n})
  MATCH (cited:Document {documentId: 'doc:' + (n / 2)})
  WHERE citing <> cited AND n % 3 = 0
  CREATE (citing)-[:CITES]->(cited)`

// 40,000 links between 10,000 entities, four from each.
const LINKS = /* cypher */ `
  MATCH (source:Entity {entityId: 'e' + (n / 4)})
  MATCH (target:Entity {entityId: 'e' + ((n * 7 + 1) % 10000)})
  CREATE (source)-[:BACKS {linkId: source.entityId + '~BACKS~' + target.entityId + '~' + n}]->(target)`

const CLAIMS = /* cypher */ `
  WITH n, n % 40000 AS link
  MATCH (source:Entity {entityId: 'e' + (link / 4)})
  MATCH (target:Entity {entityId: 'e' + ((link * 7 + 1) % 10000)})
  MATCH (speaker:Entity {entityId: 'e' + (n % 900)})
  MATCH (document:Document {documentId: 'doc:' + (n % 1000)})
  CREATE (claim:Claim {
    claimId: 'c' + n, claimKind: 'relation', relType: 'BACKS',
    linkId: source.entityId + '~BACKS~' + target.entityId + '~' + link,
    stance: CASE WHEN n % 11 = 0 THEN 'denies' ELSE 'asserts' END, modality: 'actual', confidence: n % 101,
    quote: 'passage number ' + n, quoteStart: n, quoteEnd: n + 20, rank: 'normal', inferred: false, validFrom: '2023-03'})
  CREATE (claim)-[:SUBJECT]->(source), (claim)-[:OBJECT]->(target), (claim)-[:ASSERTED_BY]->(speaker),
         (claim)-[:STATED_IN]->(document), (claim)-[:ORIGINATES_IN]->(document)`

// One end in nine is the hub, the others are spread.
const PLAIN_LINKS = /* cypher */ `
  MATCH (source:Entity {entityId: 'e' + (n / 7)})
  MATCH (target:Entity {entityId: 'e' + CASE WHEN n % 9 = 0 THEN 0 ELSE (n * 13 + 1) % 100000 END})
  CREATE (source)-[:LINKED_TO {linkId: source.entityId + '~LINKED_TO~' + target.entityId + '~' + n}]->(target)`

/** 100,000 claims on 40,000 links; then 100,000 entities with 700,000 links that nobody has claimed. */
export async function rollUps(): Promise<void> {
  await withEmptyGraph(async graph => {
    await prepared(graph)
    await forEachNumber(graph, 10_000, ENTITIES)
    await forEachNumber(graph, 1_000, DOCUMENTS)
    await forEachNumber(graph, 1_000, CITATIONS)
    await forEachNumber(graph, 40_000, LINKS)
    await forEachNumber(graph, 100_000, CLAIMS)
    await timed('Roll-up of 100,000 claims on 40,000 links', () => rollUpInParts(graph))
    await timed('… again, with nothing to change', () => rollUpInParts(graph))
  })
  await withEmptyGraph(async graph => {
    await prepared(graph)
    await forEachNumber(graph, 100_000, ENTITIES)
    await forEachNumber(graph, 700_000, PLAIN_LINKS)
    await timed('Roll-up of 100,000 entities, 700,000 links without claims', () => rollUpInParts(graph))
    await timed('… again, with nothing to change', () => rollUpInParts(graph))
    console.log(`Most memory of this process: ${peakMb()} MB`)
  })
}
