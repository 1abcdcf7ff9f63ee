import type { Graph } from './connection.ts'

const READY = /* cypher */ `RETURN 1 AS ready ORDER BY ready LIMIT 1`
const WITHIN_MS = 1_000

/** Returns once the database answers. @throws {GraphError} where it does not within a second. */
export async function whenReady(graph: Graph): Promise<void> {
  await graph.read(READY, {}, { timeoutMs: WITHIN_MS })
}
