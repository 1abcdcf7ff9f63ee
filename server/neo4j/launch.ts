import { spawn } from 'node:child_process'
import { appendFileSync, closeSync, existsSync, openSync, renameSync } from 'node:fs'
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
 * a file, not a pipe: it must live on when Node is killed. Awaits nothing, so that no end of this process comes between
 * the start and its record.
 * @throws {EngineError} NEO4J_DIED if Java cannot be run.
 */
export function launch(launch: Launch): ProcessId {
  const log = consoleLog(launch.folder)
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const output = openSync(log, 'w')
  const child = spawn(launch.java, argumentsOf(launch), {
    cwd: launch.folder,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.once('error', error => appendFileSync(log, String(error)))
  child.unref()
  if (child.pid === undefined)
    throw new EngineError('NEO4J_DIED', `${launch.java} could not be run. See ${log}`)
  // A Java that dislikes a flag may have ended already: whoever waits for it finds it gone, and explains that.
  return processOf(child.pid) ?? { pid: child.pid, startedAt: 'ended at once' }
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
