import type { Graph } from '../graph/connection.ts'
import { adoptAndSettle } from './adoption/settle.ts'
import { catchUp, catchUpInParts } from './catchUp.ts'
import { type Changes, NO_CHANGES } from './changes.ts'
import { type CheckOptions, type Judgement, judge } from './check.ts'
import { DeletionGuard, threatOf } from './deletions.ts'
import type { SeedEvent } from './events.ts'
import { FileRun } from './fileRun.ts'
import { isRepeatable, type SeedFile } from './files.ts'
import { isBehind, readLedger, readUnfinished, type Unfinished } from './ledger.ts'
import { type SeedLock, takeLock } from './lock.ts'
import { type Borders, type FilePlan, planOf } from './plan.ts'
import { prepareReads } from './prepareReads.ts'
import { requireAllowed } from './readiness.ts'
import type { Remark } from './remarks.ts'
import { rollUp } from './rollup.ts'
import { faultText, SeedError } from './seedError.ts'
import { both, NOTHING, type Touched, touchedBy } from './touched.ts'

/** What became of one file. */
export interface SeedOutcome {
  readonly name: string
  /** Unchanged since it was applied, so left alone; else how it was applied, or that it was rehearsed only. */
  readonly state: 'unchanged' | 'applied' | 'again' | 'resumed' | 'rehearsed'
  readonly statements: number
  readonly changes: Changes
  readonly remarks: readonly Remark[]
}

export interface ApplyOptions extends CheckOptions {
  readonly report: (event: SeedEvent) => void
  /** Unless told, a file is one transaction. */
  readonly borders?: Borders
  /** Files that have changed since they were applied are applied again. */
  readonly again?: boolean
  /** Files may delete what they did not create; vocabulary, ledger and claims never. */
  readonly allowDelete?: boolean
  /** Files that are known to be right are not put to Neo4j before they run. */
  readonly unchecked?: boolean
  /** Milliseconds to wait while somebody else is seeding; unless told, none. */
  readonly waitMs?: number
  /** Takes in what scripts wrote that knows nothing of entities and links, once all files are in. */
  readonly adopt?: boolean
}

/**
 * Applies files in their order, after all of them were checked. Each is one transaction with its row in the ledger: it
 * is in or it is not (schema statements and `CALL … IN TRANSACTIONS` run alone, in their place; `borders` makes more
 * transactions of a file). A file that was cut short goes on where it stopped. The last one's transaction rolls up for
 * all; after it, where that is too much for one. A file that the ledger has with the same checksum is skipped.
 * @throws {SeedError} for what is wrong with a file, with file, line and column, or with what was asked
 * @throws {GraphError} when the database does not answer
 */
export async function applyFiles(
  graph: Graph,
  files: readonly SeedFile[],
  options: ApplyOptions,
): Promise<readonly SeedOutcome[]> {
  const before = await readLedger(graph)
  const allIn = files.every(file => before.get(file.name) === file.sha256)
  if (allIn && !(await isBehind(graph))) return files.map(file => unchanged(file, options))
  const lock = await takeLock(graph, {
    waitMs: options.waitMs,
    report: line => options.report({ kind: 'said', line }),
  })
  try {
    return await applyUnderLock(graph, files, { ...options, lock })
  } finally {
    await lock.release()
  }
}

type Locked = ApplyOptions & { readonly lock: SeedLock }

async function applyUnderLock(
  graph: Graph,
  files: readonly SeedFile[],
  options: Locked,
): Promise<readonly SeedOutcome[]> {
  const due = await dueFiles(graph, files, options)
  const judgements = await judgeAll(graph, due, options)
  const touched = (await isBehind(graph)) ? 'anything' : touchedByAll(due)
  const outcomes: SeedOutcome[] = []
  for (const file of files) {
    const next = due.find(({ plan }) => plan.file === file)
    if (next === undefined) {
      outcomes.push(unchanged(file, options))
      continue
    }
    const last = next === due.at(-1)
    const outcome = await settledIfFailed(
      graph,
      apply(graph, next, {
        ...options,
        touched: last ? touched : undefined,
        judgement: judgements.get(next.plan),
      }),
    )
    outcomes.push(outcome)
    options.report({ kind: 'file', outcome })
  }
  if (options.adopt)
    await adoptAndSettle(graph, { ...options, left: touched === 'anything' ? touched : NOTHING })
  else if (await isBehind(graph)) await catchUpInParts(graph)
  if (due.length > 0) await prepareReads(graph, line => options.report({ kind: 'said', line }))
  return outcomes
}

/** What files touch that begin from the start; of one that goes on, an earlier run may have touched anything. */
const touchedByAll = (due: readonly Due[]): Touched =>
  due.map(({ plan, noted }) => (noted === undefined ? touchedBy(plan) : 'anything')).reduce(both, NOTHING)

