import type { Graph, Row } from '../graph/connection.ts'
import { plain } from '../graph/connection.ts'
import { PATIENT } from './ledger.ts'
import { seederOf } from './lock.ts'

/** What the ledger says of one file, at its latest run. */
export interface FileStatus {
  readonly name: string
  readonly sha256: string
  /** ISO text. */
  readonly appliedAt: string
  readonly statements: number
  readonly nodesCreated: number
  readonly relationshipsCreated: number
  /** Milliseconds; undefined in ledgers of before it was kept. */
  readonly durationMs: number | undefined
  readonly runs: number
}

export interface SeedStatus {
  readonly files: readonly FileStatus[]
  /** Files that were cut short, with how many of their statements are in. */
  readonly unfinished: readonly { readonly name: string; readonly done: number }[]
  /** Who is seeding now, in words; undefined = nobody. */
  readonly seeder: string | undefined
}

/** So many files are told of, the latest first. */
const MOST_FILES = 1_000

const FILES = /* cypher */ `
  MATCH (run:SeedRun)
  WHERE run.seedRunId IS NOT NULL
  WITH run ORDER BY run.appliedAt DESC
  WITH run.name AS name, collect(run) AS runs
  RETURN name, properties(runs[0]) AS latest, size(runs) AS runs
  ORDER BY latest.appliedAt DESC, name
  LIMIT ${MOST_FILES}`

const UNFINISHED = /* cypher */ `
  MATCH (run:SeedRun)
  WHERE run.unfinished IS NOT NULL
  RETURN run.unfinished AS name, run.done AS done
  ORDER BY name
  LIMIT ${MOST_FILES}`

/** What has been seeded into a graph, what was cut short, and who is seeding. @throws {GraphError} */
export async function readStatus(graph: Graph): Promise<SeedStatus> {
  const files = await graph.read(FILES, {}, PATIENT)
  const unfinished = await graph.read(UNFINISHED, {}, PATIENT)
  return {
    files: files.map(fileStatusOf),
    unfinished: unfinished.map(row => ({ name: String(row.name), done: Number(row.done) })),
    seeder: await seederOf(graph),
  }
}

function fileStatusOf(row: Row): FileStatus {
  const latest = plain(row.latest)
  const of = new Map(Object.entries(latest !== null && typeof latest === 'object' ? latest : {}))
  const number = (key: string) => Number(of.get(key) ?? 0)
  return {
    name: String(row.name),
    sha256: String(of.get('sha256')),
    appliedAt: String(of.get('appliedAt')),
    statements: number('statements'),
    nodesCreated: number('nodesCreated'),
    relationshipsCreated: number('relationshipsCreated'),
    durationMs: of.has('durationMs') ? number('durationMs') : undefined,
    runs: Number(row.runs),
  }
}
