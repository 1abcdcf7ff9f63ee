import { setMaxListeners } from 'node:events'
import type { Response } from 'express'
import { type Graph, GraphError } from '../graph/connection.ts'
import { turns } from '../graph/turns.ts'

/** So many statements of one request run at once: the rest of the pool is for the others. */
const AT_ONCE = 8

/** The graph as one request reads it: a few statements at a time, which end when the client has gone. */
export function requestGraph(graph: Graph, response: Response): Graph {
  const gone = new AbortController()
  // As many reads as an answer needs may listen at once.
  setMaxListeners(0, gone.signal)
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new GraphError('CANCELLED', 'The client is gone.', undefined))
  })
  const { run } = turns({ atOnce: AT_ONCE })
  return {
    ...graph,
    read: (cypher, parameters, options) =>
      run(() => graph.read(cypher, parameters, { signal: gone.signal, ...options }), gone.signal),
  }
}
