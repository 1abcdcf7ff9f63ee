import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { connect, type Graph } from '../graph/connection.ts'
import { openNeo4j } from '../neo4j/open.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { type Exported, exportGraph } from '../seeding/export/exportGraph.ts'
import { progress, runCommand } from './terminal.ts'

const HELP = `npm run export -- FILE

Writes the graph as Cypher into a new FILE: its constraints and indexes, every node and relationship
with every property in its type. npm run seed -- FILE makes the same graph of it in an empty one
(npm start -- --empty with another ATTEST_GRAPH), and so does cypher-shell. The ledger stays behind.

  --help  prints this

The graph is the one that npm start keeps (ATTEST_GRAPH names another), or the Neo4j at NEO4J_URI.
Let nobody write into it meanwhile.

Ends with 0 when FILE is complete, 1 when it failed and there is no FILE, 2 when the command itself
was not understood.`

const options = optionsOf(process.argv.slice(2))
if (options === undefined) process.exitCode = 2
else if (options.help) console.log(HELP)
else await runCommand(() => exportTo(options.file))

/** Undefined when the command was not understood, after saying why. */
function optionsOf(args: readonly string[]): { readonly help: boolean; readonly file: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
    const [file, ...more] = positionals
    if (values.help) return { help: true, file: '' }
    if (file === undefined || more.length > 0) throw new Error('Name one file to write the graph into.')
    // npm runs scripts in the project's folder and says here where the person is.
    return { help: false, file: resolve(process.env.INIT_CWD ?? process.cwd(), file) }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return undefined
  }
}

async function exportTo(file: string): Promise<void> {
  if (await exists(file)) {
    console.error(`${file} is there already, and is left as it is. Name a new file.`)
    process.exitCode = 2
    return
  }
  const neo4j = await openNeo4j(readConfig(process.env, [], PROJECT_FOLDER), progress)
  const graph = connect(neo4j.settings)
  try {
    const { nodes, relationships } = await writeGraph(graph, file)
    progress(`${file}: ${inFigures(nodes)} nodes, ${inFigures(relationships)} relationships`)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

/** A file that is there is complete: until then it has another name. */
async function writeGraph(graph: Graph, file: string): Promise<Exported> {
  let written: Exported = { nodes: 0, relationships: 0 }
  const part = `${file}.part`
  try {
    const pieces = exportGraph(graph, so => {
      written = so
    })
    await pipeline(Readable.from(pieces), createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return written
}

// Functions, for a constant below the command would not be there yet when it runs.
function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function inFigures(count: number): string {
  return count.toLocaleString('en')
}
