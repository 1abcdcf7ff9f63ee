import type { Step } from '../graph/content.ts'
import type { LinkFilter } from './operations.generated.ts'

/** What the API is asked for where a step is wanted. */
export function linkFilterOf({ relation, narrowing }: Pick<Step, 'relation' | 'narrowing'>): LinkFilter {
  const { kinds, statuses, heldFrom, heldTo, undated, reportedBy } = narrowing
  const isHeld = heldFrom !== null || heldTo !== null
  return {
    relations: relation === null ? null : [relation],
    otherEndKinds: kinds.length === 0 ? null : [...kinds],
    statuses: statuses.length === 0 ? null : [...statuses],
    heldFrom,
    heldTo,
    undated: isHeld && !undated ? 'EXCLUDE' : null,
    reportedBy,
  }
}
