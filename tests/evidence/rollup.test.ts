import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { plain, type Row } from '../../server/graph/connection.ts'
import { ClaimError } from '../../server/graph/evidence.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { rollUp } from '../../server/seeding/rollup.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'

const graph = scratchGraph()

const write = (cypher: string) => graph().write(tx => tx.run(cypher))
const rolledUp = () => graph().write(tx => rollUp(tx))

/** The properties of the one node or relationship that a query returns as `found`. */
async function found(cypher: string): Promise<Row> {
  const [row] = await graph().read(cypher)
  // `plain` keeps a map a map; nothing found fails the comparison that follows.
  return plain(row?.found ?? {}) as Row
}

const link = (id: string) => found(`MATCH ()-[link {linkId: '${id}'}]->() RETURN properties(link) AS found`)
const entity = (id: string) => found(`MATCH (e:Entity {entityId: '${id}'}) RETURN properties(e) AS found`)

const ENDS = `
  CREATE (a:Entity:Actor:State {entityId: 'a', name: 'Qadira'}), (b:Entity:Actor:State {entityId: 'b'}),
         (p1:Entity:Actor:MediaOutlet {entityId: 'p1'}), (d1:Document {documentId: 'd1', publishedMin: date('2024-01-02'),
         publishedMax: date('2024-01-09')}), (d2:Document {documentId: 'd2', publishedMin: date('2024-03-01'),
         publishedMax: date('2024-03-01')}), (a)-[:BACKS {linkId: 'a~BACKS~b'}]->(b)`

const claim = (id: string, properties: string, document = 'd1') => `
  MATCH (a:Entity {entityId: 'a'}), (b:Entity {entityId: 'b'}), (p1:Entity {entityId: 'p1'})
  MATCH (d:Document {documentId: '${document}'})
  CREATE (c:Claim {claimId: '${id}', claimKind: 'relation', linkId: 'a~BACKS~b', relType: 'BACKS', ${properties}}),
         (c)-[:SUBJECT]->(a), (c)-[:OBJECT]->(b), (c)-[:ASSERTED_BY]->(p1), (c)-[:STATED_IN]->(d), (c)-[:ORIGINATES_IN]->(d)`

describe('A link', () => {
  beforeEach(async () => {
    await emptied(graph())
    await write(ENDS)
  })

  test('without claims has no sources, and weighs by the smaller degree of its ends', async () => {
    expect(await rolledUp()).toEqual({ links: 1, events: 0, entities: 3 })
    expect(await link('a~BACKS~b')).toEqual({
      linkId: 'a~BACKS~b',
      linkSource: 'a',
      linkTarget: 'b',
      linkStatus: 'unsourced',
      linkRuleStatus: 'unsourced',
      linkSources: 0,
      linkClaims: 0,
      linkConfidence: 0,
      linkWeight: Math.log10(2),
    })
  })

  test('takes status, weight and dates from its claims, and when they were published from their documents', async () => {
    await write(claim('c1', "stance: 'asserts', confidence: 70, validFrom: '2023-03', validTo: '..'"))
    await write(claim('c2', "stance: 'asserts', confidence: 90, validFrom: '2023-03-05'", 'd2'))
    await rolledUp()
    expect(await link('a~BACKS~b')).toMatchObject({
      linkStatus: 'reported',
      linkSources: 1,
      linkClaims: 2,
      linkConfidence: 90,
      linkModality: 'actual',
      linkWeight: 12.9,
      validFrom: '2023-03-05',
      validTo: '..',
      fromMin: '2023-03-05',
      fromMax: '2023-03-05',
      firstAttested: '2024-01-09',
      lastAttested: '2024-03-01',
    })
  })

  test('keeps the dates that were authored where no claim gives any, with their bounds', async () => {
    await write(
      "MATCH ()-[link {linkId: 'a~BACKS~b'}]->() SET link.validFrom = '2020', link.validTo = 'last year'",
    )
    await rolledUp()
    expect(await link('a~BACKS~b')).toMatchObject({
      validFrom: '2020',
      fromMin: '2020-01-01',
      fromMax: '2020-12-31',
      validTo: 'last year',
    })
    expect(await link('a~BACKS~b')).not.toHaveProperty('toMin')
  })

  test('follows its claims when they change: what was summarised before goes', async () => {
    await write(claim('c1', "stance: 'asserts', modality: 'planned', confidence: 70"))
    await rolledUp()
    await write("MATCH (c:Claim {claimId: 'c1'}) SET c.rank = 'deprecated'")
    await rolledUp()
    expect(await link('a~BACKS~b')).toMatchObject({ linkStatus: 'retracted', linkConfidence: 0 })
    expect(await link('a~BACKS~b')).not.toHaveProperty('linkModality')
  })

  test('shows what a curator pinned, beside the rule’s own answer', async () => {
    await write("MATCH ()-[link {linkId: 'a~BACKS~b'}]->() SET link.pinnedStatus = 'confirmed'")
    await rolledUp()
    expect(await link('a~BACKS~b')).toMatchObject({ linkStatus: 'confirmed', linkRuleStatus: 'unsourced' })
  })

  test('with a claim of an unknown stance stops the roll-up, and the message names the claim', async () => {
    await write(claim('c1', "stance: 'assert'"))
    await expect(rolledUp()).rejects.toThrow(ClaimError)
    await expect(rolledUp()).rejects.toThrow(
      'The claim c1 has the stance "assert"; it takes asserts, denies, doubts, does-not-confirm.',
    )
  })
})

