import type { Graph, Transaction } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { requireHarmless, runAlone } from './alone.ts'
import { changesAnything, NO_CHANGES, touchesData } from './changes.ts'
import type { Judgement } from './check.ts'
import { type DeletionGuard, threatOf } from './deletions.ts'
import { failureOf } from './failure.ts'
import { endProgress, noteProgress, recordRun } from './ledger.ts'
import type { SeedLock } from './lock.ts'
import { type Borders, type FilePlan, type Planned, type Stage, stagesOf } from './plan.ts'
import { remarkOn } from './remarks.ts'
import { SeedError } from './seedError.ts'
import { addUp, type Batch, type BatchResult, batchesOf, runBatch } from './statementRun.ts'

const DEADLINE = { timeoutMs: 3_600_000 }

export interface RunOptions {
  readonly borders: Borders
  readonly lock: SeedLock
  /** Undefined = nothing in the file takes away what is there. */
  readonly guard: DeletionGuard | undefined
  /** Undefined = nobody asked Neo4j beforehand: every statement goes alone. */
  readonly judgement: Judgement | undefined
  /** So many statements are in from an earlier run, and the one at `begun` had begun. */
  readonly done: number
  readonly begun: number | undefined
  /** The ledger has a note of how far the file came. */
  readonly noted: boolean
  /** What the ledger should say of this run beside its figures. */
  readonly notes: readonly string[]
  /** A file that changes nothing has failed. */
  readonly mustWrite: boolean
  readonly tell: (done: number, of: number) => void
  readonly signal: AbortSignal | undefined
  /** Runs at the end of the last transaction. */
  readonly finish: (tx: Transaction) => Promise<void>
}

/** The application of one file: one transaction after the other, each with the note of how far the file is. */
export class FileRun {
  private total: BatchResult = { changes: NO_CHANGES, remarks: [] }
  /** Statements that stay applied whatever happens to the next ones. */
  private committed: number
  private running: Batch | undefined
  private readonly startedAt = Date.now()

  constructor(
    private readonly graph: Graph,
    private readonly plan: FilePlan,
    private readonly options: RunOptions,
  ) {
    this.committed = options.done
  }

  /** @throws {SeedError}, {GraphError} when the database does not answer */
  async apply(): Promise<BatchResult> {
    const stages = stagesOf(this.plan, this.options.borders, this.options.done)
    for (const [at, stage] of stages.entries()) {
      this.requireNotInterrupted()
      const last = at === stages.length - 1
      const result = stage.together
        ? await this.runTogether(stage, last, stages.length)
        : await this.runAlone(stage)
      this.total = addUp(this.total, result)
      this.committed = stage.start + stage.statements.length
    }
    return this.total
  }

  /** Runs one transaction; when many statements fail as one, again one by one, to say which it is. */
  private async runTogether(stage: Stage, last: boolean, of: number): Promise<BatchResult> {
    const attempt = (singlyFrom: number | undefined) =>
      this.graph.write(async tx => {
        await this.options.lock.assertHeld(tx)
        const result = await this.runAll(tx, stage, singlyFrom)
        await this.options.guard?.check(tx, threatOf(stage.statements))
        if (last) await this.end(tx, addUp(this.total, result), of > 1)
        else await this.note(tx, stage.start + stage.statements.length, touchesData(result.changes))
        return result
      }, DEADLINE)
    try {
      return await attempt(undefined)
    } catch (error) {
      const batch = this.running
      if (!isOfTheFile(error) || batch?.together !== true) throw this.explained(error)
      return await attempt(batch.start).catch((second: unknown) => {
        throw this.explained(second)
      })
    }
  }

