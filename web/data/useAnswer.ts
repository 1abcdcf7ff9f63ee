import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { useQuery } from 'urql'
import { type Failure, failureOf } from './failures.ts'

/** The state of one question: waiting, answered, or failed with a way to ask again. */
export interface Answer<Data> {
  readonly data: Data | undefined
  readonly failure: Failure | undefined
  readonly waiting: boolean
  readonly retry: () => void
}

/** Asks a question for as long as the component is on screen; leaving or asking another one aborts it. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, error, fetching }, execute] = useQuery({ query, variables, pause })
  return {
    data,
    failure: error && failureOf(error),
    waiting: fetching,
    retry: () => execute({ requestPolicy: 'network-only' }),
  }
}
