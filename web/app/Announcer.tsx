import { useExplorerState, useWords } from './page.ts'
import { useShown } from './useShown.ts'

/** Says every change of what is shown to people who cannot see the map. */
export function Announcer() {
  const words = useWords()
  const shown = useShown()
  const event = useExplorerState(state => state.event)
  const loading = useExplorerState(state => state.loading)
  const said = event === null ? [] : [event.count > 0 ? words.map.added(event.count) : words.map.nothingAdded]
  if (event !== null && event.left > 0) said.push(words.map.left(event.left))
  if (!loading) said.push(words.map.drawn(shown.entities.length, shown.links.length))
  return (
    <div className="unseen" role="status">
      {said.join('. ')}
    </div>
  )
}
