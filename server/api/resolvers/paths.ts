import { paths } from '../../graph/paths.ts'
import { together } from '../atOnce.ts'
import { sentencesOf } from '../citedSentences.ts'
import { badInput } from '../errors.ts'
import { filterWithoutNear } from '../filters.ts'
import { remembered } from '../remembered.ts'
import type { CitedSentenceResolvers, PathResolvers, QueryResolvers } from '../schema.generated.ts'
import { entityAt } from './references.ts'

export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, { filter, avoid, ...question }, context) => {
    const among = [...new Set(question.among)]
    if (among.length < 2) throw badInput(`among names ${among.length} of the 2 to 5 entities it takes.`)
    const parsed = filterWithoutNear(filter, await context.vocabulary())
    const found = await paths(context.graph, { ...question, among, avoid: avoid ?? [], filter: parsed })
    for (const path of found.paths) remembered(context, path)
    return found
  },
}

export const Path: PathResolvers = {
  entities: ({ entityIds }, _, context) => together(entityIds.map(id => entityAt(id, context))),
  length: ({ links }) => links.length,
  sentences: (path, { language }, context) => sentencesOf(path, language, context),
}

export const CitedSentence: CitedSentenceResolvers = {
  citations: ({ link }, _, { loaders }) => loaders.citations(link.id, { lens: link.lens ?? null }),
}
