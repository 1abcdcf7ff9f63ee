import { createServer, type Server } from 'node:http'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import express from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { type Address, requireConfiguredAccess } from '../access/address.ts'
import type { Graph } from '../graph/connection.ts'
import { vocabularyOf } from '../graph/vocabulary.ts'
import { openLog } from '../observe/log.ts'
import { apolloServer } from './apollo.ts'
import { answerFailure, fromUsOnly, identified } from './doors.ts'
import { healthRoutes } from './health.ts'
import { loadersOf } from './loaders.ts'
import { pageOperationsOnly } from './pageOperations.ts'
import { requestGraph } from './requestGraph.ts'
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
  /** Only what the built page asks is answered; unless told, everything is. */
  readonly pageOperationsOnly?: boolean
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

/**
 * Serves page and API until closed.
 * @throws {AccessError} for an address that other machines reach while access is not configured; the errors of listening.
 */
export async function serve(graph: Graph, options: ServeOptions): Promise<Served> {
  const address: Address = { access: 'loopback', allowedHosts: [], ...options }
  requireConfiguredAccess(address)
  const log = options.log ?? openLog(process.env.ATTEST_LOG || 'warn')
  const vocabulary = vocabularyOf(graph)
  const contextOf = (reading: Graph, itsLog: Logger) => ({
    graph: reading,
    graphName: options.graphName,
    vocabulary,
    loaders: loadersOf(reading, vocabulary),
    log: itsLog,
  })
  const app = express()
  const httpServer = createServer(app)
  const apollo = apolloServer(
    httpServer,
    log,
    options.pageOperationsOnly ? [pageOperationsOnly(options.webFolder)] : [],
  )
  const health = healthRoutes(graph)
  await apollo.start()

  app.disable('x-powered-by')
  app.use(identified(log), fromUsOnly(address), helmet(SECURITY_HEADERS), compression())
  app.use(health.routes)
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, {
      context: async ({ res }) => contextOf(requestGraph(graph, res), res.locals.log),
    }),
  )
  app.use(webRoutes(options.webFolder))
  app.use(answerFailure)

  // That a first plan takes long is no news for the log.
  const silent = log.child({}, { level: 'silent' })
  const stopping = new AbortController()
  const warming = warmPlans(apollo, () => contextOf(graph, silent), stopping.signal)
  await warming.first
  const port = await listening(httpServer, options)
  return {
    url: `http://${urlHost(options.host)}:${port}`,
    warmed: warming.all,
    close: () => {
      stopping.abort()
      health.drain()
      return apollo.stop()
    },
  }
}

// No inline script and no other host; inline style is what Mantine and the editor set on their elements.
const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Over plain HTTP on one's own machine there is nothing to be strict about.
  strictTransportSecurity: false,
} as const

function listening(server: Server, { host, port }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
