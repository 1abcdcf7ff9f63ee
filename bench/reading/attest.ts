import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ConnectionSettings } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'

/** Attest in a process of its own, as `npm start` serves it. */
export interface Attest {
  readonly url: string
  /** Asks the API. @throws where it answers with errors. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** What the process holds of the machine's memory, in MB. */
  memory(): number
  stop(): Promise<void>
}

/** Starts it on a graph, with the page where its folder is given. */
export async function startAttest(settings: ConnectionSettings, webFolder?: string): Promise<Attest> {
  const server = [join(import.meta.dirname, 'server.ts'), ...(webFolder === undefined ? [] : [webFolder])]
  const child = spawn('node', ['--import', 'tsx', ...server], {
    cwd: PROJECT_FOLDER,
    env: {
      ...process.env,
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

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('Attest has no output.')
  for await (const line of createInterface(child.stdout)) {
    const url = /Attest is at (\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('Attest ended without an address.')
}

/** Asks a GraphQL server. @throws where it answers with errors. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = JSON.parse(await response.text())
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
