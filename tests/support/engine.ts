import { readConfig } from '../../server/config.ts'
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

/** The Neo4j's that all files of a run share, by the names of their folders. */
export const RUN_GRAPHS = ['article', 'scratch'] as const