/** A file to be applied. */
export interface Due {
  readonly plan: FilePlan
  /** The ledger has it, or a part of it, with another checksum. */
  readonly again: boolean
  /** How far it came, or what it was before it changed, when it was cut short. */
  readonly noted: Unfinished | undefined
}

/** The files that are not in as they are now, cut into statements. @throws {SeedError} CHANGED, TOO_LARGE */
export async function dueFiles(
  graph: Graph,
  files: readonly SeedFile[],
  options: Pick<ApplyOptions, 'again' | 'borders'>,
): Promise<readonly Due[]> {
  const ledger = await readLedger(graph)
  const unfinished = await readUnfinished(graph)
  // Of a file that is named twice, the first is applied.
  const named = files.filter((file, at) => files.findIndex(({ name }) => name === file.name) === at)
  const due = named
    .filter(file => ledger.get(file.name) !== file.sha256)
    .map(file => {
      const noted = unfinished.get(file.name)
      const cutShort = noted?.sha256 === file.sha256
      return { plan: planOf(file), noted, again: !cutShort && (noted !== undefined || ledger.has(file.name)) }
    })
  requireAllowed(due, options)
  return due
}

/** @throws {SeedError} with every fault of every file, in their order */
export async function judgeAll(
  graph: Graph,
  due: readonly Due[],
  options: CheckOptions & Pick<ApplyOptions, 'unchecked' | 'report'>,
): Promise<ReadonlyMap<FilePlan, Judgement>> {
  const judgements = new Map<FilePlan, Judgement>()
  for (const { plan } of due) {
    if (options.unchecked && plan.errors.length === 0) continue
    options.report({ kind: 'checking', file: plan.file.name, of: plan.statements.length })
    judgements.set(plan, await judge(graph, plan, options))
  }
  requireNoFaults(judgements)
  return judgements
}

/** So many faults are printed with their lines; the rest is counted. */
const MOST_FAULTS = 50

function requireNoFaults(judgements: ReadonlyMap<FilePlan, Judgement>): void {
  const faults = [...judgements].flatMap(([plan, judgement]) =>
    judgement.faults.map(fault => ({ code: fault.code, plan, fault })),
  )
  const [first] = faults
  if (first === undefined) return
  const lines = faults.slice(0, MOST_FAULTS).map(({ plan, fault }) => faultText(plan.file, fault))
  if (faults.length > MOST_FAULTS) lines.push(`… and ${faults.length - MOST_FAULTS} more.`)
  throw new SeedError(first.code, [...lines, 'Nothing was applied.'].join('\n'), undefined, first.fault)
}

async function apply(
  graph: Graph,
  { plan, again, noted }: Due,
  options: Locked & {
    /** What to roll up at the end; undefined = another file does. */
    readonly touched: Touched | undefined
    readonly judgement: Judgement | undefined
  },
): Promise<SeedOutcome> {
  const { file, statements } = plan
  const unfinished = noted?.sha256 === file.sha256 ? noted : undefined
  const guarded = { name: file.name, allowed: options.allowDelete ?? false, threat: threatOf(statements) }
  const { changes, remarks } = await new FileRun(graph, plan, {
    borders: options.borders ?? 'file',
    lock: options.lock,
    judgement: options.judgement,
    signal: options.signal,
    guard: await DeletionGuard.before(guarded, (cypher, parameters) =>
      graph.read(cypher, parameters, WHOLE_GRAPH),
    ),
    done: unfinished?.done ?? 0,
    begun: unfinished?.begun,
    noted: noted !== undefined,
    notes: again ? ['The file had changed since it was applied before.'] : [],
    mustWrite: !isRepeatable(file) && !options.unchecked,
    tell: (done, of) => options.report({ kind: 'running', file: file.name, done, of }),
    finish: async tx => {
      if (options.touched === undefined) return
      // Until it is adopted too, the ledger says that it waits.
      if (options.adopt !== true) await catchUp(tx, options.touched)
      else if (options.touched !== 'anything') await rollUp(tx, options.touched)
    },
  }).apply()
  const state = unfinished !== undefined ? 'resumed' : again ? 'again' : 'applied'
  return { name: file.name, state, statements: statements.length, changes, remarks }
}

const WHOLE_GRAPH = { timeoutMs: 300_000 }

/** Files before the one that fails stay in, and so do its own statements that had to run alone: they are rolled up. */
async function settledIfFailed<T>(graph: Graph, run: Promise<T>): Promise<T> {
  try {
    return await run
  } catch (error) {
    if (error instanceof SeedError && error.code !== 'LOCKED') await catchUpInParts(graph)
    throw error
  }
}

function unchanged({ name }: SeedFile, { report }: ApplyOptions): SeedOutcome {
  const outcome: SeedOutcome = { name, state: 'unchanged', statements: 0, changes: NO_CHANGES, remarks: [] }
  report({ kind: 'file', outcome })
  return outcome
}
