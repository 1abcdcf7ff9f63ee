import { join } from 'node:path'
import { inject } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { type ManagedNeo4j, openManaged, prepareEngine } from '../../server/neo4j/managed.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'

const { cacheFolder } = readConfig({ ...process.env, NEO4J_URI: '' }, [], PROJECT_FOLDER)

/** Small, and compiled quickly rather than well: a test's Neo4j lives for minutes. */
export const TEST_ENGINE = {
  boltPort: 0,
  cacheFolder,
  memory: { heapMb: 384, pageCacheMb: 32 },
  javaFlags: ['-XX:TieredStopAtLevel=1'],
  env: process.env,
}

/** Fetches what starting a Neo4j needs, once for all tests. */
export const prepareTestEngine = (progress: (line: string) => void) =>
  prepareEngine({ ...TEST_ENGINE, progress })

/** The folder of this run of the tests; what is in it is stopped and removed at the end. */
export const runFolder = () => inject('runFolder')

/** This run's Neo4j of that name, started by the first file that asks and stopped after the last. */
export function runNeo4j(name: 'article' | 'scratch'): Promise<ManagedNeo4j> {
  return openManaged({ ...TEST_ENGINE, folder: join(runFolder(), name), progress: () => undefined })
}
