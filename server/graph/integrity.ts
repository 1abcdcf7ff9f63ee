import { dateOrNull, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'

/** What one check found at the latest run. */
export interface IntegrityFinding {
  readonly check: string
  readonly meaning: string
  readonly count: number
  readonly examples: readonly string[]
}

/** The latest run of the checks. */
export interface IntegrityReport {
  /** ISO text. */
  readonly ranAt: string
  /** Of the checks that found something. */
  readonly findings: readonly IntegrityFinding[]
}

const LATEST = /* cypher */ `
  MATCH (run:IntegrityRun)
  WHERE run.integrityRunId IS NOT NULL
  RETURN run.ranAt AS ranAt, run.checks AS checks, run.meanings AS meanings, run.counts AS counts,
         run.exampleChecks AS exampleChecks, run.examples AS examples
  ORDER BY run.ranAt DESC
  LIMIT $limit`

/** What the checks found when they last ran; null before they ever did. @throws {GraphError} */
export async function integrityOf(graph: Graph): Promise<IntegrityReport | null> {
  const [row] = await graph.read(LATEST, { limit: int(1) })
  return row === undefined ? null : { ranAt: dateOrNull(row, 'ranAt') ?? '', findings: findingsIn(row) }
}

// A node holds no maps: what belongs together stands at the same place of several lists.
function findingsIn(row: Row): readonly IntegrityFinding[] {
  const meanings = textsAt(row, 'meanings')
  const counts = Array.isArray(row.counts) ? row.counts : []
  const exampleChecks = textsAt(row, 'exampleChecks')
  const examples = textsAt(row, 'examples')
  return textsAt(row, 'checks').map((check, at) => ({
    check,
    meaning: meanings[at] ?? '',
    count: Number(counts[at] ?? 0),
    examples: examples.filter((_, of) => exampleChecks[of] === check),
  }))
}
