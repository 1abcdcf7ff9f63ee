import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Java } from '../../scripts/machine.mjs'
import { writeConf } from './conf.ts'
import { EngineError } from './engineError.ts'
import { launch } from './launch.ts'
import { managedSettings } from './login.ts'
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

async function makeArchive(archive: string, { java, jars, progress, signal }: ArchiveOptions): Promise<void> {
  progress('Preparing Neo4j for quick starts (once) …')
  const folder = mkdtempSync(join(jars, 'training-'))
  const made = join(folder, 'classes.jsa')
  try {
    const port = await freePort()
    writeConf(folder, port, TRAINING_MEMORY)
    const flags = [`-XX:ArchiveClassesAtExit=${made}`, '-XX:TieredStopAtLevel=1']
    const id = await launch({ java: java.program, jars, folder, heapMb: TRAINING_MEMORY.heapMb, flags })
    try {
      const settings = managedSettings(folder, port)
      await waitUntilReady({ owner: { ...id, port }, folder, settings, isNew: true, progress, signal })
    } catch (error) {
      if (error instanceof EngineError && error.code === 'BAD_CONFIG') return
      throw error
    } finally {
      await endProcess(id, signal?.aborted ? 0 : DUMP_MS)
    }
    if (existsSync(made)) renameSync(made, archive)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
