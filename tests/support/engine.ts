import { readConfig } from '../../server/config.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'

const { cacheFolder } = readConfig({ ...process.env, NEO4J_URI: '' }, [], PROJECT_FOLDER)

/**
 * Small, and compiled quickly rather than well: a test's Neo4j lives for minutes. Java would keep 48 MB of quickly compiled code, where
 * Neo4j's planning needs more, and would compile again what it threw away.
 */
export const TEST_ENGINE = {
  boltPort: 0,
  cacheFolder,
  memory: { heapMb: 384, pageCacheMb: 32 },
  javaFlags: ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'],
  env: process.env,
}

/** So many files run at a time: two cores carry two, with Neo4j and Chromium beside them. */
export const WORKERS = 2

/** The Neo4j that a worker's files have for themselves, one after another. Vitest numbers its workers from 1. */
export const scratchOf = (worker: string | undefined) => `scratch-${worker ?? '1'}`

/** The Neo4j's that the files of a run share, by the names of their folders. */
export const RUN_GRAPHS: readonly string[] = [
  'article',
  ...Array.from({ length: WORKERS }, (_, at) => scratchOf(String(at + 1))),
]
