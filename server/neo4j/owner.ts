import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess, isRunning, ownProcess, type ProcessId, readProcessId } from './processes.ts'

/** The Neo4j that holds a graph's folder: its process and the Bolt port it listens at. */
export interface Owner extends ProcessId {
  readonly port: number
}

/** How long a Neo4j that is asked to stop may take; after that it is ended, which loses nothing committed. */
const STOP_GRACE_MS = 1_500

/** The living Neo4j of this folder, whoever started it; undefined if none runs. */
export function livingOwner(folder: string): Owner | undefined {
  const path = ownerFile(folder)
  const id = readProcessId(path)
  if (id === undefined || !isRunning(id)) return undefined
  const { port } = JSON.parse(readFileSync(path, 'utf8'))
  return { ...id, port: Number(port) }
}

/** Writes the record whole or not at all. */
export function writeOwner(folder: string, owner: Owner): void {
  const path = ownerFile(folder)
  writeFileSync(`${path}.new`, JSON.stringify(owner))
  renameSync(`${path}.new`, path)
}

/** Stops the folder's Neo4j, if one runs, and waits until it is gone. */
export async function stopOwner(folder: string): Promise<void> {
  const owner = livingOwner(folder)
  if (owner !== undefined) await endProcess(owner, STOP_GRACE_MS)
  rmSync(ownerFile(folder), { force: true })
}

/** Without waiting, for a process that is about to end. */
export function signalOwner(folder: string, signal: NodeJS.Signals): void {
  const owner = livingOwner(folder)
  if (owner !== undefined) process.kill(owner.pid, signal)
}

/** Notes that this process uses the folder's Neo4j: the last user out stops it. */
export function enter(folder: string): void {
  mkdirSync(usersFolder(folder), { recursive: true, mode: 0o700 })
  writeFileSync(join(usersFolder(folder), String(process.pid)), JSON.stringify(ownProcess()))
}

/** Takes this process's note back; true if no other living process uses the folder's Neo4j. */
export function leaveAsLast(folder: string): boolean {
  rmSync(join(usersFolder(folder), String(process.pid)), { force: true })
  return usersOf(folder).length === 0
}

function usersOf(folder: string): readonly ProcessId[] {
  const notes = readdirSync(usersFolder(folder)).map(name => readProcessId(join(usersFolder(folder), name)))
  return notes.filter(note => note !== undefined && isRunning(note)) as readonly ProcessId[]
}

const ownerFile = (folder: string) => join(folder, 'owner.json')
const usersFolder = (folder: string) => join(folder, 'users')
