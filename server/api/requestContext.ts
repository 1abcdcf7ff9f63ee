import type { Response } from 'express'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { type Keys, projected } from '../graph/projection.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import { takenAtOnce } from './knownVocabulary.ts'
import { loadersOf } from './loaders.ts'
import type { LoggedContext } from './plugins.ts'
import { requestGraph } from './requestGraph.ts'
import type { SeedDesk } from './seedDesk.ts'
import type { Stream } from './stream.ts'
import { unlessEnded } from './unlessEnded.ts'

/** A question is answered or refused within three seconds; the rest of them is for the way. */
export const ANSWER_MS = 2_900

/** What all requests share. */
export interface House {
  readonly graph: Graph
  readonly graphName: string
  readonly vocabulary: () => Promise<Vocabulary>
  readonly desk: SeedDesk
  /** Milliseconds that everything may take which one question reads. */
  readonly answerMs: number
}

/** What the resolvers of one request share. Doors have left its log and its caller with the response. */
export function contextOf(house: House, response: Response): LoggedContext {
  const { log, caller } = response.locals
  const { gone, ending } = endsOf(response, house.answerMs)
  let keys: Keys | null = null
  const graph = projected(requestGraph(house.graph, ending), () => keys)
  const needs = (wanted: Keys | null) => {
    keys = wanted
  }
  const vocabulary = knownOnce(() => unlessEnded(ending, house.vocabulary()))
  return { ...house, graph, vocabulary, loaders: loadersOf(graph, vocabulary), log, caller, gone, needs }
}

/** The same promise each time: what it holds is then taken at once. */
function knownOnce(read: () => Promise<Vocabulary>): () => Promise<Vocabulary> {
  let known: Promise<Vocabulary> | undefined
  return () => {
    known ??= takenAtOnce(read())
    return known
  }
}

/** What a subscription's events share: none of them suffers for one that failed, or for how long it has lasted. */
export function streamContextOf(house: House, response: Response, stream: Stream): LoggedContext {
  const { log, caller } = response.locals
  const { gone } = endsOf(response, house.answerMs)
  return { ...house, loaders: loadersOf(house.graph, house.vocabulary), log, caller, gone, stream }
}

/** What the server asks itself. */
export function ownContext(house: House, log: Logger, gone: AbortSignal): LoggedContext {
  const vocabulary = knownOnce(house.vocabulary)
  const loaders = loadersOf(house.graph, vocabulary)
  return { ...house, vocabulary, loaders, log, gone, caller: { role: 'reader', known: true } }
}

/** Aborted when the client goes before it has its answer, and when nothing more may be read for it. */
function endsOf(response: Response, answerMs: number) {
  const gone = new AbortController()
  const ending = new AbortController()
  const timer = setTimeout(
    () => ending.abort(new GraphError('QUERY_TIMEOUT', 'The whole of it took too long.', undefined)),
    answerMs,
  )
  response.once('close', () => {
    clearTimeout(timer)
    if (response.writableFinished) return
    const reason = new GraphError('CANCELLED', 'The client is gone.', undefined)
    gone.abort(reason)
    ending.abort(reason)
  })
  return { gone: gone.signal, ending: ending.signal }
}
