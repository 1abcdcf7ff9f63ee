import { ask } from '../../graph/ask.ts'
import { complete } from '../../graph/complete.ts'
import { questionsFrom } from '../../graph/questions.ts'
import { suggestionsFor } from '../../graph/suggestions.ts'
import { claimList } from '../connections.ts'
import { claimsIn } from '../lists.ts'
import { remembered } from '../remembered.ts'
import type { AnswerResolvers, QueryResolvers } from '../schema.generated.ts'

export const phraseQueries: Pick<QueryResolvers, 'complete' | 'ask' | 'questions'> = {
  complete: async (_, question, { graph, vocabulary }) => complete(graph, await vocabulary(), question),
  ask: async (_, { phrase }, context) => {
    const answer = await ask(context.graph, phrase, await context.vocabulary())
    for (const found of [answer.subgraph, ...(answer.paths?.paths ?? [])])
      if (found !== null) remembered(context, found)
    return answer
  },
  questions: async (_, question, { graph, vocabulary }) => questionsFrom(graph, await vocabulary(), question),
}

export const Answer: AnswerResolvers = {
  understood: answer => answer.ask !== null,
  suggestions: async (answer, _, { graph, vocabulary }) => suggestionsFor(graph, answer, await vocabulary()),
  claims: ({ claims }, page, context) => {
    if (claims === null) return null
    return 'filter' in claims
      ? claimsIn(context, claims.filter, page)
      : claimList(context, claims.id, claims.question, page)
  },
}
