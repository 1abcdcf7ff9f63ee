import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from 'pino'
import type { Keys } from '../graph/projection.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Context } from './context.ts'
import { badInput, isUnexpected, STATUS_BY_CODE } from './errors.ts'
import { refuseTooMuch } from './limits.ts'
import { noSuchOperation } from './noSuchOperation.ts'
import { keysNeeded } from './projection.ts'

/** A request's context with the log that knows its id. */
export interface LoggedContext extends Context {
  readonly log: Logger
  /** Says which properties of entities and links this operation needs; null = all. */
  needs?(keys: Keys | null): void
}

type Plugin = ApolloServerPlugin<LoggedContext>

/** Refuses what asks for too much before any of it is asked of the database. */
export const bounded: Plugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, operationName, contextValue }) => {
      if (operation === undefined) throw noSuchOperation(document, request.operationName)
      if (operation.operation === 'subscription')
        throw badInput('Subscriptions are answered at /graphql/stream, as server-sent events.')
      refuseTooMuch({
        schema,
        document,
        chosen: operation,
        operationName: operationName ?? undefined,
        variables: request.variables ?? {},
      })
      contextValue.needs?.(keysNeeded(schema, document))
    },
  }),
}

/** What GraphQL over HTTP answers with 200 to a client that takes application/json alone. */
const NOT_UNDERSTOOD: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

/** Where nothing was answered, the HTTP status says why; beside data an error keeps 200. */
export const statusOfCodes: Plugin = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { data, errors } = response.body.singleResult
      const code = errors?.[0]?.extensions?.code
      if (code === undefined || (data !== null && data !== undefined)) return
      const isOldClient = request.http?.headers.get('accept') === 'application/json'
      response.http.status =
        isOldClient && NOT_UNDERSTOOD.has(code) ? 200 : (STATUS_BY_CODE[String(code)] ?? 500)
      if (code === 'OVERLOADED') response.http.headers.set('retry-after', '1')
    },
  }),
}

const SLOW_MS = 1_000

/** One line and one count an operation, with its name and never its variables; unexpected errors whole, once. */
export const logged = (count: Metrics['count']): Plugin => ({
  requestDidStart: async ({ contextValue: { log } }) => {
    const start = performance.now()
    return {
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors)
          if (isUnexpected(error))
            log.error({ err: unwrapResolverError(error), path: error.path }, 'unexpected error')
      },
      willSendResponse: async ({ operationName, operation, response: { body } }) => {
        const ms = Math.round(performance.now() - start)
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined
        const codes = errors?.map(error => String(error.extensions?.code))
        const slow = ms > SLOW_MS
        log[slow ? 'warn' : 'info'](
          { operation: operationName, ms, codes, ...(slow && { slow }) },
          'operation',
        )
        count({ type: operation?.operation, code: codes?.[0], seconds: ms / 1_000 })
      },
    }
  },
})
