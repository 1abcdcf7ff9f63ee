import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a managed Neo4j may use, in MB. */
export interface Memory {
  readonly heapMb: number
  readonly pageCacheMb: number
}

/** A part of the machine's memory, within what is enough for small graphs and useful for large ones. */
export function memoryFor(totalBytes: number): Memory {
  const totalMb = totalBytes / 1024 / 1024
  const between = (low: number, high: number, value: number) =>
    Math.round(Math.min(high, Math.max(low, value)))
  return { heapMb: between(384, 4_096, totalMb / 8), pageCacheMb: between(64, 2_048, totalMb / 16) }
}

/** Writes neo4j.conf into `folder`/conf and makes the folders it names. */
export function writeConf(folder: string, port: number, memory: Memory): void {
  const directories = {
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    run: join(folder, 'run'),
    plugins: join(folder, 'plugins'),
    import: join(folder, 'import'),
    'transaction.logs.root': join(folder, 'data', 'transactions'),
  }
  for (const path of [...Object.values(directories), join(folder, 'conf')])
    mkdirSync(path, { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    // Otherwise each database takes 256 MiB of disk before it holds anything.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.logs.query.enabled': 'OFF',
    'db.transaction.timeout': '10m',
    // Unless told, it looks every 2 s for what has run too long.
    'db.transaction.monitor.check.interval': '500ms',
    'db.lock.acquisition.timeout': '10s',
    'dbms.usage_report.enabled': 'false',
    // A stop takes 0.3 s with these instead of 10 s: what is committed is on disk, and our clients are gone by then.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
    ...Object.fromEntries(
      Object.entries(directories).map(([name, path]) => [`server.directories.${name}`, path]),
    ),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), `# Written at each start.\n${lines.join('')}`)
}
