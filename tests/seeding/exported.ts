import { expect } from 'vitest'
import type { Graph } from '../../server/graph/connection.ts'
import { exportGraph } from '../../server/seeding/export/exportGraph.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { canonicalDump } from '../support/dump.ts'
import { bare } from '../support/graphs.ts'

/** What a dump does not tell: the types of values, and the schema. */
const TYPES = `
  MATCH (n) WHERE NOT n:SeedRun UNWIND keys(n) AS key RETURN DISTINCT key, valueType(n[key]) AS type, toStringOrNull(n[key]) AS value
  ORDER BY key, type, value`
const SCHEMA = `SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN * ORDER BY name`

/** A graph as the Cypher that makes it again. */
export async function exportOf(graph: Graph): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportGraph(graph, () => undefined)) pieces.push(piece)
  return pieces.join('')
}

const pictureOf = async (graph: Graph) => ({
  dump: await canonicalDump(graph),
  types: await graph.read(TYPES),
  schema: await graph.read(SCHEMA),
})

export const seedExport = (graph: Graph, text: string) =>
  applyFiles(graph, [{ name: 'exported.cypher', sha256: 'exported', text }], { report: () => undefined })

/** Exports a graph, empties it, and seeds it with what was exported. */
export async function expectTheSameAgain(graph: Graph): Promise<void> {
  const before = await pictureOf(graph)
  const text = await exportOf(graph)
  await bare(graph)
  await seedExport(graph, text)
  const after = await pictureOf(graph)
  // The seeder's lock has a constraint of its own.
  const named = ({ schema }: typeof before) => schema.filter(({ name }) => name !== 'seed_lock')
  expect(after.dump).toEqual(before.dump)
  expect(after.types).toEqual(before.types)
  expect(named(after)).toEqual(named(before))
}
