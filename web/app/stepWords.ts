import type { Step } from '../graph/content.ts'
import type { Narrowing } from '../graph/narrowing.ts'
import { useDate, useKinds, useStatusLabel, useVocabulary, useWords } from './page.ts'

/** Words which links of its entity a step follows: the relation as seen from there, then what narrows it; nothing for all of them. */
export function useStepWords(): (step: Step) => string[] {
  const { narrow } = useWords()
  const { relations } = useVocabulary()
  const narrowingWords = useNarrowingWords()
  return ({ relation, direction, narrowing }) => {
    const known = relations.find(each => each.name === relation)
    const verb = (direction === 'IN' ? known?.inverseLabel : known?.label) ?? relation
    return [...(verb === null ? [] : [narrow.along(verb)]), ...narrowingWords(narrowing)]
  }
}

/** Words what a narrowing lets through, part by part; nothing where that is everything. */
export function useNarrowingWords(): (narrowing: Narrowing) => string[] {
  const { narrow } = useWords()
  const dateOf = useDate()
  const kindOf = useKinds()
  const statusOf = useStatusLabel()
  return ({ kinds, statuses, heldFrom, heldTo, undated, reportedBy }) => {
    const isHeld = heldFrom !== null || heldTo !== null
    return [
      ...kinds.map(name => kindOf(name)?.label ?? name),
      ...statuses.map(status => statusOf(status).toLowerCase()),
      ...(isHeld ? [narrow.heldIn(heldFrom && dateOf(heldFrom), heldTo && dateOf(heldTo))] : []),
      ...(isHeld && !undated ? [narrow.datedOnly] : []),
      ...(reportedBy === null ? [] : [narrow.knownBy(dateOf(reportedBy))]),
    ]
  }
}
