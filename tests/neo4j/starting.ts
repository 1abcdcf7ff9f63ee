import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { expect, vi } from 'vitest'
import { TEST_ENGINE } from '../support/engine.ts'

/** How long a start may take, Neo4j's first plans with it. */
export const START_MS = 240_000

/** A start that goes on. */
export interface Run {
  readonly output: () => string
  /** The address that it prints when it serves. */
  readonly address: () => Promise<string>
  readonly ended: Promise<number | null>
  /** Sends a signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Starts Attest on a folder of data, as `npm start` does. */
export function start(data: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Run {
  const ports = { ATTEST_DATA: data, ATTEST_PORT: '0', ATTEST_BOLT_PORT: '0', NEO4J_URI: '' }
  const java = { JDK_JAVA_OPTIONS: TEST_ENGINE.javaFlags.join(' ') }
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    env: { ...process.env, ...ports, ...java, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return runOf(child)
}

/** What a program says, until it ends. */
export function runOf(child: ChildProcessByStdio<null, Readable, Readable>): Run {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += text))
  const ended = once(child, 'close').then(([exitCode]: (number | null)[]) => exitCode ?? null)
  const address = async () => {
    await Promise.race([ended, expect.poll(() => output, { timeout: START_MS }).toMatch(ADDRESS)])
    const [, url] = ADDRESS.exec(output) ?? []
    if (url === undefined) throw new Error(`It ended before it served:\n${output}`)
    return url
  }
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { output: () => output, address, ended, end }
}

const ADDRESS = /Attest is at (http:\S+)/

/** How many entities the first picture has; asked again while a busy machine takes too long over its first plan. */
export async function entitiesAt(url: string): Promise<number> {
  let count = 0
  const ask = async () => {
    count = await askEntities(url)
  }
  await vi.waitFor(ask, { timeout: 60_000, interval: 500 })
  return count
}

async function askEntities(url: string): Promise<number> {
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ overview { entities { id } } }' }),
  })
  const text = await answer.text()
  const { data }: { data: { overview: { entities: unknown[] } } | null } = JSON.parse(text)
  if (data === null) throw new Error(`${url} answers ${text}`)
  return data.overview.entities.length
}
