import { beforeAll, expect, test } from 'vitest'
import { checkSummaries } from '../../server/seeding/integrity.ts'
import { planOf } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { touchedBy } from '../../server/seeding/touched.ts'
import { scratchGraph, seeded } from '../support/graphs.ts'
import { randomFrom } from './random.ts'

const graph = scratchGraph()
beforeAll(() => seeded(graph(), []))

const ENTITIES = 7
const DOCUMENTS = 5

/** Changes of a small graph as people write them: each names by id what it touches. */
const CHANGES: Readonly<Record<string, (upTo: (count: number) => number) => string>> = {
  link: upTo => {
    const [from, to] = [`e${upTo(ENTITIES)}`, `e${upTo(ENTITIES)}`]
    return `MATCH (a:Entity {entityId: '${from}'}) MATCH (b:Entity {entityId: '${to}'})
      MERGE (a)-[link:BACKS {linkId: '${from}~BACKS~${to}'}]->(b) ON CREATE SET link.validFrom = '202${upTo(6)}'`
  },
  claim: upTo => {
    const [from, to] = [`e${upTo(ENTITIES)}`, `e${upTo(ENTITIES)}`]
    return `UNWIND [{from: '${from}', to: '${to}', by: 'e${upTo(ENTITIES)}', in: 'd${upTo(DOCUMENTS)}', stance: '${upTo(3) > 0 ? 'asserts' : 'denies'}'}] AS row
      MATCH (a:Entity {entityId: row.from}) MATCH (b:Entity {entityId: row.to})
      MATCH (speaker:Entity {entityId: row.by}) MATCH (document:Document {documentId: row.in})
      MERGE (a)-[:BACKS {linkId: row.from + '~BACKS~' + row.to}]->(b)
      MERGE (claim:Claim {claimId: row.in + '#' + '${upTo(100)}' + '~' + row.from + '~BACKS~' + row.to + '~' + row.by})
        ON CREATE SET claim.claimKind = 'relation', claim.relType = 'BACKS', claim.stance = row.stance,
          claim.linkId = row.from + '~BACKS~' + row.to, claim.confidence = ${upTo(101)}, claim.validTo = '202${upTo(6)}'
      MERGE (claim)-[:SUBJECT]->(a) MERGE (claim)-[:OBJECT]->(b) MERGE (claim)-[:ASSERTED_BY]->(speaker)
      MERGE (claim)-[:STATED_IN]->(document) MERGE (claim)-[:ORIGINATES_IN]->(document)`
  },
  occurrence: upTo => `
    MATCH (event:Entity {entityId: 'e${upTo(ENTITIES)}'}) MATCH (document:Document {documentId: 'd${upTo(DOCUMENTS)}'})
    MERGE (claim:Claim {claimId: 'happened${upTo(9)}'}) ON CREATE SET claim.claimKind = 'occurrence', claim.stance = 'asserts'
    MERGE (claim)-[:SUBJECT]->(event) MERGE (claim)-[:ASSERTED_BY]->(event) MERGE (claim)-[:STATED_IN]->(document)
    MERGE (claim)-[:ORIGINATES_IN]->(document)`,
  deprecation: upTo => `MATCH (claim:Claim {claimId: 'happened${upTo(9)}'}) SET claim.rank = 'deprecated'`,
  citation: upTo => `
    MATCH (citing:Document {documentId: 'd${upTo(DOCUMENTS)}'}) MATCH (cited:Document {documentId: 'd${upTo(DOCUMENTS)}'})
    MERGE (citing)-[:CITES]->(cited)`,
  publication: upTo => `
    MATCH (document:Document {documentId: 'd${upTo(DOCUMENTS)}'})
    SET document.publishedMin = date('2024-01-0${1 + upTo(9)}'), document.publishedMax = date('2024-02-0${1 + upTo(9)}')`,
  name: upTo =>
    `MATCH (e:Entity {entityId: 'e${upTo(ENTITIES)}'}) SET e.name = 'Name ${upTo(9)}', e.aliases = ['Also ${upTo(9)}']`,
  pin: upTo => `
    MATCH (:Entity {entityId: 'e${upTo(ENTITIES)}'})-[link:BACKS]->(:Entity {entityId: 'e${upTo(ENTITIES)}'})
    SET link.pinnedStatus = 'confirmed'`,
}

/** Changes of which the words do not tell what they touch: the whole graph is looked at. */
const SWEEPING: typeof CHANGES = {
  collective: upTo => `MATCH (e:Entity {entityId: 'e${upTo(ENTITIES)}'}) SET e:Collective`,
  deletion: upTo => `MATCH (:Entity {entityId: 'e${upTo(ENTITIES)}'})-[link:BACKS]->() DELETE link`,
  doubt: () => `MATCH (claim:Claim) WHERE claim.confidence < 40 SET claim.hedge = 'reportedly'`,
}

async function apply(name: string, text: string): Promise<void> {
  await applyFiles(graph(), [{ name, sha256: name, text }], {
    report: () => undefined,
    unchecked: true,
    allowDelete: true,
  })
}

test('After any change the summaries are what a look at the whole graph gives', async () => {
  const random = randomFrom(7)
  const upTo = (count: number) => Math.floor(random() * count)
  await apply(
    'start',
    `UNWIND range(0, ${ENTITIES - 1}) AS n CREATE (:Entity:Actor:State {entityId: 'e' + n, name: 'Name ' + n});
     UNWIND range(0, ${DOCUMENTS - 1}) AS n CREATE (:Document {documentId: 'd' + n, publishedMin: date('2024-01-01')});`,
  )
  const named = Object.entries(CHANGES)
  const sweeping = Object.entries(SWEEPING)
  for (let at = 0; at < 22; at += 1) {
    const [kind, changeOf] = (at % 7 === 6 ? sweeping[upTo(3)] : (named[upTo(3)] ?? named[0])) ?? [
      '',
      () => '',
    ]
    const [other, otherOf] = named[upTo(named.length)] ?? ['', () => '']
    const text = `${changeOf(upTo)};\n${otherOf(upTo)};`
    const name = `${at} ${kind} ${other}`
    expect(touchedBy(planOf({ name, sha256: name, text })) === 'anything', name).toBe(kind in SWEEPING)
    await apply(name, text)
    const findings = await checkSummaries(graph())
    expect(
      findings.flatMap(({ ids }) => ids),
      `${name}: ${text}`,
    ).toEqual([])
  }
})
