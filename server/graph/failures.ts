import { Late, Silent } from './patience.ts'
import { NoTurn } from './turns.ts'

export type GraphErrorCode =
  | 'GRAPH_UNAVAILABLE'
  | 'QUERY_TIMEOUT'
  | 'CANCELLED'
  | 'OVERLOADED'
  | 'CONFLICT'
  | 'STATEMENT_FAILED'

/** An expected failure of the database, told apart by `code`; `cause` is the driver's own error. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    override readonly cause: unknown,
  ) {
    super(message)
  }
}

/** What Neo4j's codes and its driver's mean here, the first that fits; anything else is the statement's own fault. */
const MEANINGS: readonly (readonly [pattern: RegExp, code: GraphErrorCode])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/, 'QUERY_TIMEOUT'],
  [/Connection acquisition timed out|OutOfMemory/, 'OVERLOADED'],
  [/^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security)/, 'GRAPH_UNAVAILABLE'],
  [/DatabaseUnavailable|Pool is closed/, 'GRAPH_UNAVAILABLE'],
  [/ConstraintValidationFailed|Transient/, 'CONFLICT'],
]

/** What an error means; undefined = it has nothing to do with the database. */
export function meaningOf(error: unknown): GraphErrorCode | undefined {
  if (error instanceof Silent) return 'GRAPH_UNAVAILABLE'
  if (error instanceof Late) return 'QUERY_TIMEOUT'
  if (error instanceof NoTurn) return 'OVERLOADED'
  if (!isOfDriver(error)) return undefined
  // Neo4j's own messages quote statements and values; the driver's have no telling code.
  const said = error.code.startsWith('Neo.') ? error.code : `${error.code} ${error.message}`
  return MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? 'STATEMENT_FAILED'
}

const isOfDriver = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error && typeof error.code === 'string'

/** What a log is told of those that say nothing themselves. */
export const TOLD: Partial<Readonly<Record<GraphErrorCode, string>>> = {
  GRAPH_UNAVAILABLE: 'The database does not answer.',
  QUERY_TIMEOUT: 'The database did not finish in time.',
  OVERLOADED: 'The database is asked for more than it can answer.',
  CANCELLED: 'The caller cancelled the read.',
}

/** Does the work; what its failure means is thrown, a failure that has nothing to do with the database as it is. @throws {GraphError} */
export async function translated<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GraphError) throw error
    const code = signal?.aborted ? 'CANCELLED' : meaningOf(error)
    if (code === undefined) throw error
    throw new GraphError(code, TOLD[code] ?? (error instanceof Error ? error.message : String(error)), error)
  }
}
