import { type Graph, GraphError, type Transaction } from '../graph/connection.ts'
import { catchUp } from './catchUp.ts'
import { type Changes, NO_CHANGES, sum, touchesData } from './changes.ts'
import { failureOf } from './failure.ts'
import type { SeedFile } from './files.ts'
import { recordRun } from './ledger.ts'
import type { Statement } from './split.ts'
import { type Stage, stagesOf } from './stages.ts'

/** Takes one line of what is going on. */
export type Progress = (line: string) => void

const DEADLINE = { timeoutMs: 3_600_000 }
const TELL_EVERY_MS = 1_000

export interface RunOptions {
  /** The ledger has the file with another checksum. */
  readonly again: boolean
  /** The last file of several rolls up for all of them. */
  readonly last: boolean
}

/** The application of one file: remembers which statement runs, for the message if it fails. */
export class FileRun {
  private running: Statement | undefined
  private of = 0
  /** Statements that stay applied whatever happens to the next ones. */
  private committed = 0
  private toldAt = Date.now()

  constructor(
    private readonly graph: Graph,
    private readonly file: SeedFile,
    private readonly progress: Progress,
  ) {}

  async apply(statements: readonly Statement[], options: RunOptions): Promise<Changes> {
    const { before, final } = stagesOf(statements)
    this.of = statements.length
    try {
      let changes = NO_CHANGES
      for (const stage of before) {
        changes = sum(changes, await this.runStage(stage))
        this.committed += stage.statements.length
      }
      return await this.finish(final, changes, options)
    } catch (error) {
      throw this.explained(error)
    }
  }

  private async runStage({ together, statements }: Stage): Promise<Changes> {
    if (together) return this.graph.write(tx => this.runAll(tx, statements), DEADLINE)
    return this.runAll({ run: text => this.graph.runAlone(text) }, statements)
  }

  /** The last statements, the ledger's row and the roll-up: one transaction. */
  private finish(statements: readonly Statement[], before: Changes, options: RunOptions): Promise<Changes> {
    const notes = options.again ? ['The file had changed since it was applied before.'] : []
    return this.graph.write(async tx => {
      const changes = sum(before, await this.runAll(tx, statements))
      const awaitsRollUp = touchesData(changes)
      await recordRun(tx, this.file, { statements: this.of, changes, notes, awaitsRollUp })
      if (options.last) await catchUp(tx)
      return changes
    }, DEADLINE)
  }

  private async runAll(tx: Transaction, statements: readonly Statement[]): Promise<Changes> {
    let changes = NO_CHANGES
    for (const [index, statement] of statements.entries()) {
      this.running = statement
      changes = sum(changes, (await tx.run(statement.text)).counters)
      this.tell(this.committed + index + 1)
    }
    this.running = undefined
    return changes
  }

  private tell(done: number): void {
    if (done === this.of || Date.now() - this.toldAt < TELL_EVERY_MS) return
    this.toldAt = Date.now()
    this.progress(`${this.file.name}: statement ${done} of ${this.of}`)
  }

  private explained(error: unknown): unknown {
    const ofTheFile = error instanceof GraphError && !['GRAPH_UNAVAILABLE', 'OVERLOADED'].includes(error.code)
    if (!ofTheFile || this.running === undefined) return error
    return failureOf(this.file, this.running, { error, appliedBefore: this.committed })
  }
}
