import { claimFilterOf, entityFilterOf, filterWithoutNear } from '../filters.ts'
import { claimsIn, documentsIn, entitiesIn, linksIn } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

/** The lists of everything that is in the graph. */
export const listQueries: Pick<QueryResolvers, 'entities' | 'links' | 'claims' | 'documents'> = {
  entities: async (_, { filter, order, ...page }, context) =>
    entitiesIn(context, { filter: entityFilterOf(filter, await context.vocabulary()), order }, page),
  links: async (_, { filter, ...page }, context) =>
    linksIn(context, filterWithoutNear(filter, await context.vocabulary()), page),
  claims: async (_, { filter, ...page }, context) =>
    claimsIn(context, claimFilterOf(filter, await context.vocabulary()), page),
  documents: (_, page, context) => documentsIn(context, page),
}
