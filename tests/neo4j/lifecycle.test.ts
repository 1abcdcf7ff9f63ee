import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/connection.ts'
import { type ManagedNeo4j, openManaged } from '../../server/neo4j/managed.ts'
import { livingOwner, type Owner } from '../../server/neo4j/owner.ts'
import { isRunning } from '../../server/neo4j/processes.ts'
import { TEST_ENGINE } from '../support/engine.ts'
import { newFolder } from '../support/neo4j.ts'

let folder: string
let opened: ManagedNeo4j[] = []

beforeAll(() => {
  folder = newFolder()
})
afterEach(async () => {
  for (const neo4j of opened) await neo4j.stop()
  opened = []
})

test('processes that open it at the same time share one Neo4j, which the last one out stops, by Ctrl-C too', async () => {
  const [first, second] = await Promise.all([startHolder(), startHolder()])
  const owner = ownerNow()
  await finish(first)
  expect(isRunning(owner)).toBe(true)
  second.kill('SIGINT')
  await once(second, 'close')
  await expect.poll(() => isRunning(owner), { timeout: 3_000 }).toBe(false)
})

test('a Neo4j whose process was killed with -9 is adopted and stopped by the next', async () => {
  const holder = await startHolder()
  const owner = ownerNow()
  holder.kill('SIGKILL')
  await once(holder, 'close')
  expect(isRunning(owner)).toBe(true)
  const neo4j = await open()
  expect(ownerNow()).toEqual(owner)
  await neo4j.stop()
  expect(isRunning(owner)).toBe(false)
})

test('what was committed survives a kill -9 of Neo4j; a stop leaves no process', async () => {
  const neo4j = await open()
  await withGraph(neo4j, graph =>
    graph.write(tx => tx.run(/* cypher */ 'UNWIND range(1, 100) AS number CREATE (:Kept {number: number})')),
  )
  const owner = ownerNow()
  process.kill(owner.pid, 'SIGKILL')
  await expect.poll(() => isRunning(owner)).toBe(false)
  const again = await open()
  const kept = await answer(
    again,
    /* cypher */ 'MATCH (k:Kept) RETURN count(k) AS kept, sum(k.number) AS sum',
  )
  expect(kept).toEqual([{ kept: 100, sum: 5050 }])
  const last = ownerNow()
  await again.stop()
  expect(isRunning(last)).toBe(false)
})

async function open(): Promise<ManagedNeo4j> {
  const neo4j = await openManaged({ ...TEST_ENGINE, folder, progress: () => undefined })
  opened.push(neo4j)
  return neo4j
}

function ownerNow(): Owner {
  const owner = livingOwner(folder)
  if (owner === undefined) throw new Error('No Neo4j runs.')
  return owner
}

async function withGraph<T>(neo4j: ManagedNeo4j, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = connect(neo4j.settings)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

const answer = (neo4j: ManagedNeo4j, cypher: string) => withGraph(neo4j, graph => graph.read(cypher))

async function startHolder(): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'holder.ts')
  const holder = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(holder.stdout)) if (line === 'open') return holder
  throw new Error('The holder ended before it had a Neo4j.')
}

async function finish(holder: ChildProcess): Promise<void> {
  holder.stdin?.write('end\n')
  await once(holder, 'close')
}
