import { describe, expect, test } from 'vitest'
import { splitStatements } from '../../server/seeding/split.ts'

const texts = (text: string) => splitStatements(text).statements.map(statement => statement.text)
const places = (text: string) =>
  splitStatements(text).statements.map(({ line, column, offset }) => [line, column, offset])

describe('splitStatements', () => {
  test.each([
    ['two statements', 'RETURN 1; RETURN 2;', ['RETURN 1', 'RETURN 2']],
    ['a last statement without its ;', 'RETURN 1;\nRETURN 2', ['RETURN 1', 'RETURN 2']],
    ['nothing between two ;', ';;RETURN 1;;', ['RETURN 1']],
    ['a ; in a string', `RETURN 'a;b', "c;d"; RETURN 2`, [`RETURN 'a;b', "c;d"`, 'RETURN 2']],
    ['an escaped quote', String.raw`RETURN 'it\'s;'; RETURN 2`, [String.raw`RETURN 'it\'s;'`, 'RETURN 2']],
    ['an escaped backslash', String.raw`RETURN 'C:\\'; RETURN 2`, [String.raw`RETURN 'C:\\'`, 'RETURN 2']],
    ['the other kind of quote', `RETURN "it's;"; RETURN 2`, [`RETURN "it's;"`, 'RETURN 2']],
    ['a string over several lines', "RETURN 'a;\nb'; RETURN 2", ["RETURN 'a;\nb'", 'RETURN 2']],
    ['a ; in a quoted name', 'RETURN 1 AS `a;b`; RETURN 2', ['RETURN 1 AS `a;b`', 'RETURN 2']],
    ['a doubled backtick', 'RETURN 1 AS `a``;b`; RETURN 2', ['RETURN 1 AS `a``;b`', 'RETURN 2']],
    ['a backslash in a quoted name', 'RETURN 1 AS `a\\`; RETURN 2', ['RETURN 1 AS `a\\`', 'RETURN 2']],
    ['a ; in a comment', 'RETURN 1 // a; b\n; RETURN /* ; */ 2', ['RETURN 1 // a; b', 'RETURN /* ; */ 2']],
    ['a quote in a comment', "// it's\nRETURN 1; /* don't */ RETURN 2", ['RETURN 1', 'RETURN 2']],
    ['a comment after the last statement', 'RETURN 1;\n// the end', ['RETURN 1']],
    ['a // in a string', "RETURN 'http://x.org'; RETURN 2", ["RETURN 'http://x.org'", 'RETURN 2']],
    [
      'an undirected relationship',
      'MATCH (a)--(b) RETURN a; RETURN 2',
      ['MATCH (a)--(b) RETURN a', 'RETURN 2'],
    ],
    ['a division', 'RETURN 4 / 2; RETURN 2', ['RETURN 4 / 2', 'RETURN 2']],
    ['a comment that CR ends', 'RETURN 1 // a;\r; RETURN 2', ['RETURN 1 // a;', 'RETURN 2']],
    ['characters beyond the basic plane', "RETURN '😀;'; RETURN 2", ["RETURN '😀;'", 'RETURN 2']],
    ['NUL', "RETURN 'a\0;'; RETURN 2", ["RETURN 'a\0;'", 'RETURN 2']],
    ['nothing but comments', '// a\n/* b */', []],
    ['nothing', '', []],
  ])('copes with %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test.each([
    ['a quote', String.raw`RETURN 'a\u0027; RETURN 2`, [String.raw`RETURN 'a\u0027`, 'RETURN 2']],
    ['a backslash', String.raw`RETURN '\u005C';'; RETURN 2`, [String.raw`RETURN '\u005C';'`, 'RETURN 2']],
    ['another character', String.raw`RETURN '\u0041'; RETURN 2`, [String.raw`RETURN '\u0041'`, 'RETURN 2']],
  ])('reads %s written as \\uXXXX as Neo4j does', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('says line, column and offset of the first character of each statement', () => {
    expect(places('RETURN 1;\n\n  // note\n  RETURN 2;RETURN 3')).toEqual([
      [1, 1, 0],
      [4, 3, 23],
      [4, 12, 32],
    ])
  })

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('counts lines ended by %s', (_, ending) => {
    expect(places(`RETURN 1;${ending}${ending} RETURN 2`)[1]?.slice(0, 2)).toEqual([3, 2])
  })

  test('counts neither a byte order mark nor half characters as columns of their own', () => {
    expect(places('\uFEFFRETURN 1')).toEqual([[1, 1, 1]])
    expect(places("RETURN '😀'; RETURN 2")[1]).toEqual([1, 14, 13])
  })

  test.each([
    ['string', "RETURN 1;\n  RETURN 'a; RETURN 2;", 2, 10],
    ['quoted name', 'RETURN 1 AS `a', 1, 13],
    ['comment', 'RETURN 1;\n/* a', 2, 1],
  ])('says where a %s begins that never ends', (what, text, line, column) => {
    const { errors } = splitStatements(text)
    expect(errors).toEqual([expect.objectContaining({ code: 'UNTERMINATED', line, column })])
    expect(errors[0]?.message).toContain(what)
  })

  test.each([
    ['a keyword', String.raw`RETURN 1; LO\u0041D CSV FROM 'x' AS row RETURN 1`, 13],
    ['a blank', String.raw`LOAD\u00a0CSV FROM 'x' AS row RETURN 1`, 5],
    ['a quoted name', 'CALL apoc.`l\\u006fad`.json("x")', 13],
    ['the end of a line', String.raw`RETURN 1 // \u000a LOAD CSV FROM 'x' AS row`, 13],
    ['the end of a comment', String.raw`/* \u002A/ DROP USER x /* */`, 4],
  ])('refuses %s that is hidden as \\uXXXX, where it stands', (_, text, column) => {
    expect(splitStatements(text).errors).toEqual([
      expect.objectContaining({ code: 'ESCAPED', line: 1, column }),
    ])
  })

  test('leaves letters written as \\uXXXX in names and comments', () => {
    const { statements, errors } = splitStatements('CREATE (:`caf\\u00e9`) // caf\\u00e9')
    expect(errors).toEqual([])
    expect(statements).toHaveLength(1)
  })

  test.each([
    ':rollback',
    ':source a.cypher',
    ':param x => 1 + 1',
    ':param x => date()',
    ':params {x: rand()}',
    ':connect',
    ':play movies',
    ':commit',
    ':begin',
  ])('refuses %s by name', command => {
    const { statements, errors } = splitStatements(`RETURN 1;\n ${command}\nRETURN 2;`)
    expect(errors).toEqual([expect.objectContaining({ code: 'SHELL_COMMAND', line: 2, column: 2 })])
    expect(errors[0]?.message).toContain(command.split(' ')[0])
    expect(statements).toHaveLength(2)
  })

  test('cuts transactions at :begin and :commit, with or without their ;', () => {
    const { statements, errors } = splitStatements(
      ':begin\nRETURN 1;\nRETURN 2;\n:commit;\n:BEGIN\nRETURN 3;\n:commit\nRETURN 4',
    )
    expect(errors).toEqual([])
    expect(statements.map(statement => statement.startsTransaction)).toEqual([false, false, true, true])
  })

  test('follows begin, commit and schema await of old exports, each a line of its own', () => {
    const { statements, errors } = splitStatements(
      'BEGIN\nCREATE INDEX x;\ncommit;\nschema await\nbegin\nCREATE (commit:A);\nCOMMIT\nMATCH (begin)\nRETURN begin\n',
    )
    expect(errors).toEqual([])
    expect(statements.map(({ text, startsTransaction }) => [text, startsTransaction])).toEqual([
      ['CREATE INDEX x', false],
      ['CREATE (commit:A)', true],
      ['MATCH (begin)\nRETURN begin', true],
    ])
  })

  test.each([
    [':param x => 1', { x: 1n }],
    [':param x: -1.5', { x: -1.5 }],
    [":param x 'a b'", { x: 'a b' }],
    [":params {x: 1, y: ['a', true, null], z: {a: 1}};", { x: 1n, y: ['a', true, null], z: { a: 1n } }],
    [':param x => 1\n:param y => 2', { x: 1n, y: 2n }],
    [':param x => 1\n:param clear', {}],
    [':params', {}],
  ])('gives what %s sets to the statements after it', (commands, parameters) => {
    const { statements, errors } = splitStatements(`RETURN 0;\n${commands}\nRETURN 1`)
    expect(errors).toEqual([])
    expect(statements.map(statement => statement.parameters)).toEqual([{}, parameters])
  })

  test('takes the statement after :auto, and names the database of :use', () => {
    const { statements, errors, uses } = splitStatements(':use `neo4j`;\n:auto MATCH (n) RETURN n')
    expect(errors).toEqual([])
    expect(statements).toMatchObject([{ text: 'MATCH (n) RETURN n', line: 2, column: 7 }])
    expect(uses).toMatchObject([{ database: 'neo4j', line: 1, column: 1 }])
  })

  test('takes about a second for 50,000 statements', () => {
    const text = "CREATE (:Thing {name: 'it\\'s; so', note: \"http://x.org\"}); // done\n".repeat(50_000)
    const before = performance.now()
    expect(splitStatements(text).statements).toHaveLength(50_000)
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
