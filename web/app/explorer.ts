/** Everything that can be done on the page. Knows no React. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NetworkSource } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import type { Content } from '../graph/content.ts'
import { type Act, amended, atStep, contentOf, type History, moved, withStep } from '../graph/history.ts'
import type { List, Tab, View } from '../graph/view.ts'
import { type Arranging, arranging } from './arranging.ts'
import { type Choosing, choosing } from './choosing.ts'
import { type Expanding, expanding } from './expanding.ts'
import { type Filtering, filtering } from './filtering.ts'
import { createLoading } from './loading.ts'
import { type Opening, opening } from './opening.ts'
import { type Event, type ExplorerState, firstState, type Walked } from './state.ts'

export interface Explorer extends Opening, Expanding, Arranging, Choosing, Filtering {
  readonly store: StoreApi<ExplorerState>
  show(tab: Tab): void
  list(list: List): void
  /** Takes the last step back; nothing where there is none. */
  undo(): void
  redo(): void
  /** Goes to a step of the history. */
  goTo(stepId: number): void
  /** Goes to a view, such as that of an address; `stepId` is the step of this history that it is known to be. */
  restore(view: View, from: { stepId?: number | undefined; name?: string }): void
  speak(language: Language): void
  retry(): void
}

/** How the parts of the explorer change what is shown and look it up. */
export interface Ground {
  readonly store: StoreApi<ExplorerState>
  /** One step that can be taken back; none where the content stays the same. */
  act(act: Act, change: (content: Content) => Content, event?: Event): void
  /** Something found out about what is shown. */
  amend(change: (content: Content) => Content): void
}

export function createExplorer(source: NetworkSource, view: View, language: Language): Explorer {
  const store = createStore<ExplorerState>(() => firstState(view))
  const loading = createLoading(store, source, language)

  function walk(history: History, way: Walked['way'], event: Event | null = null) {
    const { history: left } = store.getState()
    const before = contentOf(left)
    const after = contentOf(history)
    // Taking a step back is about the step one leaves, everything else about the one that is reached.
    const { steps, at } = way === 'undid' ? left : history
    const act = history === left ? undefined : steps[at]?.act
    store.setState({ history, event, walked: act === undefined ? null : { way, act } })
    if (after.base !== before.base || after.expansions !== before.expansions) void loading.follow()
  }

  const ground: Ground = {
    store,
    act(act, change, event) {
      const { history } = store.getState()
      walk(withStep(history, act, change(contentOf(history))), 'did', event)
    },
    amend(change) {
      const { history } = store.getState()
      const content = contentOf(history)
      const next = change(content)
      if (next !== content) store.setState({ history: amended(history, next) })
    },
  }
  const look = (change: Partial<ExplorerState['eye']>) =>
    store.setState(({ eye }) => ({ eye: { ...eye, ...change } }))

  void loading.reload()
  return {
    store,
    ...opening(ground),
    ...expanding(ground, source, loading),
    ...arranging(ground),
    ...choosing(ground),
    ...filtering(ground),
    show: tab => look({ tab }),
    list: list => look({ list }),
    undo: () => walk(moved(store.getState().history, -1), 'undid'),
    redo: () => walk(moved(store.getState().history, 1), 'redid'),
    goTo: stepId => walk(atStep(store.getState().history, stepId), 'went'),
    restore(
      { content, ...eye },
      { stepId, name = null }: { stepId?: number | undefined; name?: string | null },
    ) {
      const { history } = store.getState()
      store.setState({ eye })
      const known = history.steps.some(step => step.id === stepId)
      if (stepId !== undefined && known) walk(atStep(history, stepId), 'went')
      else walk(withStep(history, { did: 'opened', name }, content), 'did')
    },
    speak: loading.speak,
    retry: () => void loading.reload(),
  }
}
