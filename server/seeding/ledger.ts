import { randomUUID } from 'node:crypto'
import { type Graph, int, type Transaction } from '../graph/connection.ts'
import type { Changes } from './changes.ts'
import type { SeedFile } from './files.ts'

/** The checksum with which each file was last applied, by the file's name. */
export type Ledger = ReadonlyMap<string, string>

const LATEST_RUNS = /* cypher */ `
  MATCH (run:SeedRun)
  WHERE run.seedRunId IS NOT NULL
  WITH run ORDER BY run.appliedAt
  WITH run.name AS name, collect(run.sha256) AS checksums
  RETURN name, checksums[-1] AS sha256
  ORDER BY name`

const RECORD_RUN = /* cypher */ `
  CREATE (:SeedRun {
    seedRunId: $seedRunId,
    name: $name,
    sha256: $sha256,
    appliedAt: datetime(),
    statements: $statements,
    nodesCreated: $nodesCreated,
    relationshipsCreated: $relationshipsCreated,
    propertiesSet: $propertiesSet,
    notes: $notes,
    awaitsRollUp: $awaitsRollUp
  })`

/** A Neo4j that has just started plans its first reads for longer than a page may wait. */
export const PATIENT = { timeoutMs: 60_000 }

export async function readLedger(graph: Graph): Promise<Ledger> {
  const rows = await graph.read(LATEST_RUNS, {}, PATIENT)
  return new Map(rows.map(row => [String(row.name), String(row.sha256)]))
}

export interface Run {
  readonly statements: number
  readonly changes: Changes
  readonly notes: readonly string[]
  /** It changed data that no roll-up has looked at yet. */
  readonly awaitsRollUp: boolean
}

/** Notes in the ledger that a file was applied, in the transaction that applies it. */
export async function recordRun(tx: Transaction, file: SeedFile, run: Run): Promise<void> {
  await tx.run(RECORD_RUN, {
    seedRunId: randomUUID(),
    name: file.name,
    sha256: file.sha256,
    statements: int(run.statements),
    nodesCreated: int(run.changes.nodesCreated),
    relationshipsCreated: int(run.changes.relationshipsCreated),
    propertiesSet: int(run.changes.propertiesSet),
    notes: [...run.notes],
    // null stores nothing: only a file that waits bears the mark.
    awaitsRollUp: run.awaitsRollUp || null,
  })
}
