import { parseArgs } from 'node:util'
import type { Borders } from '../seeding/plan.ts'

export const HELP = `npm run seed -- PATH…

Applies Cypher scripts to the graph, then brings statuses, dates and search keys up to date.
PATH is a file, a folder (all .cypher and .cql files below it, in the order of their paths), or - for
standard input. All of it is checked before anything runs. Each file is one transaction: it is in, or
nothing of it is. A file that was applied before and has not changed since is skipped. Schema and
vocabulary come first, by themselves.

  --dry-run       checks, and says what would be created, changed and deleted; changes nothing
  --each          commits statement by statement
  --batch [N]     commits every N statements (unless told, 10,000); for files too large for one
                  transaction. Cut short, the same command goes on where it stopped
  --again         applies files again that have changed since they were applied
  --trusted       allows LOAD CSV, apoc.load, apoc.import and administration of users and databases
  --allow-delete  allows deleting what the file did not create; vocabulary, ledger and claims never
  --status        lists what has been applied, what was cut short, and who is seeding now
  --json          prints one JSON object a line, for programs
  --quiet         prints failures alone; so it is where CI is set, but for one line a file
  --help          prints this

What files wrote that knows nothing of Attest is adopted when they are in: npm run adopt -- --help.

The graph is the one that npm start keeps (ATTEST_GRAPH names another), or the Neo4j at NEO4J_URI.
Ctrl-C ends at the border of a transaction and says what is in; a second one ends at once.

Ends with 0 when all files are in or were in before, 1 when a file or the database failed (the
message says where, and what to do), 2 when the command itself was not understood, 3 when a file needs
a word of yours (--again, --trusted, --allow-delete, --batch), 4 when somebody else is seeding,
130 after Ctrl-C.`

export interface SeedCommand {
  readonly paths: readonly string[]
  readonly help: boolean
  readonly status: boolean
  readonly dryRun: boolean
  readonly again: boolean
  readonly trusted: boolean
  readonly allowDelete: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly borders: Borders
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  each: { type: 'boolean' },
  batch: { type: 'string' },
  again: { type: 'boolean' },
  trusted: { type: 'boolean' },
  'allow-delete': { type: 'boolean' },
  status: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const STATEMENTS_A_BATCH = 10_000

/** The command line, parsed. @throws {Error} saying which word was not understood */
export function readSeedCommand(args: readonly string[]): SeedCommand {
  const { values, positionals } = parseArgs({
    args: withBatchSize(args),
    options: OPTIONS,
    allowPositionals: true,
  })
  const asked = values.help || values.status
  if (!asked && positionals.length === 0)
    throw new Error('Name at least one file or folder, or - for standard input.')
  if (values.each && values.batch !== undefined) throw new Error('--each and --batch exclude each other.')
  return {
    paths: positionals,
    help: values.help ?? false,
    status: values.status ?? false,
    dryRun: values['dry-run'] ?? false,
    again: values.again ?? false,
    trusted: values.trusted ?? false,
    allowDelete: values['allow-delete'] ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    borders: values.each ? 'each' : bordersOf(values.batch),
  }
}

/** --batch takes a number or none: without one it gets ours, so that it does not take the next word. */
function withBatchSize(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    const alone = arg === '--batch' && !/^\d+$/.test(args[at + 1] ?? '')
    return alone ? [arg, String(STATEMENTS_A_BATCH)] : [arg]
  })
}

function bordersOf(batch: string | undefined): Borders {
  if (batch === undefined) return 'file'
  const every = Number(batch)
  if (!Number.isInteger(every) || every < 1)
    throw new Error(`--batch is "${batch}"; it takes a whole number above 0.`)
  return { every }
}
