import { between } from '../../graph/between.ts'
import { neighbourhood } from '../../graph/neighbourhood.ts'
import { overview } from '../../graph/overview.ts'
import { search } from '../../graph/search.ts'
import { summaryOf } from '../../graph/summary.ts'
import { checkKinds, filterOf, filterWithoutNear } from '../filters.ts'
import { foresee } from '../foreseen.ts'
import { remembered } from '../remembered.ts'
import type { QueryResolvers } from '../schema.generated.ts'
import { listQueries } from './listQueries.ts'
import { typeOfId } from './node.ts'
import { pathQueries } from './paths.ts'
import { phraseQueries } from './phrases.ts'

const LOADER_OF_TYPE = { Entity: 'entity', Link: 'link', Claim: 'claim', Document: 'document' } as const

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders[LOADER_OF_TYPE[typeOfId(id)]].load(id),
  entity: async (_, { id }, context, info) => {
    await foresee(context, id, info)
    return context.loaders.entity.load(id)
  },
  link: (_, { id }, { loaders }) => loaders.link.load(id),
  claim: (_, { id }, { loaders }) => loaders.claim.load(id),
  document: (_, { id }, { loaders }) => loaders.document.load(id),

  ...listQueries,
  ...phraseQueries,
  ...pathQueries,
  search: async (_, { text, kinds, first }, { graph, vocabulary }) => {
    checkKinds('kinds', kinds, await vocabulary())
    return search(graph, { text, kinds: kinds ?? null, first })
  },
  overview: async (_, { maxEntities, filter }, context) => {
    const parsed = filterWithoutNear(filter, await context.vocabulary())
    return remembered(context, await overview(context.graph, parsed, maxEntities))
  },
  neighbourhood: async (_, { filter, ...question }, context) => {
    const parsed = filterOf(filter, await context.vocabulary())
    return remembered(context, await neighbourhood(context.graph, { ...question, filter: parsed }))
  },
  between: async (_, { ids, filter }, context) => {
    const parsed = filterWithoutNear(filter, await context.vocabulary())
    return remembered(context, await between(context.graph, ids, parsed))
  },

  vocabulary: (_, __, { vocabulary }) => vocabulary(),
  graph: async (_, __, { graph, vocabulary }) => summaryOf(graph, await vocabulary()),
}
