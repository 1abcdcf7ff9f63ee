import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { connect } from '../../server/graph/connection.ts'
import { type ManagedNeo4j, openManaged } from '../../server/neo4j/managed.ts'
import { livingOwner } from '../../server/neo4j/owner.ts'
import { freePort } from '../../server/neo4j/ports.ts'
import { isRunning } from '../../server/neo4j/processes.ts'
import { TEST_ENGINE } from '../support/engine.ts'
import { seeded } from '../support/graphs.ts'
import { newFolder } from '../support/neo4j.ts'
import { open } from './served.ts'

const QUESTION = '{ entity(id: "iran") { name links(first: 5) { edges { node { sentence } } } } }'

interface Told {
  readonly at: number
  readonly ms: number
  readonly outcome: string
}

test('a Neo4j that is killed and started again is missed for as long as it is away, and five seconds more at most', async () => {
  const folder = newFolder()
  const boltPort = await freePort()
  const start = (): Promise<ManagedNeo4j> =>
    openManaged({ ...TEST_ENGINE, boltPort, folder, progress: () => undefined })
  const first = await start()
  const graph = connect(first.settings)
  await seeded(graph, ['jerusalem-post-2025-11'])
  const api = await open(graph, {}, { patient: false })
  await api.ask(QUESTION)

  const told: Told[] = []
  const asking = new AbortController()
  const askOn = async () => {
    while (!asking.signal.aborted) {
      const at = performance.now()
      const { data, errors } = await api.answerTo(QUESTION)
      const outcome = errors[0]?.extensions.code ?? JSON.stringify(data).slice(0, 40)
      told.push({ at, ms: performance.now() - at, outcome })
      await sleep(20)
    }
  }
  const clients = Promise.all(Array.from({ length: 8 }, askOn))
  await sleep(1_000)
  const owner = livingOwner(folder)
  if (owner === undefined) throw new Error('No Neo4j runs.')
  const killedAt = performance.now()
  process.kill(owner.pid, 'SIGKILL')
  await expect.poll(() => isRunning(owner)).toBe(false)
  await sleep(3_000)
  const startedAt = performance.now()
  const second = await start()
  const backAt = performance.now()
  await sleep(8_000)
  asking.abort()
  await clients

  // What it has to plan anew on its return has longer.
  const away = told.filter(({ at, ms }) => at > killedAt && at + ms < backAt)
  const longest = Math.max(...away.map(({ ms }) => ms))
  const codes = new Set(told.map(({ outcome }) => outcome))
  const failedLast = Math.max(
    ...told.filter(({ outcome }) => /^[A-Z_]+$/.test(outcome)).map(({ at, ms }) => at + ms),
  )
  console.log(
    `${told.length} answers, the longest while it was away after ${Math.round(longest)} ms; away for ${Math.round(backAt - killedAt)} ms, right again ${Math.round(failedLast - backAt)} ms after its return; ${[...codes].join(' ')}`,
  )
  expect(longest).toBeLessThan(3_000)
  expect(failedLast - backAt).toBeLessThan(5_000)
  const isDuring = ({ at, ms }: Told) => at > killedAt && at + ms < startedAt
  expect(new Set(told.filter(isDuring).map(({ outcome }) => outcome))).toEqual(new Set(['GRAPH_UNAVAILABLE']))
  // On its return it plans everything anew, for which a question's time may not suffice.
  const late = told.filter(({ outcome }) => outcome === 'QUERY_TIMEOUT')
  expect(late.filter(({ at, ms }) => at + ms < startedAt)).toEqual([])
  const failures = [...codes].filter(code => /^[A-Z_]+$/.test(code))
  expect(failures.filter(code => !['GRAPH_UNAVAILABLE', 'QUERY_TIMEOUT'].includes(code))).toEqual([])
  await api.close()
  await graph.close()
  await second.stop()
  await first.stop()
})
