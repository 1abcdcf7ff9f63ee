import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { type Address, requireConfiguredAccess } from '../access/address.ts'
import { tokensOf } from '../access/tokens.ts'
import type { Graph } from '../graph/connection.ts'
import { vocabularyOf } from '../graph/vocabulary.ts'
import { openLog } from '../observe/log.ts'
import { type Metrics, openMetrics } from '../observe/metrics.ts'
import { apolloServer } from './apollo.ts'
import { compressedFiles } from './compressed.ts'
import { admitted, answerFailure, atMost, fromUsOnly, identified, MOST_AT_ONCE } from './doors.ts'
import { executableSchema } from './executableSchema.ts'
import { graphqlHandler } from './graphqlHandler.ts'
import { healthRoutes } from './health.ts'
import { boundedServer, listening, urlHost } from './httpServer.ts'
import { metricsRoute } from './metricsRoute.ts'
import { pageOperationsOnly } from './pageOperations.ts'
import type { LoggedContext } from './plugins.ts'
import { ANSWER_MS, contextOf, type House, ownContext, streamContextOf } from './requestContext.ts'
import { secured } from './securityHeaders.ts'
import { SeedDesk } from './seedDesk.ts'
import { streamsOf } from './stream.ts'
import { warmPlans } from './warm.ts'
import { webRoutes } from './web.ts'

export interface ServeOptions extends Partial<Address> {
  readonly host: string
  /** 0 = any free one. */
  readonly port: number
  /** What the graph is called in `graph { name }`. */
  readonly graphName: string
  /** The folder of the built page. */
  readonly webFolder: string
  /** Nothing may be written to this database. */
  readonly readOnly: boolean
  /** Milliseconds that everything may take which one question reads; unless told {@link ANSWER_MS}. */
  readonly answerMs?: number
  /** Milliseconds without a question before the next plan is made in advance. */
  readonly quietMs?: number
  /** Only what the built page asks is answered; unless told, everything is. */
  readonly pageOperationsOnly?: boolean
  /** Where the hashes of tokens are kept; undefined = there are none. */
  readonly tokensFile?: string
  readonly log?: Logger
}

export interface Served {
  /** Where a browser on this machine finds the page. */
  readonly url: string
  /** When the database has planned what the page asks, which goes on in the background. */
  readonly warmed: Promise<void>
  /** Answers what is in flight, then closes. */
  close(): Promise<void>
}

const BODY_LIMIT = '512kb'
/** Until then everything is still answered, each client being told to come back on a new connection. */
const FAREWELL_MS = 300

/**
 * Serves page and API until closed.
 * @throws {AccessError} for an address that other machines reach while access is not configured; the errors of listening.
 */
export async function serve(graph: Graph, options: ServeOptions): Promise<Served> {
  const address: Address = { access: 'loopback', allowedHosts: [], ...options }
  requireConfiguredAccess(address)
  const log = options.log ?? openLog(process.env.ATTEST_LOG || 'warn')
  const vocabulary = vocabularyOf(graph)
  const desk = new SeedDesk(graph, { readOnly: options.readOnly, forget: vocabulary.forget })
  const { graphName, answerMs = ANSWER_MS } = options
  const house: House = { graph, graphName, vocabulary: vocabulary.read, desk, answerMs }
  const schema = executableSchema()
  const streams = streamsOf({
    schema,
    contextOf: (response, stream) => streamContextOf(house, response, stream),
  })
  const metrics = openMetrics(() => ({ ...graph.load(), streams: streams.count() }))
  const app = express()
  const httpServer = boundedServer(app)
  const refusals = options.pageOperationsOnly ? [pageOperationsOnly(options.webFolder)] : []
  const apollo = apolloServer(schema, { httpServer, logger: log, count: metrics.count, refusals })
  const health = healthRoutes(graph)
  await apollo.start()
  open(app, { address, options, log, health, streams, metrics, apollo, house })

  // That a first plan takes long is no news for the log.
  const silent = log.child({}, { level: 'silent' })
  const stopping = new AbortController()
  const warming = warmPlans(apollo, () => ownContext(house, silent, stopping.signal), {
    stop: stopping.signal,
    quietMs: options.quietMs,
  })
  await warming.first
  const port = await listening(httpServer, options)
  return {
    url: `http://${urlHost(options.host)}:${port}`,
    warmed: warming.all,
    close: async () => {
      stopping.abort()
      desk.close()
      streams.close()
      if (health.drain() > 0) await sleep(FAREWELL_MS)
      await apollo.stop()
    },
  }
}

interface Rooms {
  readonly address: Address
  readonly options: ServeOptions
  readonly log: Logger
  readonly health: ReturnType<typeof healthRoutes>
  readonly streams: ReturnType<typeof streamsOf>
  readonly metrics: Metrics
  readonly apollo: ApolloServer<LoggedContext>
  readonly house: House
}

function open(app: Express, rooms: Rooms): void {
  const { address, options, log, health, streams, metrics, apollo, house } = rooms
  const known = admitted(address, tokensOf(options.tokensFile))
  const json = express.json({ limit: BODY_LIMIT })
  app.disable('x-powered-by')
  app.use(identified(log), fromUsOnly(address), secured(), health.farewell)
  // The page subscribes to nothing, so where its operations alone run there are no streams.
  if (!options.pageOperationsOnly) app.use('/graphql/stream', known, json, streams.handler)
  app.use(
    '/graphql',
    known,
    json,
    atMost(
      MOST_AT_ONCE,
      graphqlHandler(apollo, response => contextOf(house, response)),
    ),
  )
  app.use(health.routes)
  app.get('/metrics', known, metricsRoute(metrics))
  app.use(compressedFiles(), webRoutes(options.webFolder))
  app.use(answerFailure)
}
