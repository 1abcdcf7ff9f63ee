import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { connect, type Graph } from '../graph/connection.ts'
import { openNeo4j } from '../neo4j/open.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { inWords, NO_CHANGES, sum } from '../seeding/changes.ts'
import { readSeedFiles, type SeedFile } from '../seeding/files.ts'
import { readBasics } from '../seeding/prepare.ts'
import { applyFiles } from '../seeding/seed.ts'
import { progress, runCommand } from './terminal.ts'

const HELP = `npm run seed -- FILE|FOLDER…

Applies Cypher scripts to the graph, then brings statuses, dates and search keys up to date.
Of a folder, all .cypher and .cql files below it are taken, in the order of their paths.
Each file is one transaction: it is in, or nothing of it is. A file that was applied before and
has not changed since is skipped. Schema and vocabulary come first, by themselves.

The graph is the one that npm start keeps (ATTEST_GRAPH names another), or the Neo4j at NEO4J_URI.

  --help   prints this

Ends with 0 when all files are in or were in before, 1 when a file or the database failed
(the message says where, and what to do), 2 when the command itself was not understood.`

const paths = process.argv.slice(2)
const unknown = paths.find(path => path.startsWith('-') && path !== '--help' && path !== '-h')
if (paths.includes('--help') || paths.includes('-h')) console.log(HELP)
else if (paths.length === 0 || unknown !== undefined) {
  console.error(
    unknown === undefined ? 'Name at least one file or folder.' : `"${unknown}" is not an option.`,
  )
  console.error(`\n${HELP}`)
  process.exitCode = 2
} else await runCommand(() => seed(paths))

async function seed(paths: readonly string[]): Promise<void> {
  // npm runs scripts in the project's folder and says here where the person is.
  const here = process.env.INIT_CWD ?? process.cwd()
  const files = await readSeedFiles(
    paths.map(path => resolve(here, path)),
    PROJECT_FOLDER,
  )
  const basics = await readBasics(join(PROJECT_FOLDER, 'cypher'))
  const neo4j = await openNeo4j(readConfig(process.env, [], PROJECT_FOLDER), progress)
  const graph = connect(neo4j.settings)
  try {
    await apply(graph, basics, files)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

async function apply(graph: Graph, basics: readonly SeedFile[], files: readonly SeedFile[]): Promise<void> {
  const named = new Set(basics.map(file => file.name))
  const outcomes = await applyFiles(
    graph,
    [...basics, ...files.filter(file => !named.has(file.name))],
    progress,
  )
  const applied = outcomes.filter(outcome => !outcome.skipped)
  const changes = applied.map(outcome => outcome.changes).reduce(sum, NO_CHANGES)
  const skipped = outcomes.length - applied.length
  progress(`\n${applied.length} applied, ${skipped} skipped. Altogether: ${inWords(changes)}.`)
}
