import { beforeEach, describe, expect, test } from 'vitest'
import { rehearseFiles } from '../../server/seeding/rehearse.ts'
import { splitStatements } from '../../server/seeding/split.ts'
import { readStatus } from '../../server/seeding/status.ts'
import { canonicalDump } from '../support/dump.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'
import { applying, file, report } from './applying.ts'

const graph = scratchGraph()
const { apply, count } = applying(graph)

beforeEach(async () => {
  await emptied(graph())
})

describe('Neighbouring statements of one shape', () => {
  const numbers = [...Array(30).keys()]
  test.each([
    ['that create', numbers.map(n => `CREATE (:A {n: ${n}, s: 'it''s'})`.replace("''", "\\'"))],
    [
      'that read what those before them wrote',
      numbers
        .slice(0, 6)
        .map(n => `CREATE (:A {n: ${n}}) WITH 1 AS x MATCH (a:A) SET a.seen = coalesce(a.seen, 0) + 1`),
    ],
    [
      'that double all there is',
      ['CREATE (:A)', ...numbers.slice(0, 6).map(n => `MATCH (a:A) CREATE (:A {of: ${n}})`)],
    ],
    [
      'that merge nodes of each other',
      numbers.map(
        n =>
          `MERGE (a:A {n: ${n % 7}}) MERGE (b:A {n: ${(n * 3) % 11}}) MERGE (a)-[:X]->(b) ON CREATE SET a.made = ${n}`,
      ),
    ],
    [
      'that name their nodes by number',
      numbers.map(
        n =>
          `MERGE (p${n}:P {n: ${n % 5}}) MERGE (q${n}:P {n: ${n % 3}}) CREATE (p${n})-[r${n}:X {q: ${n}}]->(q${n}) SET p${n}.x = q${n}.n`,
      ),
    ],
    [
      'that swap the names of their ends',
      numbers.map(n => {
        const [one, other] = n % 2 ? ['a', 'b'] : ['b', 'a']
        return `MERGE (${one}:P {n: ${n}}) MERGE (${other}:P {n: ${n + 1}}) MERGE (a)-[:X]->(b)`
      }),
    ],
    [
      'that count in order',
      ['CREATE (:C {log: []})', ...numbers.map(n => `MATCH (c:C) SET c.log = c.log + ${n}`)],
    ],
    [
      'that make and unmake',
      numbers.flatMap(n => [`CREATE (:A {n: ${n}})`, `MATCH (a:A {n: ${n - 1}}) DELETE a`]),
    ],
    [
      'that delete a row each',
      [
        ...numbers.map(n => `CREATE (:A {n: ${n}})`),
        ...numbers.slice(0, 9).map(n => `MATCH (a:A) WHERE a.n > ${n} WITH a ORDER BY a.n LIMIT 1 DELETE a`),
      ],
    ],
    ['with a number that has a letter', numbers.map(n => `CREATE (:A {n: ${n}.5d})`)],
    ['that are profiled', numbers.slice(0, 2).map(n => `PROFILE CREATE (:A {n: ${n}})`)],
    ['that go through a list each', numbers.map(n => `FOREACH (x IN [${n}, ${n + 1}] | MERGE (:A {n: x}))`)],
    [
      'of every type',
      [
        "CREATE (:A {i: 9007199254740993, f: 1.0, b: true, l: ['a', 'b'], d: date('2020-01-01'), p: point({x: 1, y: 2.5}), s: '😀\\n'})",
      ],
    ],
  ])('%s make the same graph as one after the other', async (_, statements) => {
    const script = statements.join(';\n')
    for (const { text } of splitStatements(script).statements) await graph().runAlone(text)
    const expected = await canonicalDump(graph())
    await emptied(graph())
    await apply(script)
    expect(await canonicalDump(graph())).toEqual(expected)
  })

  test('and one that creates hundreds of nodes make the same graph as Neo4j itself', async () => {
    const people = numbers.map(n => `CREATE (p${n}:Person:\`a b\` {n: ${n}, f: 1.0, l: ['x'], no: null})`)
    const links = numbers.map(
      n =>
        `CREATE (p${n})-[:KNOWS {since: ${n}}]->(p${(n * 7) % 30})<-[r${n}:LIKES]-(:Thing), ()-[:X]->(p${n})`,
    )
    const script = [...people, ...links].join('\n')
    await graph().runAlone(script)
    const expected = await canonicalDump(graph())
    await emptied(graph())
    const [outcome] = await apply(script)
    expect(outcome?.changes).toMatchObject({ nodesCreated: 90, relationshipsCreated: 90 })
    expect(await canonicalDump(graph())).toEqual(expected)
  })

  test('name the one of them that fails', async () => {
    await graph().runAlone('CREATE CONSTRAINT a_n FOR (a:A) REQUIRE a.n IS UNIQUE')
    await expect(
      apply('CREATE (:A {n: 1});\nCREATE (:A {n: 2});\n CREATE (:A {n: 1});\nCREATE (:A {n: 3})'),
    ).rejects.toThrow(/^a\.cypher:3:2 {2}.*already exists.*\n.*\n.*\nMERGE on the id instead/)
    expect(await count('(:A)')).toBe(0)
  })
})

