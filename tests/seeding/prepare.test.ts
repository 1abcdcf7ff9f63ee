import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { beforeEach, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { bare, emptied, scratchGraph } from '../support/graphs.ts'
import { scratchNeo4j } from '../support/neo4j.ts'

const ARTICLE = 'jerusalem-post-2025-11'
const graph = scratchGraph()
const lines: string[] = []
const prepare = (managed: boolean, seeds: readonly string[] = [ARTICLE]) =>
  prepareGraph(graph(), {
    managed,
    seeds,
    cypherFolder: join(PROJECT_FOLDER, 'cypher'),
    progress: line => lines.push(line),
  })
const count = async (pattern: string) =>
  (await graph().read(`MATCH ${pattern} RETURN count(*) AS count`))[0]?.count
const seedOwn = () =>
  applyFiles(graph(), [{ name: 'own.cypher', text: "CREATE (:Person {name: 'x'})", sha256: 'own' }], {
    report: () => undefined,
  })

describe('Preparing a graph', () => {
  beforeEach(async () => {
    await emptied(graph())
    lines.length = 0
  })

  test('gives an empty one schema, vocabulary and seeds; then writes nothing, but completes a seed that was cut short', async () => {
    await bare(graph())
    expect(await prepare(true)).toEqual({ readOnly: false, message: undefined })
    expect(await count('(:Claim)')).toBe(119)
    expect(await count('(:Entity)')).toBe(57)
    expect(lines.filter(line => line.includes(': applied'))).toHaveLength(6)
    const runs = await count('(:SeedRun)')
    lines.length = 0
    await prepare(true)
    expect(lines).toEqual([])
    expect(await count('(:SeedRun)')).toBe(runs)

    await graph().runAlone('MATCH (c:Claim) DETACH DELETE c')
    await graph().runAlone("MATCH (run:SeedRun) WHERE run.name ENDS WITH '04-claims.cypher' DELETE run")
    await prepare(true)
    expect(await count('(:Claim)')).toBe(119)
  }, 120_000)

  test('rolls up what a seeder that was killed left waiting', async () => {
    await prepare(true, [])
    await graph().runAlone(
      "CREATE (:Entity {entityId: 'a'}), (:SeedRun {seedRunId: 'r', name: 'own', sha256: 's', awaitsRollUp: true})",
    )
    await prepare(true, [])
    expect(await count("(:Entity {displayName: 'a'})")).toBe(1)
    expect(await count('(:SeedRun {awaitsRollUp: true})')).toBe(0)
  })

  test('gives one that starts without seeds the vocabulary alone', async () => {
    await prepare(true, [])
    expect(await count('(:RelationType)')).toBe(48)
    expect(await count('(:Entity)')).toBe(0)
  })

  test('makes the types of relations known to the database before any link is of them', async () => {
    await prepare(true, [])
    const type = `UNHEARD_OF_${Date.now()}`
    await graph().runAlone('CREATE (:RelationType {name: $type})', { type })
    expect(await isKnown(type)).toBe(false)
    await prepare(true, [])
    expect(await isKnown(type)).toBe(true)
  })

  test("adds no article to a graph that holds a person's own data", async () => {
    await prepare(true, [])
    await seedOwn()
    await prepare(true)
    expect(await count('(:Claim)')).toBe(0)
  })

  test('adopts what a plain script wrote into a graph that Attest keeps, once', async () => {
    await prepare(true, [])
    await graph().runAlone("CREATE (:Movie {title: 'Heat'})<-[:ACTED_IN]-(:Person {name: 'Al Pacino'})")
    await prepare(true, [])
    expect(
      await count(
        "(:Entity {entityId: 'al-pacino'})-[:ACTED_IN {linkStatus: 'unsourced'}]->(:Entity {displayName: 'Heat'})",
      ),
    ).toBe(1)
    const runs = await count('(:SeedRun)')
    await prepare(true, [])
    expect(await count('(:SeedRun)')).toBe(runs)
  })

  test("prepares a person's own Neo4j while it is empty", async () => {
    await bare(graph())
    expect(await prepare(false, [])).toEqual({ readOnly: false, message: undefined })
    expect(await count('(:RelationType)')).toBe(48)
  })

  test("leaves a person's own Neo4j that holds data as it is, and says how to go on", async () => {
    await bare(graph())
    await graph().runAlone("CREATE (:Movie {title: 'Heat'})")
    const prepared = await prepare(false)
    expect(prepared.readOnly).toBe(true)
    expect(prepared.message).toMatch(/npm run adopt.*npm run seed/s)
    expect(await count('(n)')).toBe(1)
    expect(await graph().read('SHOW CONSTRAINTS YIELD name')).toEqual([])
  })

  test("writes to a person's own Neo4j once they seeded it, and adds no article there", async () => {
    await graph().runAlone("CREATE (:Movie {title: 'Heat'})")
    await seedOwn()
    expect(await prepare(false)).toEqual({ readOnly: false, message: undefined })
    expect(await count('(:RelationType)')).toBe(48)
    expect(await count('(:Entity)')).toBe(0)
  })

  test('names the seeds there are when one is asked for that is none', async () => {
    await expect(prepare(true, ['times'])).rejects.toMatchObject({
      code: 'NO_SUCH_SEED',
      message: expect.stringContaining(ARTICLE),
    })
  })
})

/** Whether Neo4j knows a type of relationships: it warns of a statement that names another. */
async function isKnown(type: string): Promise<boolean> {
  const { uri, username, password } = (await scratchNeo4j()).settings
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN MATCH ()-[:${type}]->() RETURN 1`)
    return !summary.gqlStatusObjects.some(({ gqlStatus }) => gqlStatus === '01N51')
  } finally {
    await driver.close()
  }
}
