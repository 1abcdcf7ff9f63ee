import { useExplorer, useExplorerState, useWords } from './page.ts'
import { contentIn } from './state.ts'
import './menu.css'

/** What can be done with the entities that are chosen together; nothing while none is. */
export function ChosenBar() {
  const words = useWords()
  const explorer = useExplorer()
  const { choose, chooseNeighbours, invertChoice, replace, hide, pin, release, look } = explorer
  const chosen = useExplorerState(state => state.eye.chosenIds)
  const allPinned = useExplorerState(state => chosen.every(id => contentIn(state).pinnedIds.includes(id)))
  if (chosen.length === 0) return null
  const acts: [label: string, act: () => void][] = [
    [words.menu.neighbours, chooseNeighbours],
    [words.menu.invert, invertChoice],
    [words.menu.onlyThese, () => replace(chosen)],
    [words.menu.lens(1), () => look({ entityIds: chosen, hops: 1 })],
    allPinned ? [words.menu.release, () => release(chosen)] : [words.menu.pin, () => pin(chosen)],
    [words.menu.hide, () => hide(chosen)],
    [words.menu.chooseNone, () => choose([], 'replace')],
  ]
  return (
    <fieldset className="chosen-bar" aria-label={words.menu.chosenTools}>
      <span className="chosen-count">{words.menu.chosen(chosen.length)}</span>
      {acts.map(([label, act]) => (
        <button key={label} type="button" className="bar-button" onClick={act}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
