import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { livingOwner } from '../../server/neo4j/owner.ts'
import { isRunning } from '../../server/neo4j/processes.ts'
import { TEST_ENGINE } from '../support/engine.ts'
import { newFolder } from '../support/neo4j.ts'
import { builtPage } from '../support/server.ts'

const STOP_MS = 3_000
const START_MS = 240_000
/** For tests that start it once or twice. */
const TEST_MS = 300_000

let data: string
const running: Run[] = []

beforeAll(async () => {
  data = newFolder()
  await builtPage()
}, START_MS)
afterAll(async () => {
  for (const run of running) await run.end('SIGTERM')
})

test(
  'the first start seeds and serves the article; Ctrl-C ends it all within 3 s',
  async () => {
    const run = start()
    const url = await run.address()
    expect(await (await fetch(url)).text()).toContain('<title>Attest</title>')
    expect(await entitiesAt(url)).toBe(57)
    await seedingBesideIt(run)
    const owner = ownerNow()
    const begin = Date.now()
    expect(await run.end('SIGINT')).toBe(0)
    expect(isRunning(owner)).toBe(false)
    expect(Date.now() - begin).toBeLessThan(STOP_MS)
  },
  TEST_MS,
)

test(
  'the second start writes nothing again',
  async () => {
    const run = start()
    expect(await entitiesAt(await run.address())).toBe(57)
    expect(run.output()).not.toMatch(/applied|Building/)
    await run.end('SIGTERM')
  },
  TEST_MS,
)

test('a port that is taken is said at once, before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo // A TCP server's address is never a path.
  const run = start({ ATTEST_PORT: String(port) })
  expect(await run.ended).toBe(1)
  other.close()
  expect(run.output()).toMatch(/PORT_IN_USE {2}The page's port \d+ is taken; .*ATTEST_PORT/)
  expect(run.output()).not.toMatch(/Neo4j (already runs|is ready)/)
})

test.each([
  [{ ATTEST_GRAPH: 'a b' }, [], 'ATTEST_GRAPH is "a b"'],
  [{ ATTEST_PORT: 'web' }, [], 'ATTEST_PORT is "web"'],
  [{ NEO4J_URI: 'localhost' }, [], 'NEO4J_URI is "localhost"'],
  [{ ATTEST_HOST: '0.0.0.0' }, [], 'ATTEST_PUBLIC=read-only'],
  [{}, ['--nothing'], '"--nothing" is not an option'],
])('%o %o ends with one message and no stack', async (env, args, message) => {
  const run = start(env, args)
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain(message)
  expect(run.output()).not.toMatch(/\n\s+at /)
})

interface Run {
  readonly output: () => string
  /** The address that it prints when it serves. */
  readonly address: () => Promise<string>
  readonly ended: Promise<number | null>
  /** Sends a signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

function start(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Run {
  const ports = { ATTEST_DATA: data, ATTEST_PORT: '0', ATTEST_BOLT_PORT: '0', NEO4J_URI: '' }
  const java = { JDK_JAVA_OPTIONS: TEST_ENGINE.javaFlags.join(' ') }
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    env: { ...process.env, ...ports, ...java, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const run = runOf(child)
  running.push(run)
  return run
}

function runOf(child: ChildProcessByStdio<null, Readable, Readable>): Run {
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

/** `npm run seed` while `npm start` runs: it uses that Neo4j and leaves it running. */
async function seedingBesideIt(run: Run): Promise<void> {
  const owner = ownerNow()
  const command = ['scripts/run.mjs', 'server/cli/seed.ts', 'cypher/vocabulary.cypher']
  const env = { ...process.env, ATTEST_DATA: data, NEO4J_URI: '' }
  const seed = runOf(spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] }))
  expect(await seed.ended).toBe(0)
  expect(seed.output()).toContain(`Neo4j already runs (process ${owner.pid}`)
  expect(await entitiesAt(await run.address())).toBe(57)
}

function ownerNow() {
  const owner = livingOwner(join(data, 'graphs', 'default'))
  if (owner === undefined) throw new Error('No Neo4j runs.')
  return owner
}

/** How many entities the first picture has; asked again while a busy machine takes too long over its first plan. */
async function entitiesAt(url: string): Promise<number> {
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
