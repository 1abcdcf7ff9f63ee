import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildWebIfOld, webFolderOf } from '../../scripts/webBuild.mjs'
import { type ServeOptions, serve } from '../../server/api/http.ts'
import type { Graph } from '../../server/graph/connection.ts'
import { whileLocked } from '../../server/neo4j/lock.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { articleGraph } from './graphs.ts'

type Server = Awaited<ReturnType<typeof serve>>

const BUILD_MS = 180_000
/** A machine that runs all tests at once may plan a statement anew for longer than a person should wait. */
export const PATIENCE_MS = 20_000
/** What one question reads may be several such statements. */
export const ANSWER_PATIENCE_MS = 90_000

/** The real API and the built page on a free port, against the article's graph. Call it at the top of a file. */
export function articleServer(options: Partial<ServeOptions> = {}): () => Server {
  return serverOf(articleGraph(), 'article', options)
}

/** The real API and the built page on a free port, against a graph of the file's. Call it at the top of a file. */
export function serverOf(
  graph: () => Graph,
  graphName: string,
  options: Partial<ServeOptions> = {},
): () => Server {
  let server: Server | undefined
  beforeAll(async () => {
    await builtPage()
    const webFolder = webFolderOf(PROJECT_FOLDER)
    server = await serve(graph(), {
      host: '127.0.0.1',
      port: 0,
      graphName,
      webFolder,
      readOnly: false,
      answerMs: ANSWER_PATIENCE_MS,
      ...options,
    })
  }, BUILD_MS)
  afterAll(() => server?.close())
  return () => {
    if (server === undefined) throw new Error('The server is there only inside tests and hooks.')
    return server
  }
}

/** Builds the page if a source of it is newer; files that ask at the same time wait for one build. */
export const builtPage = () =>
  whileLocked(join(PROJECT_FOLDER, '.attest', 'web.lock'), () =>
    buildWebIfOld(PROJECT_FOLDER, () => undefined),
  )
