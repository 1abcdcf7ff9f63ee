import { type AnyVariables, createRequest, type TypedDocumentNode } from '@urql/core'
import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useStore } from 'zustand'
import { connection } from './connection.ts'
import { type Failure, failureOf, isSlow } from './failures.ts'

/** The state of one question: waiting, answered, or failed with a way to ask again. */
export interface Answer<Data> {
  readonly data: Data | undefined
  readonly failure: Failure | undefined
  readonly waiting: boolean
  readonly retry: () => void
}

/** Does something when it becomes due for the first time. */
function useOnceMore(due: boolean, act: () => void) {
  const done = useRef(false)
  useEffect(() => {
    if (due && !done.current) act()
    done.current ||= due
  })
}

/**
 * Asks a question for as long as the component is on screen; leaving or asking another one aborts it. One that failed is asked again
 * when the server is back.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, error, fetching, operation }, execute] = useQuery({ query, variables, pause })
  // For a moment the state is still that of the question before.
  const isCurrent = operation?.key === createRequest(query, variables).key
  const returns = useStore(connection, state => state.returns)
  const failed = error !== undefined && isCurrent && !pause
  useOnceMore(failed && isSlow(failureOf(error).code), () => execute({ requestPolicy: 'network-only' }))
  const seen = useRef(returns)
  useEffect(() => {
    if (failed && seen.current !== returns) execute({ requestPolicy: 'network-only' })
    seen.current = returns
  }, [failed, returns, execute])
  return {
    data: isCurrent ? (data ?? undefined) : undefined,
    failure: isCurrent && error ? failureOf(error) : undefined,
    waiting: fetching || !(isCurrent || pause),
    retry: () => execute({ requestPolicy: 'network-only' }),
  }
}
