import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, ownProcess, readProcessId } from './processes.ts'

/** Called once with the holder's pid if a lock is not to be had within a second. */
type OnWait = (holder: number) => void

const PATIENCE_MS = 1_000

/**
 * Does `work` while nobody else, in this process or another, holds the lock file `path`.
 * A lock whose process is gone is taken over. Waits as long as the holder lives.
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>, onWait?: OnWait): Promise<T> {
  const release = await takeLock(path, onWait)
  try {
    return await work()
  } finally {
    release()
  }
}

/** Waits for the lock file `path`, takes it and returns what gives it back. */
export async function takeLock(path: string, onWait?: OnWait): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true })
  const begin = Date.now()
  let told = onWait === undefined
  while (!tryToTake(path)) {
    const holder = readProcessId(path)
    if (!told && holder !== undefined && Date.now() - begin > PATIENCE_MS) {
      told = true
      onWait?.(holder.pid)
    }
    await sleep(50)
  }
  return () => rmSync(path, { force: true })
}

function tryToTake(path: string): boolean {
  const own = `${path}.${randomUUID()}`
  writeFileSync(own, JSON.stringify(ownProcess()))
  const taken = linked(own, path)
  rmSync(own)
  if (taken) return true
  const holder = readProcessId(path)
  if (holder !== undefined && !isRunning(holder)) breakLock(path)
  return false
}

/** Renames before it removes: another may have broken the same lock and taken it since we looked. */
function breakLock(path: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const holder = readProcessId(aside)
  if (holder !== undefined && isRunning(holder)) linked(aside, path)
  rmSync(aside)
}

/** Links make a file appear whole or not at all, and never replace one. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
