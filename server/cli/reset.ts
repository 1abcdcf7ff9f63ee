import { existsSync, renameSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { EngineError } from '../neo4j/engineError.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { lockOf } from '../neo4j/managed.ts'
import { livingOwner } from '../neo4j/owner.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { progress, runCommand } from './terminal.ts'

/** npm run reset: moves the graph's folder aside, so that the next start makes a new one. Deletes nothing. */
await runCommand(async () => {
  const { managed, external } = readConfig(process.env, process.argv.slice(2), PROJECT_FOLDER)
  if (external !== undefined)
    throw new EngineError(
      'BAD_CONFIG',
      'NEO4J_URI is set: npm run reset moves only a graph that Attest keeps.',
    )
  await whileLocked(lockOf(managed.folder), async () => moveAside(managed.folder, managed.graph))
})

function moveAside(folder: string, graph: string): void {
  const owner = livingOwner(folder)
  if (owner !== undefined)
    throw new EngineError(
      'STORE_LOCKED',
      `The graph "${graph}" is in use: its Neo4j runs (process ${owner.pid}). Stop npm start with Ctrl-C first; if nothing uses it, type: kill ${owner.pid}`,
    )
  if (!existsSync(folder)) {
    progress(`There is no graph "${graph}" yet; npm start makes it.`)
    return
  }
  const aside = `${folder}.${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`
  renameSync(folder, aside)
  progress(
    `The graph "${graph}" is now in ${aside}\nnpm start makes a new one. Remove that folder when you are sure.`,
  )
}
