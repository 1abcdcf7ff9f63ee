import type { Graph } from '../graph/connection.ts'
import { catchUp } from './catchUp.ts'
import { type Changes, inWords, NO_CHANGES } from './changes.ts'
import { FileRun, type Progress } from './fileRun.ts'
import type { SeedFile } from './files.ts'
import { readLedger } from './ledger.ts'
import { placed, SeedError } from './seedError.ts'
import { type Split, type Statement, splitStatements } from './split.ts'

/** What became of one file. */
export interface SeedOutcome {
  readonly name: string
  /** Applied before with the same content, so left alone. */
  readonly skipped: boolean
  readonly statements: number
  readonly changes: Changes
}

/**
 * Applies files in their order. Each is one transaction with its row in the ledger: it is in or it is not (schema
 * statements and `CALL … IN TRANSACTIONS` run alone, in their place). The last one's transaction rolls up for all.
 * A file that the ledger has with the same checksum is skipped. All files are split before the first is applied.
 * @throws {SeedError} UNTERMINATED, SHELL_COMMAND, STATEMENT_FAILED, with file, line and column
 * @throws {GraphError} when the database does not answer
 */
export async function applyFiles(
  graph: Graph,
  files: readonly SeedFile[],
  progress: Progress,
): Promise<readonly SeedOutcome[]> {
  const ledger = await readLedger(graph)
  const due = files.filter(file => ledger.get(file.name) !== file.sha256)
  const statementsOf = splitAll(due)
  const outcomes: SeedOutcome[] = []
  for (const file of files) {
    const statements = statementsOf.get(file)
    if (statements === undefined) {
      outcomes.push({ name: file.name, skipped: true, statements: 0, changes: NO_CHANGES })
      progress(`${file.name}: unchanged since it was applied, skipped`)
      continue
    }
    const options = { again: ledger.has(file.name), last: file === due.at(-1) }
    const changes = await applied(graph, new FileRun(graph, file, progress).apply(statements, options))
    outcomes.push({ name: file.name, skipped: false, statements: statements.length, changes })
    const how = options.again ? 'changed since it was applied, applied again' : 'applied'
    const count =
      statements.length === 1 ? '1 statement' : `${statements.length.toLocaleString('en')} statements`
    progress(`${file.name}: ${how}, ${count}, ${inWords(changes)}`)
  }
  return outcomes
}

/** Files before the one that fails stay in, and so do its own statements that had to run alone: they are rolled up. */
async function applied(graph: Graph, run: Promise<Changes>): Promise<Changes> {
  try {
    return await run
  } catch (error) {
    if (error instanceof SeedError) await graph.write(catchUp)
    throw error
  }
}

function splitAll(files: readonly SeedFile[]): ReadonlyMap<SeedFile, readonly Statement[]> {
  const splits = new Map<SeedFile, Split>(files.map(file => [file, splitStatements(file.text)]))
  const faults = [...splits].flatMap(([file, { errors }]) =>
    errors.map(error => ({ code: error.code, line: placed(file, error, error.message) })),
  )
  const [first] = faults
  if (first !== undefined)
    throw new SeedError(first.code, [...faults.map(fault => fault.line), 'Nothing was applied.'].join('\n'))
  return new Map([...splits].map(([file, { statements }]) => [file, statements]))
}
