import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import { GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import { createHandler } from 'graphql-sse'
import { badInput, failed, formatError, STATUS_BY_CODE } from './errors.ts'
import { MAX_TOKENS, refuseTooMuch } from './limits.ts'
import type { LoggedContext } from './plugins.ts'

/** Where one subscription is told, and how far it is. */
export interface Stream {
  /** The id of the last event that the client has. */
  readonly lastEventId: string | undefined
  /** The id of what is told next; before that, one to come back with. */
  at: string
}

export interface StreamOptions {
  readonly schema: GraphQLSchema
  readonly contextOf: (response: Response, stream: Stream) => LoggedContext
}

export const MOST_STREAMS = 100
/** An interface might grow an index that its library does not expect; a plain type does not. */
type Plain<T> = { [Key in keyof T]: T[Key] }

/** Whoever takes in nothing for so long is gone. */
const STALLED_MS = 15_000

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Else a proxy may keep events back until it has enough of them.
  'x-accel-buffering': 'no',
}

/** Subscriptions as server-sent events, one connection each; doors and limits are those of `/graphql`. */
export function streamsOf(options: StreamOptions) {
  const handle = handlerOf(options)
  const open = new Set<Response>()

  const handler: RequestHandler = async (request, response) => {
    if (open.size >= MOST_STREAMS) {
      response.set('retry-after', '5')
      return send(response, refusal(failed('OVERLOADED', `${MOST_STREAMS} streams are open, all there are.`)))
    }
    if (!/\btext\/event-stream\b/.test(request.headers.accept ?? ''))
      return send(
        response,
        refusal(badInput('Subscriptions are answered as text/event-stream: say so in Accept.')),
      )
    open.add(response)
    response.once('close', () => open.delete(response))
    const { method, url, body: given } = request
    const get = (name: string) => (name === 'accept' ? 'text/event-stream' : request.get(name))
    const asked = { method, url, headers: { get }, body: given, raw: request, context: response }
    const [body, init] = await handle(asked)
    if (body === null || typeof body === 'string') return send(response, [body ?? '', init])
    await told(response, body)
  }

  return {
    handler,
    count: () => open.size,
    /** Ends all without a word of completion, so that clients come back. */
    close: () => {
      for (const response of open) response.end()
    },
  }
}

const handlerOf = ({ schema, contextOf }: StreamOptions) =>
  createHandler<IncomingMessage, Response, Plain<LoggedContext>>({
    schema,
    // null: every subscription has a connection of its own.
    authenticate: () => null,
    // What may be asked is judged in onSubscribe, so that a refusal is an answer of 400 and not an event.
    validate: () => [],
    onSubscribe: ({ headers, context: response }, params) => {
      try {
        const asked = judged(schema, params)
        const stream = { lastEventId: headers.get('last-event-id') ?? undefined, at: '' }
        return { ...asked, contextValue: contextOf(response, stream) }
      } catch (error) {
        if (error instanceof GraphQLError) return refusal(error)
        throw error
      }
    },
    onNext: ({ stream }, _, result) => ({
      ...result,
      ...('errors' in result && { errors: result.errors?.map(masked) }),
      extensions: { eventId: stream?.at },
    }),
  })

type Refusal = readonly [
  body: string,
  init: { readonly status: number; readonly headers?: Record<string, string> },
]

function send(response: Response, [body, { status, headers = {} }]: Refusal): void {
  response.status(status).set(headers).send(body)
}

function judged(
  schema: GraphQLSchema,
  {
    query,
    operationName,
    variables,
  }: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
) {
  const document = parse(query, { maxTokens: MAX_TOKENS })
  const [error] = validate(schema, document, specifiedRules)
  if (error !== undefined) throw error
  const chosen = getOperationAST(document, operationName)
  if (chosen?.operation !== 'subscription')
    throw badInput('Here one subscription is answered; queries and mutations are at /graphql.')
  const variableValues = variables ?? {}
  refuseTooMuch({
    schema,
    document,
    chosen,
    operationName: operationName ?? undefined,
    variables: variableValues,
  })
  return { schema, document, operationName, variableValues }
}

/** graphql-js itself gives no codes: what it refuses was not understood. */
function refusal(error: GraphQLError) {
  const { code = 'GRAPHQL_VALIDATION_FAILED' } = error.extensions
  const { message, locations } = error
  const errors = [{ message, ...(locations && { locations }), extensions: { code } }]
  const status = STATUS_BY_CODE[String(code)] ?? 400
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors }), { status, statusText: '', headers }] as const
}

const masked = (error: GraphQLError) => {
  const { message, locations, path, extensions } = formatError(error.toJSON(), error)
  return new GraphQLError(message, {
    extensions: extensions ?? {},
    ...(path && { path }),
    ...(locations && {}),
  })
}

const EVENT_ID = /"extensions":\{"eventId":"([\w-]+)"\}\}\n\n$/

/** Writes what happens as it comes, as fast as the client takes it in. */
async function told(response: Response, events: AsyncGenerator<string, void, undefined>): Promise<void> {
  response.once('close', () => events.return())
  response.writeHead(200, HEADERS)
  for await (const event of events) {
    if (!response.writable) break
    const [, id] = EVENT_ID.exec(event) ?? []
    if (response.write(id === undefined ? event : `id: ${id}\n${event}`)) continue
    const stalled = setTimeout(() => response.destroy(), STALLED_MS)
    await Promise.race([once(response, 'drain'), once(response, 'close')]).catch(() => undefined)
    clearTimeout(stalled)
  }
  response.end()
}
