import { useMemo } from 'react'
import { useExplorerState } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { type Counts, countsOf } from '../graph/counts.ts'
import { onMap } from '../graph/shown.ts'

/** How many entities and links there are of each kind, status and relation in what is loaded. */
export function useCounts(): Counts {
  const loaded = useExplorerState(networkOf)
  const hiddenIds = useExplorerState(state => contentIn(state).hiddenIds)
  const filter = useExplorerState(state => contentIn(state).filter)
  return useMemo(() => countsOf(onMap(loaded, new Set(hiddenIds)), filter), [loaded, hiddenIds, filter])
}
