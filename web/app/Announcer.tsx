import { useActWords } from './actWords.ts'
import { useEventWords } from './eventWords.ts'
import { useExplorerState, useWords } from './page.ts'
import { useShown } from './useShown.ts'

/** Says what was done, and every change of what is shown, to people who cannot see the map. */
export function Announcer() {
  const words = useWords()
  const shown = useShown()
  const event = useExplorerState(state => state.event)
  const loading = useExplorerState(state => state.loading)
  const drawn = loading ? '' : words.map.drawn(shown.entities.length, shown.links.length)
  const said = [useDone(), useEventWords()(event), drawn].filter(Boolean)
  return (
    <div className="unseen" role="status">
      {said.join('. ')}
    </div>
  )
}

/** Words the last step taken, back or forward; empty where it was refused or changed nothing. */
function useDone(): string {
  const { history } = useWords()
  const walked = useExplorerState(state => state.walked)
  const actWords = useActWords()
  if (walked === null) return ''
  const what = actWords(walked.act)
  return walked.way === 'did' ? what : history[walked.way](what)
}
