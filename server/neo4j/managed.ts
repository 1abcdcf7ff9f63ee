import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectionSettings } from '../graph/connection.ts'
import { quickStartFlags } from './archive.ts'
import { type Memory, writeConf } from './conf.ts'
import { requireJars } from './jars.ts'
import { requireJava } from './java.ts'
import { type Launch, launch } from './launch.ts'
import { whileLocked } from './lock.ts'
import { managedSettings } from './login.ts'
import { enter, leaveAsLast, livingOwner, type Owner, signalOwner, stopOwner, writeOwner } from './owner.ts'
import { freePort, requireFreeBoltPort } from './ports.ts'
import { waitUntilReady } from './ready.ts'

export interface ManagedOptions {
  /** The graph's folder; made if it does not exist. */
  readonly folder: string
  /** The Bolt port at 127.0.0.1; 0 = any free one. A Neo4j that already runs keeps its own. */
  readonly boltPort: number
  readonly cacheFolder: string
  readonly memory: Memory
  /** More flags for Java. */
  readonly javaFlags?: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly progress: (line: string) => void
  /** Cuts the start short: what was started is stopped. */
  readonly signal?: AbortSignal | undefined
}

/** A managed Neo4j in use. */
export interface ManagedNeo4j {
  readonly settings: ConnectionSettings
  /** Ends this process's use; the last user out stops Neo4j. */
  stop(): Promise<void>
}

/**
 * The Neo4j of a folder: the one that runs, whether another process uses it or its starter was killed, or else a new
 * one. What another process does with the same folder meanwhile waits, and so does this.
 * @throws {EngineError}
 */
export async function openManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder } = options
  const leaveAtExit = () => {
    if (leaveAsLast(folder)) signalOwner(folder, 'SIGTERM')
  }
  const leave = async () => {
    process.off('exit', leaveAtExit)
    if (leaveAsLast(folder)) await stopOwner(folder)
  }
  const haveOne = async () => {
    enter(folder)
    process.once('exit', leaveAtExit)
    try {
      const living = livingOwner(folder)
      return living === undefined ? await start(options) : await reuse(living, options)
    } catch (error) {
      await leave()
      throw error
    }
  }
  const owner = await whileLocked(lockOf(folder), haveOne, waitingFor(options, 'this graph'))
  return {
    settings: managedSettings(folder, owner.port),
    stop: () => whileLocked(lockOf(folder), leave),
  }
}

/**
 * Has everything that starting a Neo4j needs: Java, the jars, the archive for a quick start; made once for all graphs.
 * @throws {EngineError}
 */
export async function prepareEngine(
  options: Pick<ManagedOptions, 'cacheFolder' | 'env' | 'progress' | 'signal'>,
): Promise<Pick<Launch, 'java' | 'jars' | 'flags'>> {
  const java = requireJava(options.env)
  const prepare = async () => {
    const jars = await requireJars(options)
    const flags = await quickStartFlags({ ...options, java, jars })
    return { java: java.program, jars, flags }
  }
  return whileLocked(join(options.cacheFolder, 'neo4j.lock'), prepare, waitingFor(options, "Neo4j's jars"))
}

const waitingFor =
  ({ progress }: Pick<ManagedOptions, 'progress'>, what: string) =>
  (holder: number) =>
    progress(`Waiting for process ${holder}, which prepares ${what} …`)

/** Held while a graph's Neo4j is started, stopped or moved; beside the folder, so that it can be moved. */
export const lockOf = (folder: string) => `${folder}.lock`

async function reuse(owner: Owner, options: ManagedOptions): Promise<Owner> {
  const { folder, progress, signal } = options
  progress(`Neo4j already runs (process ${owner.pid}, port ${owner.port})`)
  const settings = managedSettings(folder, owner.port)
  await waitUntilReady({ owner, folder, settings, isNew: false, progress, signal })
  return owner
}

async function start(options: ManagedOptions): Promise<Owner> {
  const { folder, memory, progress, signal } = options
  await requireFreeBoltPort(options.boltPort)
  const engine = await prepareEngine(options)
  const isNew = !existsSync(join(folder, 'data'))
  const port = options.boltPort === 0 ? await freePort() : options.boltPort
  writeConf(folder, port, memory)
  progress('Starting Neo4j …')
  const begin = Date.now()
  const flags = [...engine.flags, ...(options.javaFlags ?? [])]
  const id = launch({ ...engine, folder, heapMb: memory.heapMb, flags })
  const owner = { ...id, port }
  writeOwner(folder, owner)
  const settings = managedSettings(folder, port)
  try {
    await waitUntilReady({ owner, folder, settings, isNew, progress, signal })
  } catch (error) {
    await stopOwner(folder)
    throw error
  }
  progress(`Neo4j is ready at port ${port} (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
  return owner
}
