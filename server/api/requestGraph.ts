import { setMaxListeners } from 'node:events'
import type { Graph } from '../graph/connection.ts'
import type { GraphErrorCode } from '../graph/failures.ts'
import { GraphError } from '../graph/failures.ts'
import { turns } from '../graph/turns.ts'

/** So many statements of one request run at once: the rest of the pool is for the others. */
const AT_ONCE = 8

/** What one read met, the others of the same request would wait for as well. */
const FOR_ALL: ReadonlySet<GraphErrorCode> = new Set(['GRAPH_UNAVAILABLE', 'QUERY_TIMEOUT', 'OVERLOADED'])

/**
 * The graph as one request reads it: a few statements at a time, which end with the request. Once the database did not answer one of
 * them in time, the rest is not asked: whoever waits is told at once.
 */
export function requestGraph(graph: Graph, ending: AbortSignal): Graph {
  // As many reads as an answer needs may listen at once.
  setMaxListeners(0, ending)
  const { run } = turns({ atOnce: AT_ONCE })
  let failure: GraphError | undefined
  return {
    ...graph,
    read: (cypher, parameters, options) =>
      run(async () => {
        if (failure !== undefined) throw failure
        try {
          return await graph.read(cypher, parameters, { signal: ending, ...options })
        } catch (error) {
          if (error instanceof GraphError && FOR_ALL.has(error.code)) failure = error
          throw error
        }
      }, ending),
  }
}
