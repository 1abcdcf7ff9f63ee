import { useMemo } from 'react'
import { type Shown, shownOf } from '../graph/shown.ts'
import { useExplorerState } from './page.ts'
import { networkOf } from './state.ts'

/** What is drawn and listed. Stays the same object while selecting changes nothing of it: the map keeps still. */
export function useShown(): Shown {
  const network = useExplorerState(networkOf)
  const hidden = useExplorerState(state => state.view.hidden)
  const selectedId = useExplorerState(state => state.view.selectedId)
  const base = useMemo(() => shownOf(network, hidden, null), [network, hidden])
  const aside = base.setAside.some(entity => entity.id === selectedId) ? selectedId : null
  return useMemo(
    () => (aside === null ? base : shownOf(network, hidden, aside)),
    [base, aside, network, hidden],
  )
}
