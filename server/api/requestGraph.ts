import { setMaxListeners } from 'node:events'
import type { Response } from 'express'
import type { Graph } from '../graph/connection.ts'

/** The graph as one request reads it: its reads end when the client has gone. */
export function requestGraph(graph: Graph, response: Response): Graph {
  const gone = new AbortController()
  // As many reads as an answer needs may wait for it at once.
  setMaxListeners(0, gone.signal)
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return {
    ...graph,
    read: (cypher, parameters, options) =>
      graph.read(cypher, parameters, { signal: gone.signal, ...options }),
  }
}
