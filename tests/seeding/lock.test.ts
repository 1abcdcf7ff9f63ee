import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { beforeEach, describe, expect, test } from 'vitest'
import { takeLock } from '../../server/seeding/lock.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { readStatus } from '../../server/seeding/status.ts'
import { bare, emptied, scratchGraph } from '../support/graphs.ts'

const graph = scratchGraph()
const report = () => undefined
const said: string[] = []
const take = (waitMs = 0) => takeLock(graph(), { waitMs, report: line => said.push(line) })

/** The lock as a seeder of another process left it. */
const leftBy = (pid: number, host: string, silentFor: number) =>
  graph().runAlone(
    `CREATE (:SeedRun {lock: 'seeding', token: 'theirs', user: 'ann', host: $host, pid: toInteger($pid),
      since: datetime(), beat: datetime() - duration({seconds: toInteger($silentFor)})})`,
    { pid, host, silentFor },
  )

describe('The lock of a graph', () => {
  beforeEach(async () => {
    await bare(graph())
    said.length = 0
  })

  test('is held by one of two seeders; the other says by whom', async () => {
    const tries = await Promise.allSettled([take(), take(), take()])
    const held = tries.flatMap(tried => (tried.status === 'fulfilled' ? [tried.value] : []))
    expect(held).toHaveLength(1)
    await expect(take()).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining(`on ${hostname()} (process ${process.pid}`),
    })
    expect((await readStatus(graph())).seeder).toContain(String(process.pid))
    await held[0]?.release()
    const next = await take()
    await next.release()
    expect((await readStatus(graph())).seeder).toBeUndefined()
  })

  test('is waited for by who is told to', async () => {
    const first = await take()
    const second = take(20_000)
    await first.release()
    await (await second).release()
  })

  test('is taken over at once from a process of this machine that died', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    await leftBy(child.pid ?? 0, hostname(), 0)
    const lock = await take()
    expect(said).toEqual([expect.stringContaining('taken over')])
    await lock.release()
  })

  test('is taken over from another machine only after a minute of silence', async () => {
    await leftBy(1, 'elsewhere', 30)
    await expect(take()).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining('ann on elsewhere'),
    })
    await emptied(graph())
    await leftBy(1, 'elsewhere', 90)
    await (await take()).release()
  })

  test('lets nothing in from a seeder that stood still while another took over', async () => {
    const lock = await take()
    await graph().runAlone("MATCH (lock:SeedRun {lock: 'seeding'}) SET lock.token = 'theirs'")
    await expect(graph().write(tx => lock.assertHeld(tx))).rejects.toMatchObject({ code: 'LOCKED' })
  })

  test('stands in the way of files that are new, not of those that are in', async () => {
    const file = { name: 'a', sha256: 'a', text: 'CREATE (:A)' }
    await applyFiles(graph(), [file], { report })
    const lock = await take()
    expect(await applyFiles(graph(), [file], { report })).toMatchObject([{ state: 'unchanged' }])
    await expect(applyFiles(graph(), [{ ...file, name: 'b' }], { report })).rejects.toMatchObject({
      code: 'LOCKED',
    })
    await lock.release()
  })
})
