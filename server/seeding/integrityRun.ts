import { randomUUID } from 'node:crypto'
import { type Graph, int } from '../graph/connection.ts'
import { countOf, type Finding } from './integrity.ts'
import { readLedger } from './ledger.ts'

/** So many ids of each finding are kept. */
const EXAMPLES = 20
/** So many runs are kept. */
const RUNS = 20

const RECORD = /* cypher */ `
  CREATE (:IntegrityRun {
    integrityRunId: $integrityRunId,
    ranAt: datetime(),
    checks: $checks,
    meanings: $meanings,
    counts: $counts,
    exampleChecks: $exampleChecks,
    examples: $examples
  })`

const FORGET = /* cypher */ `
  MATCH (run:IntegrityRun)
  WHERE run.integrityRunId IS NOT NULL
  WITH run ORDER BY run.ranAt DESC SKIP $kept LIMIT 1000
  DELETE run`

/**
 * Keeps in the graph what a run of the checks found, and forgets the oldest. A database that Attest never wrote to
 * stays as it is. @returns whether it was kept
 */
export async function recordIntegrityRun(graph: Graph, findings: readonly Finding[]): Promise<boolean> {
  if ((await readLedger(graph)).size === 0) return false
  const found = findings.filter(({ ids }) => ids.length > 0)
  const examples = found.flatMap(({ check, ids }) => ids.slice(0, EXAMPLES).map(id => ({ check, id })))
  await graph.write(async tx => {
    await tx.run(RECORD, {
      integrityRunId: randomUUID(),
      checks: found.map(({ check }) => check),
      meanings: found.map(({ meaning }) => meaning),
      counts: found.map(finding => int(countOf(finding))),
      exampleChecks: examples.map(({ check }) => check),
      examples: examples.map(({ id }) => id),
    })
    await tx.run(FORGET, { kept: int(RUNS) })
  })
  return true
}
