import { describe, expect, test } from 'vitest'
import { EVERYTHING_ASKED, linkTest } from '../../server/graph/linkFilter.ts'
import { cypherFiles, serverSources, sourceOf, statementsIn, untaggedIn } from './cypherTexts.ts'
import { faultsOf } from './parser.ts'

const sources = serverSources()

describe("Neo4j's own parser", { timeout: 120_000 }, () => {
  test.each(cypherFiles())('accepts $where', ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })

  test.each(sources.flatMap(statementsIn))('accepts the statement at $where', ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })

  test('accepts all conditions that a filter can make of links, put together', () => {
    const { passes, counted, has } = linkTest(EVERYTHING_ASKED.at(-1) ?? [])
    const text = `MATCH (near:Entity)-[link:ANY_LINK]-(far:Entity) WHERE ${passes} AND ${has} RETURN ${counted} AS counted`
    expect(faultsOf(text)).toEqual([])
  })

  test('is given every Cypher text of the server: none goes without its tag', () => {
    expect(sources.flatMap(untaggedIn)).toEqual([])
  })

  test('refuses a text with an error of syntax, and says where', () => {
    expect(faultsOf('MATCH (n)\nRETRUN n')).toEqual([expect.stringMatching(/^2:1 Invalid input 'RETRUN'/)])
  })

  test('refuses a text that uses a name it never bound', () => {
    expect(faultsOf('MATCH (n) RETURN m')).toEqual(['1:18 Variable `m` not defined'])
  })
})

describe('The collector of Cypher texts', () => {
  const of = (text: string) => sourceOf('/nowhere/example.ts', text)

  test('puts constants where they are interpolated', () => {
    const source = of(`
      const PART = /* cypher fragment */ 'WHERE n.x = 1'
      const ALL = /* cypher */ \`MATCH (n) \${PART} RETURN n:\${kind}\``)
    expect(statementsIn(source).map(({ text }) => text)).toEqual(['MATCH (n) WHERE n.x = 1 RETURN n:X'])
  })

  test('finds a statement without its tag', () => {
    expect(untaggedIn(of("run('MATCH (n) RETURN n')\nsay('MERGE on the id')"))).toHaveLength(1)
  })
})
