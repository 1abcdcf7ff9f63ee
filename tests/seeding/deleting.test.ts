import { beforeEach, describe, expect, test } from 'vitest'
import type { ApplyOptions } from '../../server/seeding/seed.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'
import { applying } from './applying.ts'

const graph = scratchGraph()
const { apply, count } = applying(graph)

beforeEach(async () => {
  await emptied(graph())
  await apply('CREATE (:A {n: 1})-[:X]->(:A {n: 2}); CREATE (:B)')
})

describe('Deleting', () => {
  const deleting = (text: string, options: Partial<ApplyOptions> = {}) => apply(text, options, 'b.cypher')

  test.each([
    ['nodes', 'MATCH (a:A) DETACH DELETE a', /nodes \(2 A\), relationships \(1 X\)/],
    ['relationships', 'MATCH (:A)-[r]->() DELETE r', /nodes \(none\), relationships \(1 X\)/],
    [
      'in transactions of its own',
      'MATCH (a:A) CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 1 ROW',
      /2 A/,
    ],
  ])('%s that the file did not create needs a word, and says how many', async (_, text, counts) => {
    await expect(deleting(`${text}; CREATE (:C)`)).rejects.toMatchObject({
      code: 'DELETES',
      message: expect.stringMatching(counts),
    })
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(3)
    await deleting(`${text}; CREATE (:C)`, { allowDelete: true })
    expect(await count('(:A)-[:X]->()')).toBe(0)
  })

  test('what the same file created needs none', async () => {
    await deleting('CREATE (:T {n: 1}); CREATE (:T {n: 2}); MATCH (t:T {n: 1}) DELETE t')
    expect(await count('(:T)')).toBe(1)
  })

  test.each(['Claim {claimId: "c"}', 'RelationType {name: "T"}', 'EntityKind {name: "K"}'])(
    'a :%s is refused even then',
    async node => {
      await graph().runAlone(`CREATE (:${node})`)
      await expect(deleting('MATCH (n) WITH n DETACH DELETE n', { allowDelete: true })).rejects.toMatchObject(
        {
          code: 'PROTECTED',
        },
      )
      expect(await count('(:A)')).toBe(2)
    },
  )

  test('whatever takes a claim, its label or its key away is refused as well', async () => {
    await graph().runAlone("CREATE (:Claim {claimId: 'c'})")
    for (const text of [
      'MATCH (n) REMOVE n:Claim',
      'MATCH (n) SET n.claimId = null',
      'MATCH (n) SET n = {}',
      'MATCH (n) CALL (n) { REMOVE n:Claim } IN TRANSACTIONS',
      'MATCH (n) FOREACH (x IN [n] | DETACH DELETE x)',
      'MATCH (n) WITH n SKIP 0 CALL (n) { DETACH DELETE n }',
    ])
      await expect(deleting(`${text};\nCREATE (:C)`, { allowDelete: true }), text).rejects.toMatchObject({
        code: 'PROTECTED',
      })
    expect(await count("(:Claim {claimId: 'c'})")).toBe(1)
  })

  test('the ledger takes no entry from a script', async () => {
    for (const text of [
      "CREATE (:SeedRun {seedRunId: 'x', name: 'later.cypher', sha256: 's'})",
      "MERGE (n:`SeedRun` {unfinished: 'later.cypher', sha256: 's', done: 9})",
      "CREATE (n) SET n:$('Seed' + 'Run'), n.seedRunId = 'x', n.name = 'y', n.sha256 = 'z'",
      "MATCH (n) SET n.sha256 = 'other'",
    ])
      await expect(deleting(text), text).rejects.toMatchObject({ code: 'PROTECTED' })
    expect(await count('(:SeedRun)')).toBe(1)
  })

  test.each(['MATCH (n) DETACH DELETE n', 'match (x)\noptional match (x)-[r]-() delete x, r'])(
    'everything leaves the vocabulary, the ledger and nothing else: %j',
    async text => {
      await graph().runAlone("CREATE (:EntityKind {name: 'K'})")
      await expect(deleting(`${text};\nCREATE (:C)`)).rejects.toMatchObject({ code: 'DELETES' })
      const [outcome] = await deleting(`${text};\nCREATE (:C)`, { allowDelete: true })
      expect(outcome?.remarks).toMatchObject([{ line: 1, kind: 'spared' }])
      expect(await count("(:EntityKind {name: 'K'})")).toBe(1)
      expect(await count('(n) WHERE NOT n:SeedRun AND NOT n:EntityKind')).toBe(1)
    },
  )

  test('everything needs no word where there is nothing but the vocabulary', async () => {
    await emptied(graph())
    await graph().runAlone("CREATE (:EntityKind {name: 'K'})")
    await deleting('MATCH (n) DETACH DELETE n;\nCREATE (:C)')
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(2)
  })

  test('a constraint of the graph itself is refused where it is named', async () => {
    await graph().runAlone(
      'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.entityId IS UNIQUE',
    )
    await expect(
      deleting(
        'CREATE CONSTRAINT mine FOR (a:A) REQUIRE a.n IS UNIQUE;\nDROP CONSTRAINT `entity_id` IF EXISTS',
      ),
    ).rejects.toMatchObject({
      code: 'PROTECTED',
      message: expect.stringMatching(/^b\.cypher:2:17 {2}entity_id belongs to Attest/),
    })
    await deleting('CREATE CONSTRAINT mine FOR (a:A) REQUIRE a.n IS UNIQUE; DROP CONSTRAINT mine')
  })
})
