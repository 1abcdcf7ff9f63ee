import { useGraphLanguage } from '../app/page.ts'
import { linkFilterOf } from '../data/linkFilter.ts'
import { NarrowedCountsDocument, type RelationCountFragment } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { isEvery, type Narrowing } from '../graph/narrowing.ts'
import type { EntityOfPanel } from './EntityPanel.tsx'

/** How many links of an entity pass, by relation and direction; `counts` is undefined until that is known. */
export function useLinkCounts({ id, linkCounts, linkDegree }: EntityOfPanel, narrowing: Narrowing) {
  const language = useGraphLanguage()
  const every = isEvery(narrowing)
  const filter = linkFilterOf({ relation: null, narrowing })
  const { data, failure, retry } = useAnswer(NarrowedCountsDocument, { id, filter, language }, every)
  const counts: readonly RelationCountFragment[] | undefined = every ? linkCounts : data?.entity?.linkCounts
  return {
    counts,
    total: every ? linkDegree : (counts?.reduce((sum, { count }) => sum + count, 0) ?? 0),
    atLeast: !every && (counts?.some(count => count.atLeast) ?? false),
    failure: every ? undefined : failure,
    retry,
  }
}