describe('An entity', () => {
  beforeAll(async () => {
    await emptied(graph())
    await write(`
      CREATE (a:Entity {entityId: 'a', name: 'Kata’ib', name_ar: 'كتائب', aliases: ['Brigades']}),
             (b:Entity {entityId: 'b', name_fa: 'کتائب', name_ar: 'الكتائب'}), (c:Entity {entityId: 'c', aliases: ['Cell']}),
             (d:Entity {entityId: 'd'}), (e:Entity:Event {entityId: 'e', name: 'Call'}), (:Entity {name: 'somebody else’s'}),
             (a)-[:BACKS {linkId: 'a~BACKS~b'}]->(b), (a)-[:BACKS {linkId: 'a~BACKS~a'}]->(a), (a)-[:KNOWS]->(c),
             (:Claim {claimId: 'c1', claimKind: 'occurrence', stance: 'asserts', validFrom: '2024-03', validTo: '2024-04'})-[:SUBJECT]->(e)`)
    await rolledUp()
  })

  test.each([
    ['a', 'Kata’ib', 'kataib\nكتايب\nbrigades', 2],
    ['b', 'الكتائب', 'كتايب', 1],
    ['c', 'Cell', 'cell', 0],
    ['d', 'd', 'd', 0],
  ])('%s is shown, searched and ranked by what it has', async (id, displayName, searchKey, linkDegree) => {
    expect(await entity(id)).toMatchObject({ displayName, searchKey, linkDegree })
  })

  test('that is an event says whether and when it happened', async () => {
    expect(await entity('e')).toMatchObject({
      occurrenceStatus: 'alleged',
      occurrenceSources: 0,
      occurrenceClaims: 1,
      occurrenceWhen: '2024-03/2024-04',
      occurrenceMin: '2024-03-01',
      occurrenceMax: '2024-04-30',
    })
    expect(await entity('d')).not.toHaveProperty('occurrenceStatus')
  })

  test('without an id is not ours and stays as it is', async () => {
    expect(await found("MATCH (e:Entity {name: 'somebody else’s'}) RETURN properties(e) AS found")).toEqual({
      name: 'somebody else’s',
    })
  })
})

describe('The rulebook seed', () => {
  beforeAll(async () => {
    await emptied(graph())
    const cypherFolder = join(PROJECT_FOLDER, 'cypher')
    await prepareGraph(graph(), {
      managed: true,
      seeds: ['rulebook'],
      cypherFolder,
      progress: () => undefined,
    })
  })

  test('has links of every status', async () => {
    const rows = await graph().read(
      'MATCH (:Entity)-[link]->(:Entity) RETURN DISTINCT link.linkStatus AS status ORDER BY status',
    )
    expect(rows.map(row => row.status)).toEqual([
      'alleged',
      'confirmed',
      'denied',
      'disputed',
      'reported',
      'retracted',
      'unconfirmed',
      'unsourced',
    ])
  })

  test('is not changed by a second roll-up, not even in a property', async () => {
    let set = 0
    const changed = await graph().write(tx =>
      rollUp({
        run: async (cypher, parameters) => {
          const result = await tx.run(cypher, parameters)
          set += result.counters.propertiesSet
          return result
        },
      }),
    )
    expect({ ...changed, set }).toEqual({ links: 0, events: 0, entities: 0, set: 0 })
  })
})
