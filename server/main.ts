import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildWebIfOld, webFolderOf } from '../scripts/webBuild.mjs'
import { progress, reportFailure } from './cli/terminal.ts'
import { readConfig } from './config.ts'
import { connect } from './graph/connection.ts'
import { openNeo4j } from './neo4j/open.ts'
import { requireFreeHttpPort } from './neo4j/ports.ts'
import { PROJECT_FOLDER } from './projectFolder.ts'
import { prepareGraph } from './seeding/prepare.ts'

/** What a close may take: requests in flight have their answers well before, and the process ends within 10 s. */
const CLOSE_MS = { http: 8_000, graph: 300 }

const stopping = new AbortController()
const stopped = new Promise<void>(resolve => stopping.signal.addEventListener('abort', () => resolve()))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())

/** What is open, in the order in which it was opened. */
const opened: { close(): Promise<unknown>; withinMs?: number }[] = []

try {
  await start()
  await stopped
  progress('Stopping …')
} catch (error) {
  // What was cut short by Ctrl-C fails in many ways, and none of them is news.
  if (!stopping.signal.aborted) reportFailure(error)
  stopping.abort()
}
await drain()
// What still runs is of no use any more; a Neo4j that is left is asked to stop on the way out.
process.exit()

/** Configuration → Neo4j and the page → schema and seeds → HTTP. */
async function start(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2), PROJECT_FOLDER)
  await requireFreeHttpPort(config.http)
  const [neo4j, { serve }] = await Promise.all([
    openNeo4j(config, progress, stopping.signal),
    // Half a second to load, in which Neo4j starts already.
    import('./api/http.ts'),
    buildWebIfOld(PROJECT_FOLDER, progress, stopping.signal),
  ])
  opened.push({ close: neo4j.stop })
  const graph = connect(neo4j.settings)
  opened.push({ close: graph.close, withinMs: CLOSE_MS.graph })
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  const { managed } = neo4j
  const { readOnly, message } = await untilStopped(
    prepareGraph(graph, { managed, seeds: config.seeds, cypherFolder, progress }),
  )
  if (message !== undefined) progress(message)
  const server = await serve(graph, {
    ...config.http,
    graphName: managed ? config.managed.graph : (neo4j.settings.database ?? 'default'),
    webFolder: webFolderOf(PROJECT_FOLDER),
    readOnly,
  })
  opened.push({ close: server.close, withinMs: CLOSE_MS.http })
  progress(`\n  Attest is at ${server.url}\n  Ctrl-C stops it.\n`)
}

function untilStopped<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, stopped.then(() => Promise.reject(stopping.signal.reason))])
}

async function drain(): Promise<void> {
  for (const { close, withinMs } of opened.reverse())
    await Promise.race([close(), ...(withinMs === undefined ? [] : [sleep(withinMs)])])
}
