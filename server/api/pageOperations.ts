import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, parse, print, visit } from 'graphql'
import { PAGE_OPERATIONS } from '../../scripts/pageOperations.mjs'

/** Refuses every operation that the built page does not send; what the server itself runs is not touched. */
export function pageOperationsOnly(webFolder: string): ApolloServerPlugin {
  const known = knownOperations(webFolder)
  return {
    requestDidStart: async ({ request }) => ({
      didResolveOperation: async ({ document }) => {
        if (request.http === undefined || known.has(normalised(document))) return
        throw new GraphQLError(
          'Only the operations of the page run here (ATTEST_OPERATIONS=page). Ask who runs this server for others.',
          { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
        )
      },
    }),
  }
}

function knownOperations(webFolder: string): ReadonlySet<string> {
  const texts: readonly string[] = JSON.parse(readFileSync(join(webFolder, PAGE_OPERATIONS), 'utf8'))
  return new Set(texts.map(text => normalised(parse(text))))
}

/** Clients add `__typename` to what they send, and order fragments as they like. */
function normalised(document: DocumentNode): string {
  const bare = visit(document, {
    Field: field => (field.name.value === '__typename' && field.alias === undefined ? null : undefined),
  })
  const definitions = bare.definitions.map(definition => print(definition)).sort()
  return definitions.join('\n')
}
