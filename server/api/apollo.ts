import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Logger } from 'pino'
import { formatError } from './errors.ts'
import { MAX_SELECTIONS, MAX_TOKENS } from './limits.ts'
import { bounded, type LoggedContext, logged, statusOfCodes } from './plugins.ts'
import { resolversFor } from './resolvers/resolvers.ts'

/** How long requests in flight may take when the server closes: the process is to end within ten seconds. */
const DRAIN_MS = 8_000

/** The GraphQL server, bounded and masked; it ends with the HTTP server. `refusals` are further rules of what may run. */
export function apolloServer(
  httpServer: Server,
  logger: Logger,
  refusals: readonly ApolloServerPlugin[],
): ApolloServer<LoggedContext> {
  const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')
  return new ApolloServer<LoggedContext>({
    typeDefs,
    resolvers: resolversFor(typeDefs),
    plugins: [
      ...refusals,
      bounded,
      logged,
      statusOfCodes,
      ApolloServerPluginLandingPageDisabled(),
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
