import type { KeyboardEvent } from 'react'
import { subjectOf } from '../graph/view.ts'
import { useExplorer, useExplorerState } from './page.ts'
import { contentIn } from './state.ts'

/**
 * What the letters do while the map has the focus, to the selected entity, else, or where it is one of them, to those chosen. Only there: a letter that did
 * something anywhere would surprise who speaks to the computer (WCAG 2.1.4).
 */
export function useMapKeys(): (event: KeyboardEvent) => void {
  const explorer = useExplorer()
  const { chosenIds, selectedId } = useExplorerState(state => state.eye)
  const { pinnedIds, lens } = useExplorerState(contentIn)
  const isEntity = selectedId !== null && subjectOf(selectedId) === 'entity'
  // Who is open stands out on the map: what was chosen before is not meant, unless they are one of them.
  const ids = isEntity && !chosenIds.includes(selectedId) ? [selectedId] : chosenIds
  const allPinned = ids.every(id => pinnedIds.includes(id))

  const acts: Readonly<Record<string, () => void>> = {
    e: () => void explorer.expandAll(ids),
    c: () => explorer.collapseAll(ids),
    h: () => explorer.hide(ids),
    p: () => (allPinned ? explorer.release(ids) : explorer.pin(ids)),
    f: () => explorer.look(lens === null ? { entityIds: ids, hops: 1 } : null),
    n: () => {
      explorer.choose(ids, 'replace')
      explorer.chooseNeighbours()
    },
    i: () => explorer.invertChoice(),
  }

  return event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = event.key === 'Delete' ? acts.h : acts[event.key.toLowerCase()]
    if (act === undefined || (ids.length === 0 && event.key !== 'i')) return
    event.preventDefault()
    act()
  }
}
