import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Java } from '../../scripts/machine.mjs'
import { writeConf } from './conf.ts'
import { EngineError } from './engineError.ts'
import { launch } from './launch.ts'
import { managedSettings } from './login.ts'
import { signalOwner, stopOwner, writeOwner } from './owner.ts'
import { freePort } from './ports.ts'
import { endProcess } from './processes.ts'
import { waitUntilReady } from './ready.ts'

export interface ArchiveOptions {
  readonly java: Java
  readonly jars: string
  readonly progress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

const TRAINING_MEMORY = { heapMb: 384, pageCacheMb: 32 }
const DUMP_MS = 60_000

/**
 * Java's flags for a quick start: an archive of the classes that Neo4j loads, made once for each Java by starting a
 * Neo4j on an empty folder. None for a Java that cannot make one: Neo4j then starts all the same, some seconds slower.
 */
export async function quickStartFlags(options: ArchiveOptions): Promise<readonly string[]> {
  const key = createHash('sha256').update(options.java.version).digest('hex').slice(0, 8)
  const archive = join(options.jars, `classes-${key}.jsa`)
  const impossible = `${archive}.impossible`
  if (existsSync(impossible)) return []
  if (!existsSync(archive)) await makeArchive(archive, options)
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`]
  writeFileSync(impossible, 'This Java made no archive of classes. Remove this file to let it try again.\n')
  return []
}

async function makeArchive(archive: string, options: ArchiveOptions): Promise<void> {
  options.progress('Preparing Neo4j for quick starts (once) …')
  const folder = join(options.jars, 'training')
  // One that was left by a start that was killed.
  await stopOwner(folder)
  rmSync(folder, { recursive: true, force: true })
  // Asked gently, it would write the archive first.
  const endWithUs = () => signalOwner(folder, 'SIGKILL')
  process.once('exit', endWithUs)
  try {
    const made = join(folder, 'classes.jsa')
    await train(folder, made, options)
    if (existsSync(made)) renameSync(made, archive)
  } catch (error) {
    const isRefused = error instanceof EngineError && error.code === 'BAD_CONFIG'
    if (!isRefused) throw error
  } finally {
    await stopOwner(folder)
    process.off('exit', endWithUs)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts a Neo4j on an empty folder and ends it; Java writes the archive on its way out. */
async function train(folder: string, made: string, options: ArchiveOptions): Promise<void> {
  const { java, jars, progress, signal } = options
  const port = await freePort()
  writeConf(folder, port, TRAINING_MEMORY)
  const flags = [`-XX:ArchiveClassesAtExit=${made}`, '-XX:TieredStopAtLevel=1']
  const id = launch({ java: java.program, jars, folder, heapMb: TRAINING_MEMORY.heapMb, flags })
  const owner = { ...id, port }
  writeOwner(folder, owner)
  const settings = managedSettings(folder, port)
  await waitUntilReady({ owner, folder, settings, isNew: true, progress, signal })
  await endProcess(id, signal?.aborted ? 0 : DUMP_MS)
}
