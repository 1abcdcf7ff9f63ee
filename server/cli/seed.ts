import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { connect, type Graph } from '../graph/connection.ts'
import { openNeo4j } from '../neo4j/open.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { readSeedFiles, readStandardInput, type SeedFile } from '../seeding/files.ts'
import { readBasics, SHIPPED } from '../seeding/prepare.ts'
import { rehearseFiles } from '../seeding/rehearse.ts'
import { applyFiles } from '../seeding/seed.ts'
import { SeedError, type SeedErrorCode } from '../seeding/seedError.ts'
import { readStatus } from '../seeding/status.ts'
import { HELP, readSeedCommand, type SeedCommand } from './seedOptions.ts'
import { jsonReporter, quietReporter, type SeedReporter, statusLines, textReporter } from './seedReport.ts'
import { reportFailure } from './terminal.ts'

const EXIT_CODES: Partial<Record<SeedErrorCode, number>> = {
  CHANGED: 3,
  NOT_TRUSTED: 3,
  DELETES: 3,
  TOO_LARGE: 3,
  LOCKED: 4,
  INTERRUPTED: 130,
}

const command = commandOf(process.argv.slice(2))
if (command === undefined) process.exitCode = 2
else if (command.help) console.log(HELP)
else await seed(command, reporterOf(command))

/** Undefined when the command was not understood, after saying why. */
function commandOf(args: readonly string[]): SeedCommand | undefined {
  try {
    return readSeedCommand(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return undefined
  }
}

function reporterOf({ json, quiet }: SeedCommand): SeedReporter {
  if (json) return jsonReporter
  if (quiet) return quietReporter
  return textReporter({ bar: process.stdout.isTTY === true && !process.env.CI })
}

async function seed(command: SeedCommand, reporter: SeedReporter): Promise<void> {
  const signal = interruption(reporter)
  try {
    const files = await filesOf(command.paths)
    await withGraph(reporter, graph => carryOut(graph, { command, files, reporter, signal }))
  } catch (error) {
    if (!(error instanceof SeedError)) return reportFailure(error)
    reporter.failure(error)
    process.exitCode = EXIT_CODES[error.code] ?? 1
  }
}

/** The first Ctrl-C asks for the end of the transaction; the second ends the process, and Neo4j takes it back. */
function interruption(reporter: SeedReporter): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130)
      reporter.line('Stopping at the border of a transaction …')
      controller.abort(new SeedError('INTERRUPTED', 'Stopped before anything was applied.'))
    })
  return controller.signal
}

// npm runs scripts in the project's folder and says in INIT_CWD where the person is.
async function filesOf(paths: readonly string[]): Promise<readonly SeedFile[]> {
  const here = process.env.INIT_CWD ?? process.cwd()
  const files: SeedFile[] = []
  for (const path of paths)
    files.push(
      ...(path === '-'
        ? [await readStandardInput()]
        : await readSeedFiles([resolve(here, path)], PROJECT_FOLDER)),
    )
  return files
}

async function withGraph(reporter: SeedReporter, work: (graph: Graph) => Promise<void>): Promise<void> {
  const neo4j = await openNeo4j(readConfig(process.env, [], PROJECT_FOLDER), reporter.line)
  const graph = connect(neo4j.settings)
  try {
    await work(graph)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

interface Task {
  readonly command: SeedCommand
  readonly files: readonly SeedFile[]
  readonly reporter: SeedReporter
  readonly signal: AbortSignal
}

async function carryOut(graph: Graph, { command, files, reporter, signal }: Task): Promise<void> {
  if (command.status) {
    const status = await readStatus(graph)
    if (command.json) console.log(JSON.stringify({ kind: 'status', ...status }))
    else for (const line of statusLines(status)) console.log(line)
    return
  }
  const { report } = reporter
  const { again, trusted, allowDelete, borders } = command
  const options = { report, again, trusted, allowDelete, borders, signal }
  if (command.dryRun) {
    reporter.summary(await rehearseFiles(graph, files, options))
    reporter.line('That was a rehearsal: nothing was changed.')
    return
  }
  const basics = await readBasics(join(PROJECT_FOLDER, 'cypher'))
  const named = new Set(basics.map(file => file.name))
  const before = await applyFiles(graph, basics, { ...SHIPPED, waitMs: 0, report, signal })
  const after = await applyFiles(
    graph,
    files.filter(file => !named.has(file.name)),
    { ...options, adopt: true },
  )
  reporter.summary([...before, ...after])
}
