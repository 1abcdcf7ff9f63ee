import type { CombinedError } from '@urql/core'

/** Why a question got no answer: the API's own code, or UNREACHABLE where no answer came at all. */
export interface Failure {
  readonly code: string
  /** What the server says; English, for people who report the failure. */
  readonly message: string
}

/** Whether the database took too long: it plans a question when it first hears it, and is faster the next time. */
export function isSlow(code: string): boolean {
  return code === 'QUERY_TIMEOUT'
}

/** Thrown where a question is asked outside React. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** What went wrong, from urql's error: the code of the first GraphQL error, else of the HTTP answer. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors
  if (first !== undefined) {
    const { code } = first.extensions
    return { code: typeof code === 'string' ? code : 'INTERNAL', message: first.message }
  }
  return { code: 'UNREACHABLE', message: error.networkError?.message ?? error.message }
}
