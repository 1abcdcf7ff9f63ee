import { describe, expect, test } from 'vitest'
import { EVERYTHING_ASKED, linkTest } from '../../server/graph/linkFilter.ts'
import { splitStatements } from '../../server/seeding/split.ts'
import { articleGraph } from '../support/graphs.ts'
import { cypherFiles, serverSources, sourceOf, statementsIn, untaggedIn } from './cypherTexts.ts'

const graph = articleGraph()
const sources = serverSources()

/** Has Neo4j read and plan the statements of a text, and run nothing of them. */
async function explained(text: string): Promise<void> {
  for (const { text: statement } of splitStatements(text).statements)
    await graph().runAlone(`EXPLAIN ${statement}`, {}, { timeoutMs: 60_000 })
}

describe('Neo4j', { timeout: 120_000 }, () => {
  test.each(cypherFiles())('accepts $where', ({ text }) => explained(text))

  test.each(sources.flatMap(statementsIn))('accepts the statement at $where', ({ text }) => explained(text))

  test('accepts all conditions that a filter can make of links, put together', async () => {
    const { passes, counted, has } = linkTest(EVERYTHING_ASKED.at(-1) ?? [])
    await explained(
      `MATCH (near:Entity)-[link:ANY_LINK]-(far:Entity) WHERE ${passes} AND ${has} RETURN ${counted} AS counted`,
    )
  })

  test('is given every Cypher text of the server: none goes without its tag', () => {
    expect(sources.flatMap(untaggedIn)).toEqual([])
  })

  test('refuses a text with an error of syntax', async () => {
    await expect(explained('MATCH (n)\nRETRUN n')).rejects.toThrow(/Invalid input 'RETRUN'/)
  })

  test('refuses a text that uses a name it never bound', async () => {
    await expect(explained('MATCH (n) RETURN m')).rejects.toThrow(/Variable `m` not defined/)
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

  test('gives functions of fragments what they are called with', () => {
    const source = of(`
      const of = (name: 'a' | 'b') => /* cypher fragment */ \`properties(\${name})\`
      const ALL = /* cypher */ \`MATCH (b) RETURN \${of('b')}\``)
    expect(statementsIn(source).map(({ text }) => text)).toEqual(['MATCH (b) RETURN properties(b)'])
  })

  test('finds a statement without its tag', () => {
    expect(untaggedIn(of("run('MATCH (n) RETURN n')\nsay('MERGE on the id')"))).toHaveLength(1)
  })
})
