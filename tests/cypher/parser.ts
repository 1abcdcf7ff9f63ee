import { createRequire } from 'node:module'

// Its ES module build lacks a dependency (semver); the CommonJS bundle holds everything. `require` knows no types.
const { lintCypherQuery } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as typeof import('@neo4j-cypher/language-support')

/** What Neo4j's own parser and semantic analysis, run without a server, hold against a text; nothing if it is right. */
export function faultsOf(text: string): readonly string[] {
  const names = [...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(match => match[1] ?? '')
  const parameters = Object.fromEntries(names.map(name => [name, null]))
  return lintCypherQuery(text, { parameters })
    .filter(found => found.severity === 1)
    .map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)
}
