import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Metrics } from '../observe/metrics.ts'
import { formatError } from './errors.ts'
import { quickSchema } from './executableSchema.ts'
import { executing } from './executor.ts'
import { MAX_SELECTIONS, MAX_TOKENS } from './limits.ts'
import { bounded, type LoggedContext, logged, statusOfCodes } from './plugins.ts'

/** How long requests in flight may take when the server closes: the process is to end within ten seconds. */
const DRAIN_MS = 8_000

interface Surroundings {
  readonly httpServer: Server
  readonly logger: Logger
  readonly count: Metrics['count']
  /** Further rules of what may run. */
  readonly refusals: readonly ApolloServerPlugin[]
}

/** The GraphQL server, bounded and masked; it ends with the HTTP server. */
export function apolloServer(
  schema: GraphQLSchema,
  { httpServer, logger, count, refusals }: Surroundings,
): ApolloServer<LoggedContext> {
  return new ApolloServer<LoggedContext>({
    gateway: executing(schema, quickSchema(schema)),
    plugins: [
      ...refusals,
      bounded,
      logged(count),
      statusOfCodes,
      ApolloServerPluginLandingPageDisabled(),
      // It would look at each field of an answer, of which a large one has tens of thousands.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
    ],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: MAX_SELECTIONS,
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
    formatError,
  })
}
