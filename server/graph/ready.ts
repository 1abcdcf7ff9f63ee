import type { Graph } from './connection.ts'
import { READ_DEADLINE_MS } from './patience.ts'

const READY = /* cypher */ `RETURN 1 AS ready ORDER BY ready LIMIT 1`

/** Returns once the database answers. @throws {GraphError} where it does not in time. */
export async function whenReady(graph: Graph): Promise<void> {
  await graph.read(READY, {}, { timeoutMs: READ_DEADLINE_MS })
}
