/** Everything that can be done on the page. Knows no React. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NetworkSource, Step } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import { type Hidden, NOTHING_HIDDEN, type Tab, toggled, type View } from '../graph/view.ts'
import { createLoading } from './loading.ts'
import { type Event, type ExplorerState, firstState, type Positions, shownIdsOf, withShown } from './state.ts'

export interface Explorer {
  readonly store: StoreApi<ExplorerState>
  /** Opens an entity, a link or a document; entities named in `needed` are put on the map if they are not there. */
  select(id: string | null, needed?: readonly string[]): void
  /** Opens what was open before. */
  back(): void
  /** Puts the entities one step away on the map. */
  expand(step: Step): Promise<void>
  toggle<Part extends keyof Hidden>(part: Part, name: Hidden[Part][number]): void
  clearFilters(): void
  show(tab: Tab): void
  /** Remembers where the map put everybody. */
  place(positions: Positions): void
  /** Goes to a view, such as that of an address. */
  restore(view: View): void
  speak(language: Language): void
  retry(): void
}

type Go = (change: Partial<View>, event?: Event) => void

export function createExplorer(source: NetworkSource, view: View, language: Language): Explorer {
  const store = createStore<ExplorerState>(() => firstState(view))
  const loading = createLoading(store, source, language)

  const go: Go = (change, event) => {
    const before = store.getState().view
    store.setState({ view: { ...before, ...change }, event: event ?? null })
    if (change.entityIds !== undefined && change.entityIds !== before.entityIds) void loading.load()
  }

  void loading.load()
  return {
    store,
    ...opening(store, go),
    expand: step =>
      loading.attempt(async signal => {
        const found = await source.around(step, signal)
        const before = shownIdsOf(store.getState())
        const change = withShown(store.getState(), found.entityIds)
        const count = (change?.entityIds ?? before).length - before.length
        go({ ...change }, { what: 'added', count, left: found.left })
      }),
    toggle: (part, name) => go({ hidden: toggled(store.getState().view.hidden, part, name) }),
    clearFilters: () => go({ hidden: NOTHING_HIDDEN }),
    show: tab => go({ tab }),
    place: positions => store.setState(state => ({ positions: { ...state.positions, ...positions } })),
    restore(next) {
      const { entityIds } = store.getState().view
      // The same list is the same question: it is not asked again.
      go(next.entityIds?.join() === entityIds?.join() ? { ...next, entityIds } : next)
    },
    speak: loading.speak,
    retry: () => void loading.load(),
  }
}

/** Opens and closes the panel, and remembers the way back. */
function opening(store: StoreApi<ExplorerState>, go: Go): Pick<Explorer, 'select' | 'back'> {
  return {
    select(id, needed = []) {
      const { view, trail, opened } = store.getState()
      const leaves = view.selectedId !== null && view.selectedId !== id
      if (id === null) store.setState({ trail: [] })
      else store.setState({ opened: opened + 1, trail: leaves ? [...trail, view.selectedId] : trail })
      go({ selectedId: id, ...withShown(store.getState(), needed) })
    },
    back() {
      const { trail, opened } = store.getState()
      store.setState({ trail: trail.slice(0, -1), opened: opened + 1 })
      go({ selectedId: trail.at(-1) ?? null })
    },
  }
}
