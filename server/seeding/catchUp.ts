import type { Transaction } from '../graph/connection.ts'
import { rollUp } from './rollup.ts'

const SETTLE = /* cypher */ `
  MATCH (run:SeedRun {awaitsRollUp: true})
  REMOVE run.awaitsRollUp`

/** Rolls up what files have changed, and notes in the ledger that none of them waits for it any more. */
export async function catchUp(tx: Transaction): Promise<void> {
  await rollUp(tx)
  await tx.run(SETTLE)
}
