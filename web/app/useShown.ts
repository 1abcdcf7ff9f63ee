import { useMemo } from 'react'
import { type Shown, shownOf } from '../graph/shown.ts'
import { useExplorerState } from './page.ts'
import { contentIn, networkOf } from './state.ts'

/** What is drawn and listed. Stays the same object while selecting changes nothing of it: the map keeps still. */
export function useShown(): Shown {
  const network = useExplorerState(networkOf)
  const content = useContentButPositions()
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const base = useMemo(() => shownOf(network, content, null), [network, content])
  const aside = base.setAside.some(entity => entity.id === selectedId) ? selectedId : null
  return useMemo(
    () => (aside === null ? base : shownOf(network, content, aside)),
    [base, aside, network, content],
  )
}

/** Where everybody stands changes nothing of what is drawn. */
function useContentButPositions() {
  const filter = useExplorerState(state => contentIn(state).filter)
  const fades = useExplorerState(state => contentIn(state).fades)
  const lens = useExplorerState(state => contentIn(state).lens)
  const hiddenIds = useExplorerState(state => contentIn(state).hiddenIds)
  return useMemo(() => ({ filter, fades, lens, hiddenIds }), [filter, fades, lens, hiddenIds])
}
