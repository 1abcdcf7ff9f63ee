import type { Answer } from './ask.ts'
import type { Graph } from './connection.ts'
import type { Entity } from './entity.ts'
import { linkCountsOf } from './linkCounts.ts'
import { everyLink } from './linkFilter.ts'
import { type Ask, namesIn } from './phrases/question.ts'
import { tell } from './phrases/tell.ts'
import { questionsFrom } from './questions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many are suggested at most. */
export const SUGGESTED = 5

/**
 * What may be asked next: about whoever the phrase named, by the relations that they have; where it named nobody, the questions
 * to begin with.
 * @throws {GraphError}
 */
export async function suggestionsFor(
  graph: Graph,
  { ask, hits, language }: Answer,
  vocabulary: Vocabulary,
): Promise<readonly string[]> {
  const [named = hits[0]?.entity] = ask === null ? [] : namesIn(ask)
  if (named === undefined) return questionsFrom(graph, vocabulary, { language, first: SUGGESTED })
  const asked = ask === null ? undefined : tell(ask, language, vocabulary)
  const further = await sentencesAbout(graph, named, vocabulary)
  return further
    .map(sentence => tell(sentence, language, vocabulary))
    .filter(phrase => phrase !== asked)
    .slice(0, SUGGESTED)
}

/** Who is linked to somebody, by each relation and direction that they have links of, the most frequent first. */
export async function sentencesAbout(
  graph: Graph,
  entity: Entity,
  vocabulary: Vocabulary,
): Promise<readonly Ask<Entity>[]> {
  const counts = await linkCountsOf(graph, [entity.id], everyLink(vocabulary))
  return (counts.get(entity.id) ?? []).flatMap(({ type, direction }) => {
    const relation = vocabulary.relations.get(type)
    if (relation === undefined) return []
    const [subject, object] = direction === 'in' ? [null, entity] : [entity, null]
    return [{ asks: 'sentence' as const, subject, verb: { relation, inverse: false }, object }]
  })
}
