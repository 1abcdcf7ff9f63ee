import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { connect, type Graph } from '../graph/connection.ts'
import { openNeo4j } from '../neo4j/open.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { checkAlike } from '../seeding/alike.ts'
import { checkSummaries, countOf, type Finding, MOST_IDS, patient, runChecks } from '../seeding/integrity.ts'
import { recordIntegrityRun } from '../seeding/integrityRun.ts'
import { checkQuotes } from '../seeding/quotes.ts'
import { progress, runCommand } from './terminal.ts'

const HELP = `npm run check [-- --texts FOLDER]

Checks that the graph holds together: every check of cypher/integrity; that what links and entities
say of their claims is what the claims give; that no passages of two documents look as if they had
one origin. Changes nothing but that it keeps in the graph what it found, for graph.integrity.

  --texts FOLDER  compares every quote with the text of its document, too: the file below FOLDER
                  that has the document's sha256, whatever its name
  --help          prints this

The graph is the one that npm start keeps (ATTEST_GRAPH names another), or the Neo4j at NEO4J_URI.

Ends with 0 when nothing was found, 1 when something was or the check failed, 2 when the command
itself was not understood.`

const options = optionsOf(process.argv.slice(2))
if (options === undefined) process.exitCode = 2
else if (options.help) console.log(HELP)
else await runCommand(() => check(options.texts))

interface Options {
  readonly help: boolean
  /** Absolute; undefined = quotes are not compared. */
  readonly texts: string | undefined
}

/** Undefined when the command was not understood, after saying why. */
function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { texts: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    // npm runs scripts in the project's folder and says here where the person is.
    const here = process.env.INIT_CWD ?? process.cwd()
    return {
      help: values.help ?? false,
      texts: values.texts === undefined ? undefined : resolve(here, values.texts),
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return undefined
  }
}

async function check(texts: string | undefined): Promise<void> {
  if (texts !== undefined && !(await isFolder(texts))) {
    console.error(`There is no folder ${texts}.`)
    process.exitCode = 2
    return
  }
  const neo4j = await openNeo4j(readConfig(process.env, [], PROJECT_FOLDER), progress)
  const graph = connect(neo4j.settings)
  try {
    const findings = [
      ...(await runChecks(graph, join(PROJECT_FOLDER, 'cypher', 'integrity'))),
      ...(texts === undefined ? [] : [await quotes(graph, texts)]),
      ...(await checkSummaries(graph)),
      await checkAlike(patient(graph)),
    ]
    report(findings)
    if (!(await recordIntegrityRun(graph, findings)))
      progress('Nothing was ever seeded into this database: what was found is not kept in it.')
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}

async function quotes(graph: Graph, texts: string): Promise<Finding> {
  const { finding, compared, withoutText } = await checkQuotes(graph, texts)
  progress(`${compared} ${compared === 1 ? 'quote' : 'quotes'} compared with the texts in ${texts}`)
  for (const documentId of withoutText)
    progress(`  no text there for ${documentId}: its quotes were not compared`)
  return finding
}

function report(findings: readonly Finding[]): void {
  const found = findings.filter(({ ids }) => ids.length > 0)
  for (const finding of found) {
    const { check: name, meaning, ids, idsEach = 1 } = finding
    progress(`\n${name}: ${countOf(finding)}${ids.length < MOST_IDS ? '' : ' or more'}\n  ${meaning}`)
    for (let at = 0; at < ids.length; at += idsEach)
      progress(`  ${ids.slice(at, at + idsEach).join('\n    and ')}`)
  }
  progress(
    found.length === 0
      ? `${findings.length} checks, nothing found.`
      : `\n${found.length} of ${findings.length} checks found something.`,
  )
  if (found.length > 0) process.exitCode = 1
}
