export type GraphErrorCode =
  | 'GRAPH_UNAVAILABLE'
  | 'QUERY_TIMEOUT'
  | 'CANCELLED'
  | 'OVERLOADED'
  | 'CONFLICT'
  | 'STATEMENT_FAILED'

/** What Neo4j's codes and its driver's mean here, the first that fits; anything else is the statement's own fault. */
const MEANINGS: readonly (readonly [pattern: RegExp, code: GraphErrorCode])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/, 'QUERY_TIMEOUT'],
  [/Connection acquisition timed out|OutOfMemory/, 'OVERLOADED'],
  [/^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security)/, 'GRAPH_UNAVAILABLE'],
  [/DatabaseUnavailable|Pool is closed/, 'GRAPH_UNAVAILABLE'],
  [/ConstraintValidationFailed|Transient/, 'CONFLICT'],
]

/** What an error of the driver means here. */
export function meaningOf(error: { readonly code: string; readonly message: string }): GraphErrorCode {
  // Neo4j's own messages quote statements and values; the driver's have no telling code.
  const said = error.code.startsWith('Neo.') ? error.code : `${error.code} ${error.message}`
  return MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? 'STATEMENT_FAILED'
}

/** What a log is told of those that say nothing themselves. */
export const TOLD: Partial<Readonly<Record<GraphErrorCode, string>>> = {
  GRAPH_UNAVAILABLE: 'The database does not answer.',
  QUERY_TIMEOUT: 'The database did not finish in time.',
  OVERLOADED: 'The database is asked for more than it can answer.',
  CANCELLED: 'The caller cancelled the read.',
}
