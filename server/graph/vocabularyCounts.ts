import { numberOrNull } from './columns.ts'
import type { Graph } from './connection.ts'
import { quoted } from './relations.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many entities are of each kind and how many links of each relation, by name. */
export interface VocabularyCounts {
  readonly kinds: ReadonlyMap<string, number>
  readonly relations: ReadonlyMap<string, number>
}

// Asked name by name, since Neo4j keeps these counts and reads no node or relationship for them. Names come from the
// vocabulary alone; a hundred to a statement, so that its plan stays small.
const AT_ONCE = 100

/** @throws {GraphError} */
export async function countsOf(graph: Graph, vocabulary: Vocabulary): Promise<VocabularyCounts> {
  const [kinds, relations] = await Promise.all([
    countEach(graph, [...vocabulary.kinds.keys()], name => `COUNT { (:${quoted(name)}) }`),
    countEach(graph, [...vocabulary.relations.keys()], name => `COUNT { ()-[:${quoted(name)}]->() }`),
  ])
  return { kinds, relations }
}

async function countEach(graph: Graph, names: readonly string[], count: (name: string) => string) {
  const counts = new Map<string, number>()
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE)
    const columns = some.map((name, at) => `${count(name)} AS c${at}`).join(', ')
    const [row = {}] = await graph.read(/* cypher */ `RETURN ${columns}`)
    for (const [at, name] of some.entries()) counts.set(name, numberOrNull(row, `c${at}`) ?? 0)
  }
  return counts
}
