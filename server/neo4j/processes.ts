import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** One process for certain: a pid is used again, but not with the same start time. */
export interface ProcessId {
  readonly pid: number
  /** When it started, in whatever unit the system tells; only ever compared for equality. */
  readonly startedAt: string
}

/** The process that has this pid now; undefined if none has, or if it only waits to be buried. */
export function processOf(pid: number): ProcessId | undefined {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** This process. @throws where the system tells no start time (neither /proc nor ps). */
export function ownProcess(): ProcessId {
  const own = processOf(process.pid)
  if (own === undefined) throw new Error('This system tells no process start times: /proc or ps is needed.')
  return own
}

/** Reads a process's id from a JSON file; undefined if there is none or it is no such thing. */
export function readProcessId(path: string): ProcessId | undefined {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && typeof startedAt === 'string' ? { pid, startedAt } : undefined
  } catch {
    return undefined
  }
}

export function isRunning(id: ProcessId): boolean {
  return processOf(id.pid)?.startedAt === id.startedAt
}

/** Asks a process to end, and ends it after `graceMs` whatever it does. Returns when it is gone. */
export async function endProcess(id: ProcessId, graceMs: number): Promise<void> {
  const patience = Date.now() + graceMs
  send(id, 'SIGTERM')
  while (isRunning(id) && Date.now() < patience) await sleep(20)
  send(id, 'SIGKILL')
  // Ends because nothing outlives SIGKILL for long.
  while (isRunning(id)) await sleep(10)
}

function send(id: ProcessId, signal: NodeJS.Signals): void {
  if (!isRunning(id)) return
  try {
    process.kill(id.pid, signal)
  } catch (error) {
    // It may end between the question and the signal.
    if (isRunning(id)) throw error
  }
}

function startOnLinux(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The name in parentheses may hold spaces: fields are counted from behind it, state is the first, start the 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function startByPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state, ...start] = (stdout ?? '').trim().split(/\s+/)
  return !state || state.startsWith('Z') ? undefined : start.join(' ')
}
