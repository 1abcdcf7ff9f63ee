import { useMemo } from 'react'
import type { Shown } from '../graph/shown.ts'
import { useExplorerState } from './page.ts'

/** Ids of what the map draws pale: what filters and lens make pale, and all that an open answer is not about. */
export function useFaded(shown: Shown): ReadonlySet<string> {
  const spotlight = useExplorerState(state => state.spotlight)
  return useMemo(() => {
    if (spotlight === null) return shown.fadedIds
    const lit = new Set([...spotlight.entityIds, ...spotlight.linkIds])
    const all = [...shown.entities, ...shown.links].map(({ id }) => id)
    return new Set([...shown.fadedIds, ...all.filter(id => !lit.has(id))])
  }, [shown, spotlight])
}
