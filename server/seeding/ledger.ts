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
    durationMs: $durationMs,
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

const BEHIND = /* cypher */ `RETURN EXISTS { MATCH (:SeedRun {awaitsRollUp: true}) } AS behind ORDER BY behind LIMIT 1`

/** Whether something was seeded or adopted that no roll-up has looked at, since it was cut short. */
export async function isBehind(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(BEHIND, {}, PATIENT)
  return row?.behind === true
}

export interface Run {
  readonly statements: number
  readonly changes: Changes
  readonly notes: readonly string[]
  readonly durationMs: number
  /** It changed data that no roll-up has looked at yet. */
  readonly awaitsRollUp: boolean
}

/** So many notes are kept with a run. */
const MOST_NOTES = 50

/** Notes in the ledger that a file was applied, in the transaction that applies its last statements. */
export async function recordRun(tx: Transaction, file: SeedFile, run: Run): Promise<void> {
  await tx.run(RECORD_RUN, {
    seedRunId: randomUUID(),
    name: file.name,
    sha256: file.sha256,
    durationMs: int(run.durationMs),
    statements: int(run.statements),
    nodesCreated: int(run.changes.nodesCreated),
    relationshipsCreated: int(run.changes.relationshipsCreated),
    propertiesSet: int(run.changes.propertiesSet),
    notes: run.notes.slice(0, MOST_NOTES),
    // null stores nothing: only a file that waits bears the mark.
    awaitsRollUp: run.awaitsRollUp || null,
  })
}

/** How far a file came that is more than one transaction. It is no run yet, so it has no `seedRunId`. */
export interface Unfinished {
  readonly sha256: string
  /** So many statements are in. */
  readonly done: number
  /** The index of a statement that commits by itself and had begun; undefined = none. */
  readonly begun: number | undefined
}

const READ_UNFINISHED = /* cypher */ `
  MATCH (run:SeedRun)
  WHERE run.unfinished IS NOT NULL
  RETURN run.unfinished AS name, run.sha256 AS sha256, run.done AS done, run.begun AS begun
  ORDER BY name`

const NOTE_PROGRESS = /* cypher */ `
  MERGE (run:SeedRun {unfinished: $name})
  SET run.sha256 = $sha256, run.done = $done, run.begun = $begun, run.changedData = $changedData OR coalesce(run.changedData, false)`

const END_PROGRESS = /* cypher */ `
  MATCH (run:SeedRun {unfinished: $name})
  WITH run, run.changedData AS changedData
  DELETE run
  RETURN changedData`

/** The files that were cut short, by their names. */
export async function readUnfinished(graph: Graph): Promise<ReadonlyMap<string, Unfinished>> {
  const rows = await graph.read(READ_UNFINISHED, {}, PATIENT)
  return new Map(
    rows.map(row => [
      String(row.name),
      {
        sha256: String(row.sha256),
        done: Number(row.done),
        begun: row.begun === null ? undefined : Number(row.begun),
      },
    ]),
  )
}

export interface HowFar {
  readonly done: number
  readonly begun?: number
  readonly changedData: boolean
}

/** Notes how far a file is, in the transaction that brings it there. */
export async function noteProgress(tx: Transaction, file: SeedFile, progress: HowFar): Promise<void> {
  await tx.run(NOTE_PROGRESS, {
    name: file.name,
    sha256: file.sha256,
    done: int(progress.done),
    begun: progress.begun === undefined ? null : int(progress.begun),
    changedData: progress.changedData,
  })
}

/** Forgets how far a file came, now that all of it is in; gives whether an earlier part changed data. */
export async function endProgress(tx: Transaction, name: string): Promise<boolean> {
  const { rows } = await tx.run(END_PROGRESS, { name })
  return rows.some(row => row.changedData === true)
}
