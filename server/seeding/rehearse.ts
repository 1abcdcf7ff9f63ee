import type { Graph, Transaction } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { inOneTransaction } from './alone.ts'
import { NO_CHANGES } from './changes.ts'
import type { Judgement } from './check.ts'
import { DeletionGuard, threatOf } from './deletions.ts'
import { failureOf } from './failure.ts'
import type { SeedFile } from './files.ts'
import { type FilePlan, type Planned, runsAlone } from './plan.ts'
import { remarkOn } from './remarks.ts'
import { type ApplyOptions, dueFiles, judgeAll, type SeedOutcome } from './seed.ts'
import { addUp, type BatchResult, batchesOf, runBatch } from './statementRun.ts'

const DEADLINE = { timeoutMs: 3_600_000 }

/**
 * Checks files and then runs them in a transaction that is taken back: what would be created, changed and deleted.
 * Schema and administration cannot be taken back, so those statements are not run, and a remark says so.
 * Files that are in already are left out. @throws as `applyFiles`
 */
export async function rehearseFiles(
  graph: Graph,
  files: readonly SeedFile[],
  options: ApplyOptions,
): Promise<readonly SeedOutcome[]> {
  const due = await dueFiles(graph, files, { ...options, again: true })
  const judgements = await judgeAll(graph, due, options)
  return graph.rehearse(async tx => {
    const outcomes: SeedOutcome[] = []
    for (const { plan } of due) {
      const result = await rehearsed(tx, plan, { ...options, judgement: judgements.get(plan) })
      const outcome: SeedOutcome = {
        name: plan.file.name,
        state: 'rehearsed',
        statements: plan.statements.length,
        ...result,
      }
      options.report({ kind: 'file', outcome })
      outcomes.push(outcome)
    }
    return outcomes
  }, DEADLINE)
}

async function rehearsed(
  tx: Transaction,
  plan: FilePlan,
  options: ApplyOptions & { readonly judgement: Judgement | undefined },
): Promise<BatchResult> {
  const threat = threatOf(plan.statements)
  const guard = await DeletionGuard.before(
    { name: plan.file.name, allowed: options.allowDelete ?? false, threat },
    async (cypher, parameters) => (await tx.run(cypher, parameters)).rows,
  )
  let result: BatchResult = { changes: NO_CHANGES, remarks: [] }
  for (const batch of batchesOf(plan.statements, options.judgement, undefined)) {
    const [first] = batch.statements
    if (first === undefined) continue
    try {
      result = addUp(
        result,
        runsAlone(first) ? await apart(tx, first) : await runBatch(tx, batch, options.judgement),
      )
    } catch (error) {
      throw error instanceof GraphError ? failureOf(plan.file, first, { error, appliedBefore: 0 }) : error
    }
    options.report({
      kind: 'running',
      file: plan.file.name,
      done: batch.start + batch.statements.length,
      of: plan.statements.length,
    })
  }
  await guard?.check(tx, threat)
  return result
}

/** A statement that shares no transaction: what commits by itself can be run without that, schema cannot. */
async function apart(tx: Transaction, { statement, shape }: Planned): Promise<BatchResult> {
  if (shape.traits.schema || !shape.traits.ownTransactions)
    return { changes: NO_CHANGES, remarks: [remarkOn(statement, 'not rehearsed')] }
  const { counters } = await tx.change(inOneTransaction(statement.text), statement.parameters)
  return { changes: counters, remarks: [] }
}
