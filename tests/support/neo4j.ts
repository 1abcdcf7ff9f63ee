import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type ManagedNeo4j, openManaged } from '../../server/neo4j/managed.ts'
import { scratchOf, TEST_ENGINE } from './engine.ts'

/** The folder of this run of the tests; every Neo4j in it is stopped at the end, and it is removed. */
export const runFolder = () => inject('runFolder')

/** An empty folder in the run's. */
export const newFolder = () => mkdtempSync(join(runFolder(), 'test-'))

/** This run's Neo4j of that name, started by the first file that asks and stopped after the last. */
export function runNeo4j(name: string): Promise<ManagedNeo4j> {
  return openManaged({ ...TEST_ENGINE, folder: join(runFolder(), name), progress: () => undefined })
}

/** The Neo4j that this file's worker has for itself. */
export const scratchNeo4j = () => runNeo4j(scratchOf(process.env.VITEST_POOL_ID))
