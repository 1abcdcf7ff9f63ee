import { beforeAll, describe, expect, test } from 'vitest'
import type { SeedFile } from '../../server/seeding/files.ts'
import { type ApplyOptions, applyFiles } from '../../server/seeding/seed.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'

const graph = scratchGraph()
const report = () => undefined
const file = (text: string): SeedFile => ({ name: 'a.cypher', text, sha256: text })
const apply = (text: string, options: Partial<ApplyOptions> = {}) =>
  applyFiles(graph(), [file(text)], { report, again: true, ...options })
const count = async (pattern: string) =>
  (await graph().read(`MATCH ${pattern} RETURN count(*) AS count`))[0]?.count

describe('Before anything runs', () => {
  beforeAll(() => emptied(graph()))

  test('all that is wrong with a file is named, each with its line and a caret', async () => {
    const text = [
      'CREATE (:A {x: 1});',
      "CREATE (:A {x: 'ü😀', y: nobody});",
      '\tMATCH (n) RETRUN n;',
      "CREATE (:A {x: 'b', y: nobody});",
      'MATCH (n) RETURN foo(n);',
    ].join('\r\n')
    await expect(apply(text)).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      message: [
        'a.cypher:2:26  Variable `nobody` not defined',
        "    CREATE (:A {x: 'ü😀', y: nobody});",
        `    ${' '.repeat(24)}^`,
        "a.cypher:3:12  Invalid input 'RETRUN': it cannot stand here",
        '    \tMATCH (n) RETRUN n;',
        `    \t${' '.repeat(10)}^`,
        'a.cypher:4:24  Variable `nobody` not defined',
        "    CREATE (:A {x: 'b', y: nobody});",
        `    ${' '.repeat(23)}^`,
        "a.cypher:5:18  Unknown function 'foo'",
        '    MATCH (n) RETURN foo(n);',
        `    ${' '.repeat(17)}^`,
        'This Neo4j does not have it. Correct its name, or write it in plain Cypher.',
        'Nothing was applied.',
      ].join('\n'),
    })
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(0)
  })

  test.each([
    ['CREATE CONSTRAINT ON (a:A) ASSERT a.x IS UNIQUE', 'FOR instead of ON'],
    ['CREATE INDEX ON :A(x)', 'CREATE INDEX FOR (n:Label) ON (n.property)'],
    ['USING PERIODIC COMMIT 500 MATCH (n) SET n.x = 1', 'CALL { … } IN TRANSACTIONS'],
    ['CREATE (a:A)\nMATCH (b:B) SET b.x = 1', 'Is a ; missing'],
    ['MATCH (a:A) RETURN a\nMATCH (b:B) RETURN b', 'Is a ; missing'],
    ['MERGE (a:A {x: 1})\nMERGE (a:A {x: 2})', 'Is a ; missing'],
    ['-- a comment of SQL\nCREATE (:A)', 'a comment begins with //'],
    ['# a comment\nCREATE (:A)', 'a comment begins with //'],
    ["MATCH (a) SET a.x = apoc.text.join(['a'], 'b')", 'It belongs to APOC'],
    ["CALL apoc.create.node(['A'], {}) YIELD node SET node.x = 1", 'It belongs to APOC'],
    ["CALL gds.graph.project('g', 'A', 'X')", 'It belongs to Graph Data Science'],
    ['CREATE (:A {x: $name})', ':param name => value'],
  ])('%j is refused with its cure', async (text, cure) => {
    await expect(apply(text)).rejects.toThrow(cure)
  })

  test.each([
    ["LOAD CSV FROM 'file:///a.csv' AS row CREATE (:A {x: row[0]})", 'LOAD CSV'],
    ["CALL apoc.load.json('http://x') YIELD value CREATE (:A)", 'apoc.load.json'],
    ["CREATE USER x SET PASSWORD 'password'", 'CREATE USER'],
  ])('%s needs --trusted', async (text, what) => {
    await expect(apply(`CREATE (:A);\n${text}`)).rejects.toMatchObject({
      code: 'NOT_TRUSTED',
      message: expect.stringMatching(new RegExp(`^a\\.cypher:2:\\d+ {2}${what}[\\s\\S]*--trusted`)),
    })
    expect(await count('(:A)')).toBe(0)
  })

  test('a file that is trusted may read other files', async () => {
    await expect(
      apply("LOAD CSV FROM 'file:///nowhere.csv' AS row CREATE (:A {x: row[0]})", { trusted: true }),
    ).rejects.toThrow(/nowhere\.csv/)
  })

  test('a statement of more than 500 kB is refused, unless it is long for its values', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `{n: ${n}, name: 'name of number ${n}'}`).join(', ')
    await apply(`UNWIND [${rows}] AS row CREATE (:Long {n: row.n, name: row.name})`)
    expect(await count('(:Long)')).toBe(20_000)
    const nodes = Array.from({ length: 60_000 }, (_, n) => `(a${n}:A)`).join(', ')
    await expect(apply(`CREATE ${nodes} RETURN 1`)).rejects.toMatchObject({ code: 'STATEMENT_TOO_LONG' })
  })

  test(':use of another database is refused', async () => {
    await expect(apply(':use other\nCREATE (:A)')).rejects.toMatchObject({ code: 'OTHER_DATABASE' })
    await apply(':use neo4j\n:param x => 3\nCREATE (:Used {x: $x})')
    expect(await count('(:Used {x: 3})')).toBe(1)
  })
})
