import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '../../server/cli/terminal.ts'
import { readConfig } from '../../server/config.ts'
import { connect, type Graph } from '../../server/graph/connection.ts'
import { type ManagedNeo4j, openManaged, prepareEngine } from '../../server/neo4j/managed.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { planOf } from '../../server/seeding/plan.ts'
import { readBasics } from '../../server/seeding/prepare.ts'
import { prepareReads } from '../../server/seeding/prepareReads.ts'
import { importGraph } from './import.ts'
import type { Size } from './sizes.ts'

const MEMORY = { heapMb: 2_560, pageCacheMb: 3_072 }

const AWAIT_INDEXES = /* cypher */ `CALL db.awaitIndexes(3600)`
const PATIENT = { timeoutMs: 3_600_000 }

/** A Neo4j with the generated graph of that size, made the first time and kept beside the other graphs. */
export async function benchNeo4j(size: Size): Promise<ManagedNeo4j> {
  const env = { ...process.env, NEO4J_URI: '', ATTEST_GRAPH: `bench-${size.name}` }
  const { managed, cacheFolder } = readConfig(env, [], PROJECT_FOLDER)
  const { folder } = managed
  const options = { folder, boltPort: 0, cacheFolder, memory: MEMORY, env: process.env, progress }
  const isLoaded = join(folder, 'loaded')
  if (existsSync(isLoaded)) return openManaged(options)
  progress(`Making the ${size.name} graph …`)
  await importGraph(size, { ...(await prepareEngine(options)), folder, memory: MEMORY, progress })
  const neo4j = await openManaged(options)
  const graph = connect(neo4j.settings)
  try {
    progress('  indexing …')
    await indexed(graph)
    writeFileSync(isLoaded, '')
  } finally {
    await graph.close()
  }
  return neo4j
}

/** What a start brings, without a roll-up: the generated graph has been rolled up already. */
async function indexed(graph: Graph): Promise<void> {
  for (const file of await readBasics(join(PROJECT_FOLDER, 'cypher')))
    for (const { statement } of planOf(file).statements) await graph.runAlone(statement.text, {}, PATIENT)
  await graph.read(AWAIT_INDEXES, {}, PATIENT)
  await prepareReads(graph, progress)
  await graph.read(AWAIT_INDEXES, {}, PATIENT)
}
