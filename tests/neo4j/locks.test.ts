import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whileLocked } from '../../server/neo4j/lock.ts'
import { isRunning, processOf } from '../../server/neo4j/processes.ts'
import { newFolder } from '../support/neo4j.ts'

test('who holds a lock is waited for, and each has it alone', async () => {
  const path = join(newFolder(), 'lock')
  let holders = 0
  let most = 0
  const work = async () => {
    holders += 1
    most = Math.max(most, holders)
    await sleep(30)
    holders -= 1
  }
  await Promise.all([whileLocked(path, work), whileLocked(path, work), whileLocked(path, work)])
  expect(most).toBe(1)
})

test('who waits for a lock is told once, after a second, whom for', async () => {
  const path = join(newFolder(), 'lock')
  const holders: number[] = []
  const holding = whileLocked(path, () => sleep(1_200))
  await whileLocked(
    path,
    async () => undefined,
    holder => holders.push(holder),
  )
  await holding
  expect(holders).toEqual([process.pid])
})

test('a lock whose process is gone is taken over, even if its pid is used again', async () => {
  const path = join(newFolder(), 'lock')
  writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'another time' }))
  expect(await whileLocked(path, async () => 'taken')).toBe('taken')
})

test('a process is known by its start time as well as its pid, and is gone when it is dead', async () => {
  const child = spawn('sleep', ['60'])
  const id = child.pid === undefined ? undefined : processOf(child.pid)
  if (id === undefined) throw new Error('The process started.')
  expect(isRunning(id)).toBe(true)
  expect(isRunning({ ...id, startedAt: 'another time' })).toBe(false)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(isRunning(id)).toBe(false)
})
