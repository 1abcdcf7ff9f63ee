import {
  type AnyVariables,
  Client,
  cacheExchange,
  fetchExchange,
  mapExchange,
  type TypedDocumentNode,
} from '@urql/core'
import { heard } from './connection.ts'
import { ApiFailure, failureOf, isSlow } from './failures.ts'
import { tokenHeaders } from './token.ts'

/** The API client of the page. Answers are kept for as long as the page is open. */
export function createClient(url: string): Client {
  const listen = mapExchange({ onResult: ({ error }) => heard(error ? failureOf(error).code : null) })
  const exchanges = [cacheExchange, listen, fetchExchange]
  return new Client({
    url,
    exchanges,
    preferGetMethod: false,
    fetchOptions: () => ({ headers: tokenHeaders() }),
  })
}

/**
 * Asks one question outside React, once more where the database took too long; aborting the signal aborts the request.
 * @throws {ApiFailure} with the code of what went wrong
 */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  try {
    return await askOnce(client, document, variables, signal)
  } catch (reason) {
    if (!(reason instanceof ApiFailure && isSlow(reason.failure.code))) throw reason
    return askOnce(client, document, variables, signal)
  }
}

function askOnce<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    // Who asks again wants to know what is so now: a graph may have been seeded meanwhile.
    const answers = client.query(document, variables, { requestPolicy: 'network-only' })
    const { unsubscribe } = answers.subscribe(({ data, error, stale }) => {
      if (stale) return
      if (error) reject(new ApiFailure(failureOf(error)))
      else if (data) resolve(data)
    })
    signal.addEventListener('abort', () => {
      unsubscribe()
      reject(signal.reason)
    })
  })
}
