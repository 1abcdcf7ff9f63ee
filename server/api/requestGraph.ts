import { setMaxListeners } from 'node:events'
import type { Response } from 'express'
import type { Graph } from '../graph/connection.ts'

/** So many statements of one request run at once: the rest of the pool is for the others. */
const AT_ONCE = 8

/** The graph as one request reads it: a few statements at a time, which end when the client has gone. */
export function requestGraph(graph: Graph, response: Response): Graph {
  const gone = new AbortController()
  // As many reads as an answer needs may listen at once.
  setMaxListeners(0, gone.signal)
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const inTurn = turns(AT_ONCE)
  return {
    ...graph,
    read: (cypher, parameters, options) =>
      inTurn(() => graph.read(cypher, parameters, { signal: gone.signal, ...options })),
  }
}

/** Runs work at once, or when one of so many others is done, in the order it came. */
function turns(most: number) {
  let free = most
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
