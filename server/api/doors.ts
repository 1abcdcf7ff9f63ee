import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { type Address, isOurHost, isOurOrigin } from '../access/address.ts'
import { callerOf } from '../access/caller.ts'
import type { StoredToken } from '../access/tokens.ts'
import { STATUS_BY_CODE } from './errors.ts'

const REQUEST_ID = /^[\w-]{1,64}$/

/** Gives each request an id, its own or a new one, and a log that knows it. */
export const identified =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(given) ? given : randomUUID()
    response.set('x-request-id', requestId)
    response.locals.log = log.child({ requestId })
    next()
  }

/** Refuses what comes by a name that is not ours, or from a page that we did not serve. */
export const fromUsOnly =
  (address: Address): RequestHandler =>
  (request, response, next) => {
    const { host, origin } = request.headers
    if (!isOurHost(host, address))
      refuse(
        response,
        'FORBIDDEN',
        `This server is not called "${host ?? ''}". ATTEST_ALLOWED_HOSTS may name it so.`,
      )
    else if (!isOurOrigin(origin, host))
      refuse(response, 'FORBIDDEN', `Pages of "${origin}" may not ask this server.`)
    else next()
  }

/** Lets in whoever may ask, and leaves with the response who it is. */
export const admitted =
  (address: Address, tokens: () => readonly StoredToken[]): RequestHandler =>
  ({ headers, socket }, response, next) => {
    const caller = callerOf({ headers, from: socket.remoteAddress }, address, tokens)
    if (caller === undefined) {
      response.set('www-authenticate', 'Bearer')
      const message =
        headers.authorization === undefined
          ? 'This server answers whoever has a token. Send it as: Authorization: Bearer TOKEN'
          : 'This token is none of ours, or was removed. npm run token makes one, on the machine of the server.'
      refuse(response, 'UNAUTHENTICATED', message)
      return
    }
    response.locals.caller = caller
    next()
  }

/** So many questions are worked on at once: with more of them the last would be answered later than anybody should wait. */
export const MOST_AT_ONCE = 64

/**
 * Lets so many questions through to a handler at once, and tells the others to come back. Who takes in their answer slowly is no
 * longer worked for.
 */
export function atMost(
  most: number,
  handle: (...asked: Parameters<RequestHandler>) => Promise<void>,
): RequestHandler {
  let running = 0
  return async (request, response, next) => {
    if (running >= most) {
      response.set('retry-after', '1')
      return refuse(
        response,
        'OVERLOADED',
        `${most} questions are being answered, all there may be. Try again in a second.`,
      )
    }
    running += 1
    try {
      await handle(request, response, next)
    } finally {
      running -= 1
    }
  }
}

/** Answers with an error and the status of its code. */
export function refuse(response: Response, code: string, message: string): void {
  response.status(STATUS_BY_CODE[code] ?? 500).json({ errors: [{ message, extensions: { code } }] })
}

/** The last handler: what could not even be read as a request, and what nobody foresaw. */
export const answerFailure: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error)
    return
  }
  const { status, message } = statusOf(error)
  if (status >= 500) response.locals.log?.error({ err: error }, 'unexpected error')
  const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST'
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

/** body-parser's and Express's own errors carry the status of the client's mistake. */
function statusOf(error: unknown): { readonly status: number; readonly message: string } {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return { status, message: 'The request is larger than 512 kB.' }
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { status, message: 'The request cannot be read: it takes JSON with a "query".' }
  return {
    status: 500,
    message: 'Something failed here. The X-Request-Id header of this answer names it in the log.',
  }
}
