import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { GraphErrorCode } from '../graph/failures.ts'
import { GraphError } from '../graph/failures.ts'

/** The codes of a failure that may be shown as it is, with the status of an answer that holds nothing else. */
export const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  // Nobody reads this answer: the client is gone.
  CANCELLED: 499,
  INTERNAL: 500,
  GRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
  QUERY_TIMEOUT: 504,
}

const GRAPH_MESSAGES: Partial<Record<GraphErrorCode, string>> = {
  CANCELLED: 'The question was taken back before it was answered.',
  GRAPH_UNAVAILABLE: 'The database does not answer. Try again in a moment.',
  OVERLOADED: 'Too many questions at once. Try again in a second.',
  QUERY_TIMEOUT:
    'The question took longer than it may. Ask for less: fewer entities, fewer steps, a narrower filter.',
  CONFLICT: 'Somebody else changed the same thing at the same time. Try again.',
}

/** What was asked for cannot be answered as asked. The message says what was given and what is taken. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })

/** The variables are not those of the document. */
export const unfitting = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } })

/** It would take more than one question may: what there is of it, and the limit. */
export const tooComplex = (what: string, limit: number): GraphQLError =>
  new GraphQLError(
    `${what}; at most ${limit} is answered. Ask for fewer fields, smaller pages or less depth.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } },
  )

/** What cannot be done now, or not so: with one of {@link STATUS_BY_CODE}'s codes. */
export const failed = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: STATUS_BY_CODE[code] ?? 500 } } })

/** Somebody may not do that; the message says who may. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } })

/** Whether the person who asked can do nothing about it, so that the log has to know it. */
export function isUnexpected(error: GraphQLError): boolean {
  const original = unwrapResolverError(error)
  if (original instanceof GraphError) return GRAPH_MESSAGES[original.code] === undefined
  return STATUS_BY_CODE[String(error.extensions.code)] === undefined
}

/** An error as it leaves the house: a code and a message, never Cypher, a label or a stack. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path, message, extensions } = formatted
  const where = { ...(locations && { locations }), ...(path && { path }) }
  const original = unwrapResolverError(error)
  if (original instanceof GraphError) {
    const known = GRAPH_MESSAGES[original.code]
    if (known !== undefined) return { message: known, ...where, extensions: { code: original.code } }
  } else {
    const code = String(extensions?.code)
    if (STATUS_BY_CODE[code] !== undefined) return { message, ...where, extensions: { code } }
  }
  return {
    message: 'Something failed here. The X-Request-Id header of this answer names it in the log.',
    ...where,
    extensions: { code: 'INTERNAL' },
  }
}
