import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { NO_CHANGES, sum } from '../../server/seeding/changes.ts'
import { readSeedFiles, type SeedFile } from '../../server/seeding/files.ts'
import { readBasics } from '../../server/seeding/prepare.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { splitStatements } from '../../server/seeding/split.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'

const graph = scratchGraph()
const file = (text: string, name = 'a.cypher', sha256 = text): SeedFile => ({ name, text, sha256 })
const report = () => undefined
const apply = (...files: readonly SeedFile[]) => applyFiles(graph(), files, { report })
const applyAgain = (...files: readonly SeedFile[]) => applyFiles(graph(), files, { report, again: true })
const count = async (pattern: string) =>
  (await graph().read(`MATCH ${pattern} RETURN count(*) AS count`))[0]?.count

describe('Applying files', () => {
  beforeEach(async () => {
    await emptied(graph())
  })

  test('notes in the ledger what was applied, and skips it while it is unchanged', async () => {
    await apply(file('CREATE (:A); CREATE (:A)-[:X]->(:B)'))
    const [again] = await apply(file('CREATE (:A); CREATE (:A)-[:X]->(:B)'))
    expect(again).toMatchObject({ state: 'unchanged', changes: NO_CHANGES })
    expect(await count('(:A)')).toBe(2)
    const [run] = await graph().read('MATCH (run:SeedRun) RETURN properties(run) AS run')
    expect(run?.run).toMatchObject({
      name: 'a.cypher',
      statements: 2,
      nodesCreated: 3,
      relationshipsCreated: 1,
    })
  })

  test('asks for a word before it applies a file again that has changed', async () => {
    await apply(file('MERGE (:A {x: 1})'))
    await expect(apply(file('MERGE (:A {x: 2})'))).rejects.toMatchObject({
      code: 'CHANGED',
      message: expect.stringContaining('--again'),
    })
    const [again] = await applyAgain(file('MERGE (:A {x: 2})'))
    expect(again).toMatchObject({ state: 'again', changes: { nodesCreated: 1 } })
    expect(await count('(:SeedRun)')).toBe(2)
    expect(await apply(file('MERGE (:A {x: 2})'))).toMatchObject([{ state: 'unchanged' }])
  })

  test('applies a changed file that says of itself that it is repeatable', async () => {
    await apply(file('// @repeatable\nMERGE (:A {x: 1})'))
    expect(await apply(file('// Things\n// @repeatable\nMERGE (:A {x: 2})'))).toMatchObject([
      { state: 'again' },
    ])
  })

  test('applies nothing of a file with a wrong statement, and says file, line and column', async () => {
    const broken = file('CREATE (:A);\nCREATE (:B);\n  MATCH (n)\n  RETRUN n;')
    await expect(apply(broken)).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      message: expect.stringMatching(
        /^a\.cypher:4:3 {2}Invalid input 'RETRUN'[\s\S]*\n {6}RETRUN n;\n {6}\^\n[\s\S]*Nothing was applied\.$/,
      ),
    })
    expect(await count('(n)')).toBe(0)
  })

  test('says where a statement stands that fails only when it runs', async () => {
    await expect(apply(file('CREATE (:A);\n\n  RETURN 1 / 0'))).rejects.toThrow(
      /^a\.cypher:3:3 {2}\/ by zero/,
    )
    expect(await count('(n)')).toBe(0)
  })

  test('applies no file if one of them cannot be split, and names every such place', async () => {
    const applied = apply(
      file('CREATE (:A)'),
      file("CREATE (:B {x: 'y)", 'b.cypher'),
      file(':source a', 'c.cypher'),
    )
    await expect(applied).rejects.toThrow(/b\.cypher:1:16 .*string never ends[\s\S]*c\.cypher:1:1 .*:source/)
    expect(await count('(n)')).toBe(0)
  })

  test('applies no file if Neo4j refuses a statement of one, and names all that it refuses', async () => {
    await expect(
      apply(file('CREATE (:A)'), file('CREATE (:B;\nRETURN x;\nCREATE (:C', 'b.cypher')),
    ).rejects.toThrow(/^b\.cypher:1:11 [\s\S]*b\.cypher:2:8 [\s\S]*b\.cypher:3:11 /)
    expect(await count('(n)')).toBe(0)
  })

  test('keeps the files before the one that fails while it runs, rolled up', async () => {
    await expect(
      apply(file("CREATE (:Entity {entityId: 'a'})"), file('CREATE (:B {x: 1 / 0})', 'b.cypher')),
    ).rejects.toThrow(/^b\.cypher:1:1/)
    expect(await count("(:Entity {displayName: 'a'})")).toBe(1)
  })

  test('runs schema statements and CALL … IN TRANSACTIONS in their place', async () => {
    await apply(
      file(`CREATE (:A {x: 1});
        CREATE CONSTRAINT a_x FOR (a:A) REQUIRE a.x IS UNIQUE;
        MERGE (a:A {x: 1}) SET a.y = 2;
        UNWIND [1, 2] AS x CALL (x) { CREATE (:B {x: x}) } IN TRANSACTIONS OF 1 ROW;`),
    )
    expect(await count('(:A {y: 2})')).toBe(1)
    expect(await count('(:B)')).toBe(2)
  })

  test('says what stays applied where a file could not be one transaction', async () => {
    const halved = file('CREATE (:A); CREATE INDEX a_x FOR (a:A) ON (a.x); CREATE (:B {x: 1 / 0})')
    await expect(apply(halved)).rejects.toThrow(/The 2 statements before it are in and stay/)
    expect(await count('(:A)')).toBe(1)
  })

  test('takes a script that knows nothing of Attest as it is', async () => {
    await apply(...(await readBasics(join(PROJECT_FOLDER, 'cypher'))))
    await apply(
      file("CREATE (a:Person {name: 'x', id: 7, status: 'new'})-[:KNOWS {weight: 2}]->(b:Document)"),
    )
    const rows = await graph().read(
      'MATCH (a:Person)-[r:KNOWS]->(b) RETURN properties(a) AS a, labels(a) AS labels, properties(r) AS r, properties(b) AS b',
    )
    expect(rows).toEqual([
      { a: { name: 'x', id: 7, status: 'new' }, labels: ['Person'], r: { weight: 2 }, b: {} },
    ])
  })
})

