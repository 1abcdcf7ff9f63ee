import { afterAll, beforeAll } from 'vitest'
import type { ServeOptions } from '../../server/api/http.ts'
import { connect, type Graph } from '../../server/graph/connection.ts'
import { type BoltProxy, boltProxy } from '../support/boltProxy.ts'
import { runNeo4j } from '../support/neo4j.ts'
import { type Api, open } from './served.ts'

/** The API in front of a line to the article's Neo4j that can be disturbed and listened to. */
export interface Disturbable {
  readonly proxy: BoltProxy
  readonly graph: Graph
  readonly api: Api
}

interface Setting {
  /** Tests of what waits too long have the deadlines that a person has. */
  readonly patient: boolean
  readonly options?: Partial<ServeOptions>
  /** What the API reads, where that is not the graph as it is. */
  readonly read?: (graph: Graph) => Graph
}

/** Serves the article's graph to a test file, at the top of it, below `articleGraph()`. */
export function throughProxy({ patient, options, read = graph => graph }: Setting): () => Disturbable {
  let opened: (Disturbable & { close(): Promise<void> }) | undefined
  beforeAll(async () => {
    const { settings } = await runNeo4j('article')
    const proxy = await boltProxy(settings.uri)
    const graph = connect({ ...settings, uri: proxy.uri })
    const api = await open(read(graph), options, { patient })
    const close = async () => {
      await api.close()
      await graph.close()
      await proxy.close()
    }
    opened = { proxy, graph, api, close }
  })
  afterAll(() => opened?.close())
  return () => {
    if (opened === undefined) throw new Error('It is there only inside tests and hooks.')
    return opened
  }
}
