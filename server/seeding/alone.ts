import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { NO_CHANGES } from './changes.ts'
import type { DeletionGuard } from './deletions.ts'
import { neo4jCodeOf } from './failure.ts'
import type { Planned } from './plan.ts'
import { remarkOn } from './remarks.ts'
import { parametersOf, textOf } from './shapes.ts'
import type { BatchResult } from './statementRun.ts'
import { keywordOf, tokensOf } from './tokens.ts'
import { ownTransactionsAt } from './traits.ts'

const DEADLINE = { timeoutMs: 3_600_000 }

/**
 * Runs a statement that commits by itself in a transaction that is taken back, where it may delete.
 * @throws {GraphError}, {SeedError} for what it may not delete
 */
export async function requireHarmless(
  graph: Graph,
  { statement, shape: { traits } }: Planned,
  guard: DeletionGuard | undefined,
): Promise<void> {
  if (guard === undefined || !(traits.deletes || namesProtected(statement.text))) return
  await graph.rehearse(async tx => {
    await tx.change(inOneTransaction(statement.text), statement.parameters)
    await guard.check(tx, traits)
  }, DEADLINE)
}

/**
 * Runs a statement that shares no transaction: schema, `CALL … IN TRANSACTIONS`, administration. A constraint or an
 * index that is there already in the same sense is no error; `resumed` = it may have run just before an earlier seed
 * was cut short. @throws {GraphError}
 */
export async function runAlone(
  graph: Graph,
  { statement, shape: { traits } }: Planned,
  resumed: boolean,
): Promise<BatchResult> {
  try {
    const { counters } = await graph.runAlone(textOf(statement), parametersOf(statement), DEADLINE)
    return { changes: counters, remarks: [] }
  } catch (error) {
    if (!(error instanceof GraphError) || !traits.schema || !isDoneAlready(error, resumed)) throw error
    return { changes: NO_CHANGES, remarks: resumed ? [] : [remarkOn(statement, 'there already')] }
  }
}

/** Millions of rows that set properties are not run twice for the little that could be wrong with them. */
const namesProtected = (statement: string) =>
  /SeedRun|RelationType|EntityKind|Claim|claimId|seedRunId/.test(statement)

/** A statement without its `IN TRANSACTIONS`: the same, but that it can be taken back. */
export function inOneTransaction(statement: string): string {
  const tokens = tokensOf(statement)
  const range = ownTransactionsAt(tokens.map(keywordOf))
  const from = tokens[range?.from ?? -1]
  const to = tokens[range?.to ?? -1]
  if (from === undefined || to === undefined) return statement
  return `${statement.slice(0, from.start)}${statement.slice(to.end)}`
}

function isDoneAlready(error: GraphError, resumed: boolean): boolean {
  const code = neo4jCodeOf(error)
  if (code.endsWith('EquivalentSchemaRuleAlreadyExists') || code.endsWith('.ConstraintAlreadyExists'))
    return true
  // With an index where a constraint is wanted, the constraint is missing.
  if (code.endsWith('.IndexAlreadyExists')) return !error.message.includes('A constraint cannot be created')
  return resumed && /\.(Constraint|Index)DropFailed$/.test(code)
}
