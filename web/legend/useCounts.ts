import { useMemo } from 'react'
import { useExplorerState } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import { type Counts, countsOf } from '../graph/shown.ts'

/** How many entities and links there are of each kind, status and relation in what is loaded. */
export function useCounts(): Counts {
  const network = useExplorerState(networkOf)
  return useMemo(() => countsOf(network), [network])
}