describe('What a seed says of its statements', () => {
  test('is which of them found nothing to work on', async () => {
    const [outcome] = await apply(
      'CREATE (:A {n: 1});\nMATCH (a:A {n: 1}) SET a.x = 1;\nMATCH (a:A {n: 2}) SET a.x = 1;\nMATCH (a:B), (b:A) MERGE (a)-[:X]->(b)',
    )
    expect(outcome?.remarks.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'no effect'],
      [4, 'no effect'],
    ])
  })

  test('is which joined everything with everything, not which looked up two ends', async () => {
    const [outcome] = await apply(
      'CREATE (:A {n: 1}), (:A {n: 2}), (:B {n: 1});\nMATCH (a:A {n: 1}), (b:B {n: 1}) CREATE (a)-[:X]->(b);\nMATCH (a:A), (b:B) CREATE (a)-[:Y]->(b)',
    )
    expect(outcome?.remarks.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'everything with everything'],
    ])
  })

  test('is a failure where nothing at all was written', async () => {
    await expect(apply('MATCH (a:A {n: 1}) SET a.x = 1;\nMATCH (a:A) RETURN a')).rejects.toMatchObject({
      code: 'WROTE_NOTHING',
      message: expect.stringContaining('line 1'),
    })
    expect(await count('(:SeedRun {name: "a.cypher"})')).toBe(0)
  })

  test('does not complain of a constraint or an index that is there already in the same sense', async () => {
    await graph().runAlone('CREATE CONSTRAINT other FOR (a:A) REQUIRE a.n IS UNIQUE')
    const [outcome] = await apply(
      'CREATE CONSTRAINT FOR (a:A) REQUIRE a.n IS UNIQUE; CREATE INDEX FOR (a:A) ON (a.n); CREATE INDEX i FOR (b:B) ON (b.n); CREATE INDEX i FOR (b:B) ON (b.n); CREATE (:A)',
    )
    expect(outcome?.remarks.map(({ kind }) => kind)).toEqual([
      'there already',
      'there already',
      'there already',
    ])
  })

  test('does complain of an index where a constraint is wanted', async () => {
    await graph().runAlone('CREATE INDEX i FOR (a:A) ON (a.n)')
    await expect(apply('CREATE CONSTRAINT FOR (a:A) REQUIRE a.n IS UNIQUE')).rejects.toThrow(
      /Drop that index first/,
    )
  })
})

describe('Borders of transactions', () => {
  const failing = 'CREATE (:A {n: 1});\nCREATE (:B);\nCREATE (:A {n: 1 / 0});\nCREATE (:C)'

  test.each([
    ['each statement', 'each' as const, failing, 2],
    ['so many statements', { every: 2 }, failing, 2],
    [
      'what stands between :begin and :commit',
      'file' as const,
      `:begin\n${failing.replace('(:B);', '(:B);\n:commit\n:begin')};\n:commit`,
      2,
    ],
  ])('may be %s: what is in stays, and the corrected rest goes on there', async (_, borders, text, done) => {
    await expect(apply(text, { borders })).rejects.toThrow(/The 2 statements before it are in and stay/)
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(done)
    expect((await readStatus(graph())).unfinished).toEqual([{ name: 'a.cypher', done }])
    await expect(apply(text, { borders })).rejects.toThrow(/a\.cypher:\d:1 {2}\/ by zero/)
    await expect(apply(text.replace('1 / 0', '2'), { borders })).rejects.toMatchObject({ code: 'CHANGED' })
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(done)
  })

  test('let a file that was stopped go on where it stopped', async () => {
    const script = [...Array(50).keys()].map(n => `CREATE (:A {n: ${n}})`).join(';\n')
    const controller = new AbortController()
    const stopped = apply(script, {
      borders: { every: 10 },
      signal: controller.signal,
      report: event => {
        if (event.kind === 'running' && event.done >= 20) controller.abort()
      },
    })
    await expect(stopped).rejects.toMatchObject({
      code: 'INTERRUPTED',
      message: expect.stringContaining('20 of 50'),
    })
    const [outcome] = await apply(script, { borders: { every: 10 } })
    expect(outcome).toMatchObject({ state: 'resumed', changes: { nodesCreated: 30 } })
    expect(await count('(:A)')).toBe(50)
    expect(await count('(r:SeedRun) WHERE r.unfinished IS NOT NULL')).toBe(0)
  })

  test('keep nothing of a file that is one transaction when it is stopped', async () => {
    const controller = new AbortController()
    const stopped = apply('CREATE (:A); CREATE (:B {x: 1}); MATCH (n) RETURN n', {
      signal: controller.signal,
      report: event => {
        if (event.kind === 'running') controller.abort()
      },
    })
    await expect(stopped).rejects.toMatchObject({
      code: 'INTERRUPTED',
      message: expect.stringContaining('nothing of'),
    })
    expect(await count('(n)')).toBe(0)
  })

  test('are asked for where a file is too large for one', async () => {
    const script = 'CREATE (:A);'.repeat(100_001)
    await expect(apply(script)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringMatching(/100,001 statements[\s\S]*--batch/),
    })
  })
})

describe('A rehearsal', () => {
  test('says what would be made and deleted, what it left out, and changes nothing', async () => {
    await apply('CREATE (:A {n: 1})')
    const [outcome] = await rehearseFiles(
      graph(),
      [
        file(
          'CREATE INDEX FOR (a:A) ON (a.n);\nCREATE (:B {n: 1});\nMATCH (a:A) DELETE a;\nUNWIND [1, 2] AS x CALL (x) { CREATE (:C) } IN TRANSACTIONS OF 1 ROW',
          'b.cypher',
        ),
      ],
      { report, allowDelete: true },
    )
    expect(outcome).toMatchObject({
      state: 'rehearsed',
      changes: { nodesCreated: 3, nodesDeleted: 1, indexesAdded: 0 },
    })
    expect(outcome?.remarks).toMatchObject([{ line: 1, kind: 'not rehearsed' }])
    expect(await count('(n) WHERE NOT n:SeedRun')).toBe(1)
  })
})
