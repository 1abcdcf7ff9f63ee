import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../server/config.ts'
import { type ConnectionSettings, connect, type Graph, int } from '../../server/graph/connection.ts'
import { memoryFor } from '../../server/neo4j/conf.ts'
import { openManaged } from '../../server/neo4j/managed.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'

/** Does something with a new, empty Neo4j, as large as the one that npm start keeps; it is gone afterwards. */
export async function withEmptyGraph(
  work: (graph: Graph, settings: ConnectionSettings) => Promise<void>,
): Promise<void> {
  const { cacheFolder } = readConfig({ ...process.env, NEO4J_URI: '' }, [], PROJECT_FOLDER)
  mkdirSync(join(PROJECT_FOLDER, '.attest'), { recursive: true })
  const parent = mkdtempSync(join(PROJECT_FOLDER, '.attest', 'bench-'))
  const { settings, stop } = await openManaged({
    folder: join(parent, 'graph'),
    boltPort: 0,
    cacheFolder,
    memory: memoryFor(totalmem()),
    env: process.env,
    progress: () => undefined,
  })
  const graph = connect(settings)
  try {
    await work(graph, settings)
  } finally {
    await graph.close()
    await stop()
    rmSync(parent, { recursive: true })
  }
}

/** Constraints, indexes and vocabulary, as every graph has them. */
export async function prepared(graph: Graph): Promise<void> {
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  await prepareGraph(graph, { managed: true, seeds: [], cypherFolder, progress: () => undefined })
}

/** Runs a statement with `n` from 0 to a count, 10,000 in a transaction. */
export async function forEachNumber(graph: Graph, count: number, cypher: string): Promise<void> {
  for (let from = 0; from < count; from += 10_000) {
    const to = Math.min(count, from + 10_000) - 1
    await graph.write(tx =>
      tx.change(`UNWIND range($from, $to) AS n ${cypher}`, { from: int(from), to: int(to) }),
    )
  }
}
