import { once } from 'node:events'
import type { Response } from 'express'
import type { Logger } from 'pino'
import { type Graph, GraphError } from '../graph/connection.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import { loadersOf } from './loaders.ts'
import type { LoggedContext } from './plugins.ts'
import { requestGraph } from './requestGraph.ts'
import type { SeedDesk } from './seedDesk.ts'
import type { Stream } from './stream.ts'

/** What all requests share. */
export interface House {
  readonly graph: Graph
  readonly graphName: string
  readonly vocabulary: () => Promise<Vocabulary>
  readonly desk: SeedDesk
}

/** What the resolvers of one request share. Doors have left its log and its caller with the response. */
export function contextOf(house: House, response: Response, stream?: Stream): LoggedContext {
  const gone = goneWith(response)
  const graph = requestGraph(house.graph, gone)
  return {
    ...house,
    graph,
    loaders: loadersOf(graph, house.vocabulary),
    log: response.locals.log,
    caller: response.locals.caller,
    gone,
    ...(stream && { stream }),
  }
}

/** What the server asks itself. */
export function ownContext(house: House, log: Logger, gone: AbortSignal): LoggedContext {
  const loaders = loadersOf(house.graph, house.vocabulary)
  return { ...house, loaders, log, gone, caller: { role: 'reader', known: true } }
}

/** Aborted when the client goes before it has its answer. */
function goneWith(response: Response): AbortSignal {
  const gone = new AbortController()
  void once(response, 'close').then(() => {
    if (!response.writableFinished) gone.abort(new GraphError('CANCELLED', 'The client is gone.', undefined))
  })
  return gone.signal
}
