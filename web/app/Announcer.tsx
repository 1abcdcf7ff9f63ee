import { useEventWords } from './eventWords.ts'
import { useExplorerState, useWords } from './page.ts'
import { useShown } from './useShown.ts'

/** Says every change of what is shown to people who cannot see the map. */
export function Announcer() {
  const words = useWords()
  const shown = useShown()
  const event = useExplorerState(state => state.event)
  const loading = useExplorerState(state => state.loading)
  const drawn = loading ? '' : words.map.drawn(shown.entities.length, shown.links.length)
  const said = [useEventWords()(event), drawn].filter(Boolean)
  return (
    <div className="unseen" role="status">
      {said.join('. ')}
    </div>
  )
}
