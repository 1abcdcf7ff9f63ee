import { describe, expect, test } from 'vitest'
import { cureFor } from '../../server/seeding/cures.ts'

/** `^` stands where Neo4j stumbles. */
const cure = (said: string, marked: string) => cureFor(said, marked.replace('^', ''), marked.indexOf('^'))

describe('The cure', () => {
  test.each([
    ["Invalid input '}': expected ':'", 'MATCH (n) WHERE n.x = {name^} RETURN n', 'as $name'],
    ["Invalid input 'n': expected 'DATABASE'", 'START ^n=node(*) RETURN n', 'MATCH (n) instead of START'],
    ["Invalid input '('", 'MATCH (a), (b) CREATE UNIQUE ^(a)-[:X]->(b)', 'MERGE instead of CREATE UNIQUE'],
    ["Invalid input '?'", 'MATCH (n)-[r^?]-() DELETE n', 'OPTIONAL MATCH'],
    ["Invalid input '|'", 'RETURN extract(x IN [1] ^| x)', '[x IN list'],
    ["Invalid input 'RETURN': expected a graph pattern", 'MATCH n ^RETURN n', 'node in parentheses'],
    ["Invalid input '-': expected a graph pattern", 'CREATE (a), a^-[:X]->(b)', 'node in parentheses'],
    ["Invalid input 'place'", 'CREATE VLABEL ^place', 'another product'],
    ["Invalid input 'GRAPH'", 'DROP ^GRAPH g CASCADE', 'another product'],
    ["Invalid input '“'", 'RETURN 1\nCREATE (:A {x: ^“a”})', 'straight quotes'],
    ["Can't create node `a` with labels: already declared", 'CREATE (a:A)\nCREATE (^a:B)', 'given twice'],
    ["Invalid input 'MATCH'", 'CREATE (a:A)\n^MATCH (b)', 'Is a ; missing'],
    ["Unknown function 'toInt'", "RETURN ^toInt('1')", 'toInteger'],
    ["Unknown function 'apoc.text.join'", 'RETURN ^apoc.text.join([])', 'APOC'],
  ])('of %j in %j says what to write', (said, statement, advice) => {
    expect(cure(said, statement)).toContain(advice)
  })

  test('is left to the words of Neo4j where those say it', () => {
    expect(cure("Invalid input 'te': expected 'USING PERIODIC COMMIT'", 'CREATE (a) ^te')).toBeUndefined()
    expect(cure('Variable `x` not defined', 'CREATE (:A {y: [1, ^x - 1]})')).toBeUndefined()
    expect(cure("Invalid input '<'", 'CREATE CONSTRAINT ^<name>')).toBeUndefined()
    expect(cure("Invalid input 'x'", 'MATCH (n) RETURN n ^x')).toBeUndefined()
  })
})
