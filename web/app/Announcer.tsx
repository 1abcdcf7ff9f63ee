import { filterCount } from '../graph/filter.ts'
import { useActWords } from './actWords.ts'
import { useEventWords } from './eventWords.ts'
import { useExplorerState, useWords } from './page.ts'
import { contentIn } from './state.ts'
import { useShown } from './useShown.ts'

/** Says what was done, and every change of what is shown, to people who cannot see the map. */
export function Announcer() {
  const event = useExplorerState(state => state.event)
  const loading = useExplorerState(state => state.loading)
  const drawn = useDrawn()
  const said = [useDone(), useEventWords()(event), ...(loading ? [] : drawn)].filter(Boolean)
  return (
    <>
      <div className="unseen" role="status">
        {said.join('. ')}
      </div>
      <Chosen />
    </>
  )
}

/** Words what is drawn, and what the filters take of it. */
function useDrawn(): string[] {
  const { map } = useWords()
  const { entities, links, filteredLinks } = useShown()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const fades = useExplorerState(state => contentIn(state).fades)
  const filtered = fades ? map.paleBy : map.hiddenBy
  return [map.drawn(entities.length, links.length), filters === 0 ? '' : filtered(filteredLinks, filters)]
}

/** Says how many are chosen, wherever that was done: apart, so that nothing else is said again. */
function Chosen() {
  const words = useWords()
  const count = useExplorerState(state => state.eye.chosenIds.length)
  return (
    <div className="unseen" role="status">
      {count > 0 && words.menu.chosenEntities(count)}
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
