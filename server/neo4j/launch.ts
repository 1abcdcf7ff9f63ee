import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { EngineError } from './engineError.ts'
import { type ProcessId, processOf } from './processes.ts'

/** How a Java becomes a Neo4j. */
export interface Launch {
  readonly java: string
  /** The folder with Neo4j's jars. */
  readonly jars: string
  /** The graph's folder, with its conf. */
  readonly folder: string
  readonly heapMb: number
  readonly flags: readonly string[]
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

export const consoleLog = (folder: string) => join(folder, 'logs', 'console.log')

/**
 * Starts Neo4j in a process group of its own, so that Ctrl-C reaches Node first, which then stops it. It prints into
 * a file, not a pipe: it must live on when Node is killed.
 * @throws {EngineError} NEO4J_DIED if Java ends at once.
 */
export async function launch(launch: Launch): Promise<ProcessId> {
  const log = consoleLog(launch.folder)
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const output = openSync(log, 'w')
  const child = spawn(launch.java, argumentsOf(launch), {
    cwd: launch.folder,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  await Promise.race([failed, new Promise(resolve => child.once('spawn', resolve))])
  child.unref()
  const id = child.pid === undefined ? undefined : processOf(child.pid)
  if (id === undefined) throw new EngineError('NEO4J_DIED', `${launch.java} ended at once. See ${log}`)
  return id
}

/** Heap sizes are given here because the entry class does not read them from the conf. */
function argumentsOf({ jars, folder, heapMb, flags }: Launch): readonly string[] {
  return [
    `-Xms${Math.min(heapMb, 256)}m`,
    `-Xmx${heapMb}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...OPENED_PACKAGES.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...flags,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ]
}
