import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import type { ConnectionSettings } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'

/** A GraphQL server in a process of its own. */
export interface Server {
  readonly url: string
  /** Asks it. @throws where it answers with errors. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** What the process holds of the machine's memory, in MB. */
  memory(): number
  stop(): Promise<void>
}

/** Starts Attest on a graph as `npm start` does, with the page where its folder is given. */
export const startAttest = (settings: ConnectionSettings, webFolder?: string): Promise<Server> =>
  startServer(settings, [
    ...flagsOfStart(),
    join(import.meta.dirname, 'server.ts'),
    ...(webFolder === undefined ? [] : [webFolder]),
  ])

/** Starts a program that serves a graph and says at what address. */
export async function startServer(settings: ConnectionSettings, program: readonly string[]): Promise<Server> {
  const child = spawn('node', ['--import', 'tsx', ...program], {
    cwd: PROJECT_FOLDER,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: settings.uri,
      NEO4J_USERNAME: settings.username,
      NEO4J_PASSWORD: settings.password,
      NEO4J_DATABASE: settings.database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  return {
    url,
    ask: (query, variables) => ask(url, query, variables),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** What `npm start` tells Node.js: to clear up its memory before it takes more. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8'))
  return String(scripts.start)
    .split(' ')
    .filter(word => word.startsWith('--'))
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output.')
  for await (const line of createInterface(child.stdout)) {
    const url = / is at (\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('The server ended without an address.')
}

const connections = new Agent({ keepAlive: true })

/** Asks a GraphQL server, over connections that stay open. @throws where it answers with errors. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = JSON.parse(await posted(`${url}/graphql`, JSON.stringify({ query, variables })))
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

// Not fetch: it takes as long itself as many of the answers that are measured.
function posted(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asking = request(url, { method: 'POST', agent: connections, headers }, response => {
      text(response).then(resolve, reject)
    })
    // A server may close an idle connection at the very moment it is used again.
    asking.on('error', error =>
      asking.reusedSocket ? posted(url, body).then(resolve, reject) : reject(error),
    )
    asking.end(body)
  })
}
