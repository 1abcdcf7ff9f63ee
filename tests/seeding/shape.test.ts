import { describe, expect, test } from 'vitest'
import { cutLiterals } from '../../server/seeding/shape.ts'
import { offsetIn, parametersOf, rowOf, Shapes, textOf } from '../../server/seeding/shapes.ts'
import { splitStatements } from '../../server/seeding/split.ts'
import { tokensOf } from '../../server/seeding/tokens.ts'
import { traitsOf } from '../../server/seeding/traits.ts'

const cut = (text: string) => cutLiterals(text, tokensOf(text))
const holes = (text: string) => cut(text).pieces.join('□')

describe('Taking literals out of a statement', () => {
  test.each([
    ["CREATE (a:A {x: 1, y: -2.5, z: 'it\\'s', t: true})", 'CREATE (a:A {x: □, y: □, z: □, t: □})'],
    ["MATCH (a {id: 'x'}) SET a.y = 3, a += {k: 'v'}", 'MATCH (a {id: □}) SET a.y = □, a += □'],
    [
      "UNWIND [{a: 1, b: ['c']}, {a: null}] AS row CREATE (:A {x: row.a})",
      'UNWIND □ AS row CREATE (:A {x: row.a})',
    ],
    ["CREATE (:A {d: date('2020-01-01'), p: point({x: 1, y: 2})})", 'CREATE (:A {d: □, p: □})'],
    [
      "MATCH (a) WHERE a.x STARTS WITH 'b' AND a.y IN [1, 2] DELETE a",
      'MATCH (a) WHERE a.x STARTS WITH □ AND a.y IN □ DELETE a',
    ],
  ])('of %s leaves %s', (text, expected) => {
    expect(holes(text)).toBe(expected)
  })

  test.each([
    'MATCH (a)-[:X*1..3]->(b) RETURN a ORDER BY a.x SKIP 2 LIMIT 5',
    'MATCH ((a)-[:X]->(b)){1,3} RETURN a',
    'MATCH (n) RETURN n[0], n.list[1..2], 1 AS one',
    "RETURN 'a' AS x UNION RETURN 'b' AS x",
    'MERGE (a:A {x: null})',
    'CREATE (a:A {x: 99999999999999999999, y: 1_000, z: 0x1F})',
    'CREATE (a:A {x: 1.5d, y: 2e3f, z: 0o17})',
    String.raw`CREATE (a:A {x: '\u0041', y: '\d'})`,
    "CREATE FULLTEXT INDEX f FOR (n:A) ON EACH [n.x] OPTIONS {indexConfig: {`fulltext.analyzer`: 'simple'}}",
    "CREATE (attest:A {x: 'y'})",
  ])('leaves %s as it is', text => {
    expect(holes(text)).toBe(text)
  })

  test('keeps integers apart from floats, and all of their digits', () => {
    expect(cut('CREATE ({a: 9223372036854775807, b: -9223372036854775808, c: 1.0, d: 1e3})').values).toEqual([
      9223372036854775807n,
      -9223372036854775808n,
      1,
      1000,
    ])
  })
})

describe('The shape of statements', () => {
  const shapesOf = (text: string) => {
    const shapes = new Shapes()
    return splitStatements(text).statements.map(statement => ({ statement, shape: shapes.of(statement) }))
  }

  test('is one for those that differ in their literals alone', () => {
    const [one, two, three] = shapesOf("CREATE (:A {x: 1}); CREATE (:A {x: 'b'}); CREATE (:B {x: 1})")
    expect(one?.shape).toBe(two?.shape)
    expect(one?.shape).not.toBe(three?.shape)
    expect(one && parametersOf(one.statement)).toEqual({ attest0: 1n })
    expect(two && rowOf(two.statement)).toEqual({ p0: 'b' })
  })

  test.each([
    ['CREATE (p1:P {n: 1})-[r1:X]->(q1:Q)', 'CREATE (p2:P {n: 2})-[r2:X]->(q2:Q)', true],
    ['MERGE (p1:P {n: 1}) SET p1.p1 = 2, p1:p1', 'MERGE (p2:P {n: 1}) SET p2.p1 = 2, p2:p1', true],
    [
      'MATCH (a:P {n: 1}), (b:P {n: 2}) CREATE (a)-[:X]->(b)',
      'MATCH (b:P {n: 1}), (a:P {n: 2}) CREATE (b)-[:X]->(a)',
      true,
    ],
    [
      'MATCH (a:P {n: 1}), (b:P {n: 2}) CREATE (a)-[:X]->(b)',
      'MATCH (b:P {n: 1}), (a:P {n: 2}) CREATE (a)-[:X]->(b)',
      false,
    ],
    ['MATCH (a:P) CREATE (:Q {x: a.n, y: a})', 'MATCH (b:P) CREATE (:Q {x: b.n, y: b})', true],
    ['CREATE (a:P1)', 'CREATE (a:P2)', false],
    ['CREATE (a:P {b: 1})', 'CREATE (a:P {c: 1})', false],
    ['CREATE (a)-[:X]->(a)', 'CREATE (a)-[:X]->(b)', false],
    [
      'MATCH (a) CALL (a) { SET a.x = 1 } SET a.y = 2',
      'MATCH (b) CALL (b) { SET b.x = 1 } SET b.y = 2',
      false,
    ],
  ])('of %j and of %j is one: %s', (one, other, expected) => {
    const shapes = shapesOf(`${one}; ${other}`)
    expect(shapes[0]?.shape === shapes[1]?.shape).toBe(expected)
  })

  test('gives the place in the statement for a place in its text', () => {
    const text = "CREATE (:A {x: 'a long name', y: 2, z: w})"
    const [first] = shapesOf(text)
    const at = first ? textOf(first.statement).indexOf('w}') : 0
    expect(first && offsetIn(first.statement, at)).toBe(text.indexOf('w}'))
  })

  test.each([
    ['CREATE (:A {x: 1})', true],
    ['MATCH (a:A {x: 1}) SET a.y = 2', true],
    ['MATCH (a:A {x: 1}) CREATE (b:B) RETURN b', false],
    ['MATCH (a:A) RETURN a', false],
    ['CREATE (a:A) WITH a MATCH (b:B)', false],
    ['CREATE (:A {at: datetime()})', false],
    ['CREATE (:A {at: date.transaction()})', false],
    ["CREATE (:A {at: date('2020-01-01')})", true],
    ['UNWIND [1] AS x CALL (x) { CREATE (:A) } IN TRANSACTIONS', false],
    ['CREATE INDEX FOR (a:A) ON (a.x)', false],
  ])('says of %s whether many of it may go as one: %s', (text, expected) => {
    expect(shapesOf(text)[0]?.shape.together !== undefined).toBe(expected)
  })
})

