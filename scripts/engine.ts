/** Has what the tests' Neo4j needs: its jars and the archive for a quick start, made once for a machine. */
import { progress } from '../server/cli/terminal.ts'
import { prepareEngine } from '../server/neo4j/managed.ts'
import { TEST_ENGINE } from '../tests/support/engine.ts'
import { runScript } from './steps.mjs'

await runScript(async () => {
  await prepareEngine({ ...TEST_ENGINE, progress })
})
