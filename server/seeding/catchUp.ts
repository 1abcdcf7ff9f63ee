import { numberAt } from '../graph/columns.ts'
import type { Graph, Transaction } from '../graph/connection.ts'
import { rollUp, rollUpInParts } from './rollup.ts'
import type { Touched } from './touched.ts'

const SETTLE = /* cypher */ `
  MATCH (run:SeedRun {awaitsRollUp: true})
  REMOVE run.awaitsRollUp`

// Neo4j keeps count of both.
const SIZE = /* cypher */ `
  CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
  CALL () { MATCH ()-[link]->() RETURN count(link) AS links }
  RETURN entities + links AS size ORDER BY size LIMIT 1`

/** A transaction that summarises more than these needs more memory than a small Neo4j has. */
const MOST_IN_ONE = 20_000

/**
 * Rolls up what files have changed in the transaction that changed it, and notes in the ledger that none of them waits
 * for it any more. A large graph of which anything may have changed goes on waiting, for {@link catchUpInParts}.
 * @returns whether it is done
 */
export async function catchUp(tx: Transaction, touched: Touched): Promise<boolean> {
  if (touched === 'anything' && (await sizeIn(tx)) > MOST_IN_ONE) return false
  await rollUp(tx, touched)
  await tx.run(SETTLE)
  return true
}

/** Rolls up a whole graph, and then notes that no file waits for it any more: what is cut short is done again. */
export async function catchUpInParts(graph: Graph): Promise<void> {
  await rollUpInParts(graph)
  await graph.write(tx => tx.run(SETTLE))
}

async function sizeIn(tx: Transaction): Promise<number> {
  const [row = {}] = (await tx.run(SIZE)).rows
  return numberAt(row, 'size')
}
