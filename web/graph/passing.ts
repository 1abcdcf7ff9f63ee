import type { Step } from './content.ts'
import { isOfSomeTime } from './narrowing.ts'
import type { Network } from './network.ts'

/** How many links of a step a network has; null where that takes dates, which only the graph can judge. */
export function passingLinks({ entities, links }: Network, step: Step): number | null {
  const { entityId, direction, relation, narrowing } = step
  if (isOfSomeTime(narrowing)) return null
  const isFar = (id: string) => {
    if (narrowing.kinds.length === 0) return true
    const labels = entities.find(entity => entity.id === id)?.labels
    return labels?.some(label => narrowing.kinds.includes(label)) ?? false
  }
  return links.filter(
    ({ sourceId, targetId, relationName, status }) =>
      (relation === null || relationName === relation) &&
      (narrowing.statuses.length === 0 || narrowing.statuses.includes(status)) &&
      ((direction !== 'IN' && sourceId === entityId && isFar(targetId)) ||
        (direction !== 'OUT' && targetId === entityId && isFar(sourceId))),
  ).length
}
