import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { EVERY_LINK, type Narrowing } from '../graph/narrowing.ts'

/** How the links of entities are narrowed in the panel, by entity, for as long as the page is open. */
const narrowings = createStore<ReadonlyMap<string, Narrowing>>(() => new Map())

/** How the links of an entity are narrowed, and what changes that. */
export function useNarrowing(
  entityId: string,
): [narrowing: Narrowing, narrow: (change: Partial<Narrowing>) => void] {
  const narrowing = useStore(narrowings, all => all.get(entityId) ?? EVERY_LINK)
  const narrow = (change: Partial<Narrowing>) =>
    narrowings.setState(
      all => new Map(all).set(entityId, { ...(all.get(entityId) ?? EVERY_LINK), ...change }),
      true,
    )
  return [narrowing, narrow]
}