  private async runAll(tx: Transaction, stage: Stage, singlyFrom: number | undefined): Promise<BatchResult> {
    const { judgement, tell, borders } = this.options
    let result: BatchResult = { changes: NO_CHANGES, remarks: [] }
    for (const batch of batchesOf(stage.statements, judgement, singlyFrom)) {
      if (borders === 'file') this.requireNotInterrupted()
      this.running = batch
      result = addUp(result, await runBatch(tx, batch, judgement))
      tell(stage.start + batch.start + batch.statements.length, this.plan.statements.length)
    }
    this.running = undefined
    return result
  }

  private async runAlone({ statements: [planned], start }: Stage): Promise<BatchResult> {
    if (planned === undefined) return this.total
    this.running = { shape: planned.shape, statements: [planned], start: 0, together: false }
    const again = this.options.begun === start
    const write = (done: number, begun: number | undefined, changed: boolean) =>
      this.graph.write(async tx => {
        await this.options.lock.assertHeld(tx)
        await this.note(tx, done, changed, begun)
      })
    try {
      await requireHarmless(this.graph, planned, this.options.guard)
      // Its own commits are not ours to undo: what is known beforehand is that it began.
      if (planned.shape.traits.ownTransactions) await write(start, start, true)
      const resumed = this.options.noted && this.options.done === start
      const result = await runAlone(this.graph, planned, resumed)
      await write(start + 1, undefined, touchesData(result.changes))
      this.options.tell(start + 1, this.plan.statements.length)
      return again
        ? addUp(result, { changes: NO_CHANGES, remarks: [remarkOn(planned.statement, 'ran again')] })
        : result
    } catch (error) {
      throw this.explained(error)
    }
  }

  private note(tx: Transaction, done: number, changedData: boolean, begun?: number): Promise<void> {
    return noteProgress(tx, this.plan.file, { done, changedData, ...(begun === undefined ? {} : { begun }) })
  }

  /** The file's row in the ledger, with its last statements. */
  private async end(tx: Transaction, { changes, remarks }: BatchResult, staged: boolean): Promise<void> {
    const { file, statements } = this.plan
    if (this.options.mustWrite && !changesAnything(changes) && this.options.done === 0)
      throw wroteNothing(this.plan, remarks)
    const changedBefore = (staged || this.options.noted) && (await endProgress(tx, file.name))
    await recordRun(tx, file, {
      statements: statements.length,
      changes,
      notes: [...this.options.notes, ...remarks.map(({ line, message }) => `line ${line} ${message}`)],
      durationMs: Date.now() - this.startedAt,
      awaitsRollUp: changedBefore || touchesData(changes),
    })
    await this.options.finish(tx)
  }

  private requireNotInterrupted(): void {
    if (this.options.signal?.aborted !== true) return
    const { name } = this.plan.file
    const of = this.plan.statements.length.toLocaleString('en')
    throw new SeedError(
      'INTERRUPTED',
      this.committed === 0
        ? `Stopped: nothing of ${name} is in.`
        : `Stopped: of ${name}, ${this.committed.toLocaleString('en')} of ${of} statements are in. The same command goes on from there.`,
    )
  }

  private explained(error: unknown): unknown {
    const planned: Planned | undefined = this.running?.statements[0]
    if (!isOfTheFile(error) || planned === undefined) return error
    return failureOf(this.plan.file, planned, { error, appliedBefore: this.committed })
  }
}

const isOfTheFile = (error: unknown): error is GraphError =>
  error instanceof GraphError && !['GRAPH_UNAVAILABLE', 'OVERLOADED'].includes(error.code)

function wroteNothing({ file, statements }: FilePlan, remarks: BatchResult['remarks']): SeedError {
  const [first] = remarks
  const why =
    statements.length === 0
      ? 'it holds no statement'
      : first === undefined
        ? 'its statements only read, or all of what they write is there already'
        : `${remarks.length} of its ${statements.length} statements found nothing to work on, the first at line ${first.line}: do the nodes that it matches exist, under these labels and names?`
  return new SeedError('WROTE_NOTHING', `${file.name} wrote nothing: ${why}`)
}
