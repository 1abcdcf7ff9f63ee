import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startAttest } from '../../bench/reading/attest.ts'
import { articleGraph } from '../support/graphs.ts'
import { runNeo4j } from '../support/neo4j.ts'

articleGraph()

let server: Server
// In a process of its own, with the deadlines that a person has: what the clients take is not the server's.
beforeAll(async () => {
  server = await startAttest((await runNeo4j('article')).settings)
})
afterAll(() => server.stop())

const QUERY = `query($id: ID!) {
  entity(id: $id) { name linkCounts { count } links(first: 10) { edges { node { sentence claims(first: 1) { totalCount } } } } }
}`
const IDS = ['iran', 'kataib-hezbollah', 'elizabeth-tsurkov', 'israel']
const CLIENTS = 300
/** The first answers are those of compilers. */
const WARM_UP = 100
/** What the design asks for, where nothing else keeps the machine busy. */
const WITHIN_MS = 3_000

async function asked(at: number) {
  const start = performance.now()
  const told = await server.ask(QUERY, { id: IDS[at % IDS.length] }).then(
    () => 'ANSWERED',
    error => /"code":"([A-Z_]+)"/.exec(String(error))?.[1] ?? String(error),
  )
  return { ms: performance.now() - start, told }
}

test('each of three hundred clients at once is answered, or told to come back, within three seconds', async () => {
  for (let at = 0; at < WARM_UP; at += 1) await asked(at)
  const all = await Promise.all(Array.from({ length: CLIENTS }, (_, at) => asked(at)))
  const counts = new Map<string, number>()
  for (const { told } of all) counts.set(told, (counts.get(told) ?? 0) + 1)
  const slowest = Math.max(...all.map(({ ms }) => ms))
  console.log(`${CLIENTS} at once: ${[...counts].join(' ')}, the last after ${slowest.toFixed(0)} ms`)
  expect(['ANSWERED', 'OVERLOADED', 'QUERY_TIMEOUT']).toEqual(expect.arrayContaining([...counts.keys()]))
  expect(counts.get('ANSWERED')).toBeGreaterThan(0)
  expect(slowest).toBeLessThan(WITHIN_MS)
})
