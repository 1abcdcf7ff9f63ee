import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { livingOwner } from '../../server/neo4j/owner.ts'
import { isRunning } from '../../server/neo4j/processes.ts'
import { newFolder } from '../support/neo4j.ts'
import { builtPage } from '../support/server.ts'
import { entitiesAt, type Run, runOf, START_MS, start } from './starting.ts'

const STOP_MS = 3_000

let data: string
const running: Run[] = []
const started = (env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) => {
  const run = start(data, env, args)
  running.push(run)
  return run
}

beforeAll(async () => {
  data = newFolder()
  await builtPage()
}, START_MS)
afterAll(async () => {
  for (const run of running) await run.end('SIGTERM')
})

test('the first start seeds and serves the article; Ctrl-C ends it all within 3 s', async () => {
  const run = started()
  const url = await run.address()
  expect(await (await fetch(url)).text()).toContain('<title>Attest</title>')
  expect(await entitiesAt(url)).toBe(57)
  await seedingBesideIt(run)
  const owner = ownerNow()
  const begin = Date.now()
  expect(await run.end('SIGINT')).toBe(0)
  expect(isRunning(owner)).toBe(false)
  expect(Date.now() - begin).toBeLessThan(STOP_MS)
}, 300_000)

test('a port that is taken is said at once, before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo // A TCP server's address is never a path.
  const run = started({ ATTEST_PORT: String(port) })
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
  const run = started(env, args)
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain(message)
  expect(run.output()).not.toMatch(/\n\s+at /)
})

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