describe("The article's seed", () => {
  let files: readonly SeedFile[] = []
  beforeAll(async () => {
    await emptied(graph())
    const seed = await readSeedFiles(
      [join(PROJECT_FOLDER, 'cypher/seeds/jerusalem-post-2025-11')],
      PROJECT_FOLDER,
    )
    files = [...(await readBasics(join(PROJECT_FOLDER, 'cypher'))), ...seed]
    await apply(...files)
  })

  const runAllOnce = async () => {
    let changes = NO_CHANGES
    for (const { text } of files.flatMap(({ text }) => splitStatements(text).statements))
      changes = sum(changes, (await graph().runAlone(text)).counters)
    return changes
  }

  test('changes nothing at all when its statements run a second time', async () => {
    expect(await runAllOnce()).toEqual(NO_CHANGES)
  })

  test("leaves a person's edits as they are, and joins their aliases with its own", async () => {
    await graph().runAlone(
      "MATCH (e:Entity {entityId: 'iran'}) SET e.name = 'Islamic Republic of Iran', e.aliases = ['Persia']",
    )
    await graph().runAlone(
      "MATCH (:Entity)-[r {linkId: 'iran~BACKS~kataib-hezbollah'}]->() SET r.note = 'mine'",
    )
    await runAllOnce()
    const [found] = await graph().read(
      `MATCH (e:Entity {entityId: 'iran'})-[r {linkId: 'iran~BACKS~kataib-hezbollah'}]->()
       RETURN e.name AS name, e.aliases AS aliases, r.note AS note`,
    )
    expect(found).toEqual({
      name: 'Islamic Republic of Iran',
      aliases: ['Persia', 'Iranian', 'Iran-backed'],
      note: 'mine',
    })
  })

  test('refreshes the wording of the vocabulary and removes no row of it', async () => {
    await graph().runAlone("MATCH (t:RelationType {name: 'BACKS'}) SET t.label = 'props up'")
    await graph().runAlone("CREATE (:RelationType {name: 'MENTORS', label: 'mentors'})")
    expect(await runAllOnce()).toMatchObject({ nodesCreated: 0, nodesDeleted: 0 })
    const rows = await graph().read(
      "MATCH (t:RelationType) WHERE t.name IN ['BACKS', 'MENTORS'] RETURN t.label AS label ORDER BY label",
    )
    expect(rows.map(row => row.label)).toEqual(['backs', 'mentors'])
  })

  test.each([
    [
      'a link to an entity that does not exist',
      '03-links',
      "to: 'kataib-hezbollah'",
      "to: 'kataib-hizballah'",
    ],
    [
      'a claim of a speaker who does not exist',
      '04-claims',
      "by: 'thabet-al-abbasi'",
      "by: 'thabit-al-abbasi'",
    ],
    ['a claim about an entity that does not exist', '04-claims', "about: 'iraq'", "about: 'irak'"],
    ['an entity of a kind that does not exist', '02-entities', "kind: 'ArmedGroup'", "kind: 'Militia'"],
  ])('stops at %s instead of leaving it out', async (_, part, right, wrong) => {
    const found = files.find(({ name }) => name.includes(part))
    const text = found?.text.replace(right, wrong).replaceAll("id: 'kataib-hezbollah'", "id: 'kh'") ?? ''
    expect(text).toContain(wrong)
    await expect(apply(file(text))).rejects.toThrow(/A row of this statement names/)
  })
})

describe('Reading files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-seeds-'))
    await writeFile(join(folder, '10-b.cypher'), 'RETURN 1')
    await writeFile(join(folder, '02-a.cql'), 'RETURN 1')
    await writeFile(join(folder, 'notes.txt'), 'no Cypher')
    await writeFile(join(folder, 'latin1.cypher.bin'), Buffer.from([0x27, 0xe9, 0x27]))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('takes the Cypher files of a folder in the order of their names', async () => {
    const files = await readSeedFiles([folder], folder)
    expect(files.map(({ name }) => name)).toEqual(['02-a.cql', '10-b.cypher'])
  })

  test('takes a file named by itself whatever its ending', async () => {
    expect(await readSeedFiles([join(folder, 'notes.txt')], folder)).toMatchObject([{ text: 'no Cypher' }])
  })

  test.each([
    ['NO_SUCH_FILE', 'missing.cypher'],
    ['NOT_UTF8', 'latin1.cypher.bin'],
  ])('says %s of %s', async (code, name) => {
    await expect(readSeedFiles([join(folder, name)], folder)).rejects.toMatchObject({ code })
  })

  test('says NO_CYPHER_FILES of a folder without any', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'))
    await expect(readSeedFiles([empty], folder)).rejects.toMatchObject({ code: 'NO_CYPHER_FILES' })
  })
})
