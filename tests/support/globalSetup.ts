import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { progress } from '../../server/cli/terminal.ts'
import { prepareEngine } from '../../server/neo4j/managed.ts'
import { enter, signalOwner, stopOwner } from '../../server/neo4j/owner.ts'
import { isRunning, ownProcess, readProcessId } from '../../server/neo4j/processes.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { RUN_GRAPHS, TEST_ENGINE } from './engine.ts'

const RUNS = join(PROJECT_FOLDER, '.attest', 'test')

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of this run of the tests. */
    runFolder: string
  }
}

/** Makes this run a folder of its own; afterwards stops every Neo4j in it. Runs that were killed are tidied first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await tidyDeadRuns()
  await prepareEngine({ ...TEST_ENGINE, progress })
  const folder = join(RUNS, String(process.pid))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'run.json'), JSON.stringify(ownProcess()))
  // A file's process ends before the next begins: this one keeps what they share running.
  for (const name of RUN_GRAPHS) enter(join(folder, name))
  // For a run that is broken off.
  process.once('exit', () => {
    for (const graph of graphsOf(folder)) signalOwner(graph, 'SIGKILL')
  })
  project.provide('runFolder', folder)
  return () => endRun(folder)
}

async function tidyDeadRuns(): Promise<void> {
  mkdirSync(RUNS, { recursive: true })
  for (const name of readdirSync(RUNS)) {
    const run = readProcessId(join(RUNS, name, 'run.json'))
    if (run !== undefined && !isRunning(run)) await endRun(join(RUNS, name))
  }
}

async function endRun(folder: string): Promise<void> {
  await Promise.all(graphsOf(folder).map(stopOwner))
  rmSync(folder, { recursive: true, force: true })
}

function graphsOf(run: string): readonly string[] {
  if (!existsSync(run)) return []
  const entries = readdirSync(run, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => join(run, entry.name))
}
