import { useExplorer, useExplorerState, useWords } from '../app/page.ts'

/** How many are chosen, where the bar that shows it is covered; empty where nobody is. Seen only: the announcer says it. */
export function ChosenLine() {
  const words = useWords()
  const { choose } = useExplorer()
  const count = useExplorerState(state => state.eye.chosenIds.length)
  return (
    <p className="legend-chosen">
      {count > 0 && (
        <>
          {words.menu.chosenEntities(count)}
          <button type="button" className="text-button" onClick={() => choose([], 'replace')}>
            {words.menu.chooseNone}
          </button>
        </>
      )}
    </p>
  )
}
