import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Request, Response } from 'express'
import { compressedIfLong } from './compressed.ts'
import type { LoggedContext } from './plugins.ts'

/**
 * Answers GraphQL over HTTP. Apollo's own way into Express sends through `response.send`, which hashes each answer for an ETag that
 * nobody may ask a POST by, and behind a compression that wraps every response to leave most as they are: together as long as Apollo
 * itself takes.
 */
export const graphqlHandler =
  (apollo: ApolloServer<LoggedContext>, contextOf: (response: Response) => LoggedContext) =>
  async (request: Request, response: Response): Promise<void> => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request.url),
        body: request.body,
      },
      context: async () => contextOf(response),
    })
    // Answers in parts are those of @defer, which this version of graphql-js does not know.
    if (body.kind !== 'complete') throw new Error('An answer came in parts.')
    response.statusCode = status ?? 200
    for (const [name, value] of headers) response.setHeader(name, value)
    compressedIfLong(request, response, body.string)
  }

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap()
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '))
  }
  return map
}

function searchOf(url: string): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at)
}
