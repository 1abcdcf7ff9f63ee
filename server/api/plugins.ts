import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { isUnexpected, STATUS_BY_CODE } from './errors.ts'
import { refuseTooMuch } from './limits.ts'

/** A request's context with the log that knows its id. */
export interface LoggedContext extends Context {
  readonly log: Logger
}

type Plugin = ApolloServerPlugin<LoggedContext>

/** Refuses what asks for too much before any of it is asked of the database. */
export const bounded: Plugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, operationName }) => {
      if (operation === undefined) return
      refuseTooMuch({
        schema,
        document,
        chosen: operation,
        operationName: operationName ?? undefined,
        variables: request.variables ?? {},
      })
    },
  }),
}

/** Where nothing was answered, the HTTP status says why; beside data an error keeps 200. */
export const statusOfCodes: Plugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { data, errors } = response.body.singleResult
      const code = errors?.[0]?.extensions?.code
      if (code === undefined || (data !== null && data !== undefined)) return
      response.http.status = STATUS_BY_CODE[String(code)] ?? 500
      if (code === 'OVERLOADED') response.http.headers.set('retry-after', '1')
    },
  }),
}

const SLOW_MS = 1_000

/** One line an operation, with its name and never its variables; unexpected errors whole, once. */
export const logged: Plugin = {
  requestDidStart: async ({ contextValue: { log } }) => {
    const start = performance.now()
    return {
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors)
          if (isUnexpected(error))
            log.error({ err: unwrapResolverError(error), path: error.path }, 'unexpected error')
      },
      willSendResponse: async ({ operationName, errors }) => {
        const ms = Math.round(performance.now() - start)
        const codes = errors?.map(error => error.extensions.code)
        log[ms > SLOW_MS ? 'warn' : 'info']({ operation: operationName, ms, codes }, 'operation')
      },
    }
  },
}
