/** Who can be reached from whom over links. */
import type { MapLink, Network } from './network.ts'

/** The entities within so many links of these, themselves included. */
export function within(links: readonly MapLink[], entityIds: readonly string[], hops: number): Set<string> {
  const reached = new Set(entityIds)
  let rim: ReadonlySet<string> = reached
  // Ends after as many rounds as there are hops, or when a round finds nobody.
  for (let hop = 0; hop < hops && rim.size > 0; hop++) {
    const next = new Set<string>()
    for (const { sourceId, targetId } of links) {
      if (rim.has(sourceId) && !reached.has(targetId)) next.add(targetId)
      if (rim.has(targetId) && !reached.has(sourceId)) next.add(sourceId)
    }
    for (const id of next) reached.add(id)
    rim = next
  }
  return reached
}

/** Everybody in the network who is not among these. */
export function others({ entities }: Network, entityIds: readonly string[]): string[] {
  const known = new Set(entityIds)
  return entities.map(entity => entity.id).filter(id => !known.has(id))
}
