import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Served, type ServeOptions, serve } from '../../server/api/http.ts'
import type { Graph, Parameters } from '../../server/graph/connection.ts'
import { openLog } from '../../server/observe/log.ts'
import { ANSWER_PATIENCE_MS, PATIENCE_MS } from '../support/server.ts'

/** What came back for an operation. */
export interface Answer<Data = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly data: Data | null | undefined
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  /** The body as it came. */
  readonly text: string
}

/** The API on a free port, and everything that passed through it. */
export interface Api {
  readonly url: string
  /** The data of an answer without errors. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  /** Whatever is answered. */
  answerTo<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** The statements that went to the database since the last call, but for the vocabulary: it is read anew when it has aged. */
  statements(): readonly Statement[]
  /** The lines of the log since the last call. */
  logged(): readonly Record<string, unknown>[]
}

export interface Statement {
  readonly cypher: string
  readonly parameters: Parameters
}

const OF_VOCABULARY = /:EntityKind|SHOW RANGE INDEXES/

/** Serves a graph to a test file, at the top of it. */
export function served(graph: () => Graph, options: () => Partial<ServeOptions> = () => ({})): () => Api {
  let api: (Api & { close(): Promise<void> }) | undefined
  beforeAll(async () => {
    api = await open(graph(), options())
  })
  afterAll(() => api?.close())
  return () => {
    if (api === undefined) throw new Error('The API is there only inside tests and hooks.')
    return api
  }
}

/** Serves a graph until closed. */
export async function open(
  graph: Graph,
  options: Partial<ServeOptions> = {},
  /** Tests of what waits too long have the deadlines that a person has. */
  { patient = true }: { readonly patient?: boolean } = {},
) {
  const statements: Statement[] = []
  const lines: string[] = []
  const webFolder = builtPage()
  const server: Served = await serve(patient ? recorded(graph, statements) : graph, {
    host: '127.0.0.1',
    port: 0,
    graphName: 'test',
    webFolder,
    readOnly: false,
    quietMs: 0,
    ...(patient && { answerMs: ANSWER_PATIENCE_MS }),
    log: openLog('info', { write: line => lines.push(line) }),
    ...options,
  })
  // Else what is planned in the background would be among the statements of a test.
  await server.warmed
  const answerTo = <Data>(query: string, variables: Record<string, unknown> = {}) =>
    post<Data>(server.url, { query, variables })
  return {
    url: server.url,
    answerTo,
    ask: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors, text } = await answerTo<Data>(query, variables)
      if (errors.length > 0 || data === null || data === undefined) throw new Error(text)
      return data
    },
    statements: () => statements.splice(0).filter(({ cypher }) => !OF_VOCABULARY.test(cypher)),
    logged: () => lines.splice(0).map(line => JSON.parse(line)),
    close: async () => {
      await server.close()
      rmSync(webFolder, { recursive: true })
    },
  }
}

/** Posts a body to /graphql. */
export async function post<Data>(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text)
  return { status: response.status, headers: response.headers, data, errors, text }
}

function recorded(graph: Graph, statements: Statement[]): Graph {
  return {
    ...graph,
    read: (cypher, parameters = {}, options) => {
      statements.push({ cypher, parameters })
      return graph.read(cypher, parameters, { timeoutMs: PATIENCE_MS, ...options })
    },
  }
}

function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>The page</title>')
  writeFileSync(join(folder, 'graphiql.html'), '<title>GraphiQL</title>')
  writeFileSync(join(folder, 'assets', 'page-abc123.js'), `"${'x'.repeat(5_000)}"`)
  return folder
}
