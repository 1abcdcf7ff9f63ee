import type { Tab } from '../graph/view.ts'
import { useExplorer, useExplorerState, useWords } from './page.ts'

const TABS: readonly Tab[] = ['network', 'table']

/** The views of the same state, in the top bar. */
export function Tabs() {
  const words = useWords()
  return (
    <nav className="tabs" aria-label={words.app.views}>
      <TabButtons />
      <a className="tab" href="/graphiql">
        {words.app.graphql}
      </a>
    </nav>
  )
}

/** The same views at the foot of a phone. */
export function TabBar() {
  const words = useWords()
  return (
    <nav className="tab-bar" aria-label={words.app.views}>
      <TabButtons />
    </nav>
  )
}

function TabButtons() {
  const words = useWords()
  const { show } = useExplorer()
  const tab = useExplorerState(state => state.eye.tab)
  return TABS.map(each => (
    <button
      key={each}
      type="button"
      className="tab"
      aria-current={each === tab ? 'page' : undefined}
      onClick={() => show(each)}
    >
      {words.app[each]}
    </button>
  ))
}