describe('The traits of a statement', () => {
  const traits = (text: string) => traitsOf(tokensOf(text))

  test.each([
    'CREATE CONSTRAINT FOR (a:A) REQUIRE a.x IS UNIQUE',
    'create or replace index x for (a:A) on (a.x)',
    'CYPHER 5 CREATE FULLTEXT INDEX x FOR (a:A) ON EACH [a.x]',
    'DROP /* INDEX */ CONSTRAINT x IF EXISTS',
  ])('find schema in %s', text => {
    expect(traits(text).schema).toBe(true)
  })

  test.each(["CREATE (:INDEX {x: 'CREATE INDEX'})", 'CREATE (index:A) SET index.x = 1'])(
    'find none in %s',
    text => {
      expect(traits(text).schema).toBe(false)
    },
  )

  test.each([
    'CALL { CREATE (:A) } IN TRANSACTIONS',
    'UNWIND [1] AS x CALL (x) { CREATE (:A) } IN 3 CONCURRENT TRANSACTIONS OF 10 ROWS',
    'CALL { CREATE (:A) } in /* ; */ transactions of 5 rows on error continue report status as s RETURN s',
  ])('find transactions of its own in %s', text => {
    expect(traits(text).ownTransactions).toBe(true)
  })

  test('find none where only a text, a name or a label is called so', () => {
    const text =
      "MATCH (n:TRANSACTIONS) WHERE n.x IN n.TRANSACTIONS AND 'IN TRANSACTIONS' = `IN TRANSACTIONS` RETURN n"
    expect(traits(text).ownTransactions).toBe(false)
  })

  test.each([
    ["LOAD CSV FROM 'file:///x' AS row CREATE (:A)", 0],
    ["CALL apoc.load.json('x') YIELD value RETURN value", 5],
    ["RETURN 1, `apoc`.import.csv('x')", 10],
    ["CALL apoc.cypher.runFile('x')", 5],
    ["CALL apoc.periodic.iterate('a', 'b', {})", 5],
    ["CREATE USER x SET PASSWORD 'y'", 0],
    ['CREATE OR REPLACE DATABASE x', 0],
    ['DROP ROLE x', 0],
    ['GRANT ROLE a TO b', 0],
    ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", 0],
    ["CALL dbms.setConfigValue('a', 'b')", 5],
  ])('find that %s leaves the graph', (text, start) => {
    expect(traits(text).reach?.start).toBe(start)
  })

  test.each([
    ['MATCH (n) DETACH DELETE n', true],
    ['MATCH (n) OPTIONAL MATCH (n)-[r]->(m) DELETE r, n', true],
    ['MATCH (n) OPTIONAL MATCH (n)<-[r]-() DELETE n', true],
    ['MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS', true],
    ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS', true],
    ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2 ROWS ON ERROR CONTINUE', false],
    ['MATCH (n:A) DETACH DELETE n', false],
    ['MATCH (n) WHERE n.x = 1 DETACH DELETE n', false],
    ['MATCH (n)-[r]-() DELETE n, r', false],
    ['MATCH (n) OPTIONAL MATCH (n)-[r]-() DELETE r', false],
  ])('find of %s whether it deletes every node: %s', (text, expected) => {
    expect(traits(text).emptying !== undefined).toBe(expected)
  })

  test.each([
    "CREATE (:User {name: 'LOAD CSV'})",
    'CREATE (apoc:A) SET apoc.load = 1',
    'CREATE (database:Database) SET database.x = 1',
    'MATCH (n) WHERE n.load = 1 SET n.csv = 2',
    'START n = node(*) RETURN n',
  ])('find that %s stays in it', text => {
    expect(traits(text).reach).toBeUndefined()
  })
})
