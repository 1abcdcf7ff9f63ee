import type { Change } from '../graph/change.ts'
import type { Transaction } from '../graph/connection.ts'
import { type Changes, changesAnything, NO_CHANGES, sum } from './changes.ts'
import type { Judgement } from './check.ts'
import { CREATE_ALL, creationOf, rowsOf } from './creation.ts'
import type { Planned } from './plan.ts'
import { type Remark, remarkOn } from './remarks.ts'
import { parametersOf, rowOf, type Shape, textOf } from './shapes.ts'
import { tokensOf } from './tokens.ts'

/** So many statements of one shape go at once: more make a longer wait for Ctrl-C, and win nothing. */
const MOST_ROWS = 1_000
/** Their text altogether, in UTF-16 units, unless one alone is longer. */
const MOST_TEXT = 2_000_000

/** Neighbours of one shape that go as one, or one statement alone. */
export interface Batch {
  readonly shape: Shape
  readonly statements: readonly Planned[]
  /** Its first statement's index among those given. */
  readonly start: number
  readonly together: boolean
}

/** Cuts statements into batches. From the statement at `singlyFrom` on each goes alone, to find the one that fails. */
export function* batchesOf(
  statements: readonly Planned[],
  judgement: Judgement | undefined,
  singlyFrom: number | undefined,
): Generator<Batch> {
  for (let start = 0; start < statements.length; ) {
    const first = statements[start]
    if (first === undefined) return
    const together =
      judgement?.together.has(first.shape) === true && (singlyFrom === undefined || start < singlyFrom)
    const end = together ? endOfBatch(statements, start) : start + 1
    yield { shape: first.shape, statements: statements.slice(start, end), start, together }
    start = end
  }
}

function endOfBatch(statements: readonly Planned[], start: number): number {
  const first = statements[start]
  let length = 0
  let end = start
  while (end < statements.length && end - start < MOST_ROWS) {
    const next = statements[end]
    if (next?.shape !== first?.shape || next?.statement.parameters !== first?.statement.parameters) break
    length += next?.statement.text.length ?? 0
    if (end > start && length > MOST_TEXT) break
    end += 1
  }
  return end
}

export interface BatchResult {
  readonly changes: Changes
  readonly remarks: readonly Remark[]
}

const CARTESIAN = 'Neo.ClientNotification.Statement.CartesianProduct'

/** Runs a batch in a transaction. @throws {GraphError} */
export async function runBatch(
  tx: Transaction,
  batch: Batch,
  judgement: Judgement | undefined,
): Promise<BatchResult> {
  const [first] = batch.statements
  if (first === undefined) return { changes: NO_CHANGES, remarks: [] }
  if (batch.together) return runTogether(tx, batch, first)
  const { statement, shape } = first
  const creation = shape.creates ? creationOf(tokensOf(statement.text)) : undefined
  if (creation !== undefined)
    return { changes: (await tx.change(CREATE_ALL, rowsOf(creation))).counters, remarks: [] }
  if (shape.traits.emptying !== undefined)
    return {
      changes: (await tx.change(shape.traits.emptying)).counters,
      remarks: [remarkOn(statement, 'spared')],
    }
  const result = judgement?.asWritten.has(shape)
    ? await tx.change(statement.text, statement.parameters)
    : await tx.change(textOf(statement), parametersOf(statement))
  const joined = result.notices.includes(CARTESIAN) && createsMany(result.counters)
  return {
    changes: result.counters,
    remarks: [
      ...(foundNothing(first, result) ? [remarkOn(statement, 'no effect')] : []),
      ...(joined ? [remarkOn(statement, 'everything with everything')] : []),
    ],
  }
}

async function runTogether(
  tx: Transaction,
  { shape, statements }: Batch,
  first: Planned,
): Promise<BatchResult> {
  const { rows, counters, notices } = await tx.run(shape.together ?? '', {
    ...first.statement.parameters,
    attestRows: statements.map(({ statement }) => rowOf(statement)),
  })
  const remarks = rows.flatMap(row => {
    const statement = statements[Number(row.at)]?.statement
    if (statement === undefined) return []
    if (row.count === 0) return [remarkOn(statement, 'no effect')]
    return notices.includes(CARTESIAN) ? [remarkOn(statement, 'everything with everything')] : []
  })
  return { changes: counters, remarks }
}

/** Two nodes that are matched apart and linked are one relationship; more come of joining all with all. */
const createsMany = ({ nodesCreated, relationshipsCreated }: Changes) =>
  nodesCreated + relationshipsCreated > 1

/** A statement that would change something where it finds something. One that merges may find all of it there. */
function foundNothing({ shape, statement }: Planned, { counters }: Change): boolean {
  if (changesAnything(counters) || shape.traits.schema) return false
  return (
    /^\s*(optional\s+)?match\b/i.test(statement.text) &&
    /\b(create|set|delete|remove)\b/i.test(statement.text) &&
    !/\bmerge\b/i.test(statement.text)
  )
}

export const addUp = (one: BatchResult, other: BatchResult): BatchResult => ({
  changes: sum(one.changes, other.changes),
  remarks: other.remarks.length === 0 ? one.remarks : [...one.remarks, ...other.remarks],
})
