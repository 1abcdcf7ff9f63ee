import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { connect, type Graph } from '../graph/connection.ts'
import { openNeo4j } from '../neo4j/open.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { adoptedAnything } from '../seeding/adoption/adopt.ts'
import { type AdoptionReport, readAdoptions } from '../seeding/adoption/report.ts'
import { adoptGraph, awaitsAdoption } from '../seeding/adoption/settle.ts'
import { readBasics, SHIPPED } from '../seeding/prepare.ts'
import { applyFiles } from '../seeding/seed.ts'
import { textReporter } from './seedReport.ts'
import { progress, runCommand } from './terminal.ts'

const HELP = `npm run adopt [-- --report]

Takes in what Cypher scripts wrote that know nothing of Attest: nodes become entities, relationships
links, and a relationship that names its source gets a claim. It adds labels and properties of
Attest's own; what the scripts wrote is neither changed nor removed. What is adopted already stays
as it is, so it may run any number of times. npm run seed does it by itself after a seed.

  --report  prints what was decided for each label and type, and why; changes nothing
  --help    prints this

The graph is the one that npm start keeps (ATTEST_GRAPH names another), or the Neo4j at NEO4J_URI.

Ends with 0 when all is adopted, 1 when it failed (the message says what to do), 2 when the command
itself was not understood, 130 after Ctrl-C; the next run goes on from there.`

const options = optionsOf(process.argv.slice(2))
if (options === undefined) process.exitCode = 2
else if (options.help) console.log(HELP)
else await runCommand(() => withGraph(options.report ? report : adoptAll))

/** Undefined when the command was not understood, after saying why. */
function optionsOf(
  args: readonly string[],
): { readonly report: boolean; readonly help: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { report: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    return { report: values.report ?? false, help: values.help ?? false }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return undefined
  }
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const neo4j = await openNeo4j(readConfig(process.env, [], PROJECT_FOLDER), progress)
  const graph = connect(neo4j.settings)
  try {
    await work(graph)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

async function adoptAll(graph: Graph): Promise<void> {
  const { report: tell } = textReporter({ bar: process.stdout.isTTY === true && !process.env.CI })
  const basics = await readBasics(join(PROJECT_FOLDER, 'cypher'))
  await applyFiles(graph, basics, { ...SHIPPED, waitMs: 0, report: tell })
  if (!adoptedAnything(await adoptGraph(graph, { report: tell }))) progress('There is nothing to adopt.')
}

async function report(graph: Graph): Promise<void> {
  const adoptions = await readAdoptions(graph)
  if (adoptions.length === 0) progress('Nothing has been adopted.')
  for (const adoption of adoptions) for (const line of linesOf(adoption)) progress(line)
  if (await awaitsAdoption(graph)) progress('There is more to adopt: npm run adopt')
}

function linesOf({ name, adoptedAt, nodes, relationships, decisions }: AdoptionReport): readonly string[] {
  const counts = `${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships adopted`
  return [
    `${adoptedAt.slice(0, 19).replace('T', ' ')}  ${name}: ${counts}`,
    ...decisions.map(decision => `  ${decision}`),
  ]
}
