import { numberOrNull, textAt, textsAt } from '../../graph/columns.ts'
import { type Graph, int } from '../../graph/connection.ts'
import { PATIENT } from '../ledger.ts'

/** What one adoption decided, as the ledger keeps it. */
export interface AdoptionReport {
  /** The file after which it ran, or that it ran by itself. */
  readonly name: string
  /** ISO text. */
  readonly adoptedAt: string
  readonly nodes: number
  readonly relationships: number
  readonly decisions: readonly string[]
}

const MOST_RUNS = 1_000

const RUNS = /* cypher */ `
  MATCH (run:SeedRun)
  WHERE run.adoptionDecisions IS NOT NULL
  RETURN run.name AS name, toString(run.appliedAt) AS adoptedAt, run.adoptedNodes AS nodes,
         run.adoptedRelationships AS relationships, run.adoptionDecisions AS decisions
  ORDER BY adoptedAt, name LIMIT $limit`

/** All adoptions of a graph, the first one first. @throws {GraphError} */
export async function readAdoptions(graph: Graph): Promise<readonly AdoptionReport[]> {
  const rows = await graph.read(RUNS, { limit: int(MOST_RUNS) }, PATIENT)
  return rows.map(row => ({
    name: textAt(row, 'name'),
    adoptedAt: textAt(row, 'adoptedAt'),
    nodes: numberOrNull(row, 'nodes') ?? 0,
    relationships: numberOrNull(row, 'relationships') ?? 0,
    decisions: textsAt(row, 'decisions'),
  }))
}
