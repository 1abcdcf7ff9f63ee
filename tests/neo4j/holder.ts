// A process of its own that opens a managed Neo4j, says so, and holds it until it is told to end by a signal or a line.
import { once } from 'node:events'
import { progress, runCommand } from '../../server/cli/terminal.ts'
import { openManaged } from '../../server/neo4j/managed.ts'
import { TEST_ENGINE } from '../support/engine.ts'

const [, , folder = ''] = process.argv

await runCommand(async () => {
  const neo4j = await openManaged({ ...TEST_ENGINE, folder, progress })
  progress('open')
  await once(process.stdin, 'data')
  await neo4j.stop()
  process.stdin.destroy()
})
