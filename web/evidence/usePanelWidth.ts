import { useExplorerState } from '../app/page.ts'
import { networkOf } from '../app/state.ts'

const WIDTH = { none: 0, usual: 392, event: 600 } as const

/** The width of the panel, px: an event shows its claims side by side and needs more. 0 where nothing is selected. */
export function usePanelWidth(): number {
  return useExplorerState(state => {
    const { selectedId } = state.eye
    if (selectedId === null) return WIDTH.none
    const entity = networkOf(state).entities.find(each => each.id === selectedId)
    return entity?.occurrence ? WIDTH.event : WIDTH.usual
  })
}
