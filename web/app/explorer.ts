/** The state of the page and everything that can be done to it. Knows no React. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { ApiFailure, type Failure } from '../data/failures.ts'
import type { Loaded, NetworkSource, Step } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import type { Network } from '../graph/network.ts'
import { type Hidden, NOTHING_HIDDEN, type Tab, toggled, type View } from '../graph/view.ts'

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>

/** What the last act did, for people who cannot see it. */
export type Event = { readonly what: 'added'; readonly count: number; readonly left: number }

export interface ExplorerState {
  readonly view: View
  /** What the graph answered last; kept while the next answer is awaited, and when it fails. */
  readonly loaded: Loaded | null
  readonly loading: boolean
  readonly failure: Failure | null
  /** What was selected before, the latest last. */
  readonly trail: readonly string[]
  readonly event: Event | null
  /** Counts what the person opened; what an address opened is not theirs. */
  readonly opened: number
  /** Where everybody stands on the map; null before the first layout. */
  readonly positions: Positions | null
}

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

const NO_NETWORK: Network = { entities: [], links: [] }

/** The network loaded last; empty before the first answer. */
export function networkOf(state: ExplorerState): Network {
  return state.loaded?.network ?? NO_NETWORK
}

/** The entities of the view that the graph does not know. */
export function unknownOf({ view, loaded, loading }: ExplorerState): readonly string[] {
  if (view.entityIds === null || loaded === null || loading) return []
  const known = new Set(loaded.network.entities.map(entity => entity.id))
  return view.entityIds.filter(id => !known.has(id))
}

export function createExplorer(source: NetworkSource, view: View, language: Language): Explorer {
  const store = createStore<ExplorerState>(() => ({
    view,
    loaded: null,
    loading: true,
    failure: null,
    trail: [],
    event: null,
    opened: 0,
    positions: null,
  }))
  let spoken = language
  let running = new AbortController()

  async function load() {
    running.abort()
    running = new AbortController()
    const { signal } = running
    store.setState({ loading: true, failure: null })
    try {
      const loaded = await source.load(store.getState().view.entityIds, spoken, signal)
      store.setState({ loaded, loading: false })
    } catch (reason) {
      if (!signal.aborted) store.setState({ loading: false, failure: failureIn(reason) })
    }
  }

  function go(change: Partial<View>, event: Event | null = null) {
    const before = store.getState().view
    store.setState({ view: { ...before, ...change }, event })
    if (change.entityIds !== undefined && change.entityIds !== before.entityIds) void load()
  }

  function shownIds(): readonly string[] {
    const state = store.getState()
    return state.view.entityIds ?? networkOf(state).entities.map(entity => entity.id)
  }

  /** The ids on the map with others added; undefined where all of them are there. */
  function withThese(ids: readonly string[]): { entityIds?: readonly string[] } {
    const shown = shownIds()
    const missing = ids.filter(id => !shown.includes(id))
    return missing.length > 0 ? { entityIds: [...shown, ...missing] } : {}
  }

  void load()
  return {
    store,
    select(id, needed = []) {
      const { view, trail } = store.getState()
      if (id !== null && view.selectedId !== null && view.selectedId !== id)
        store.setState({ trail: [...trail, view.selectedId] })
      if (id === null) store.setState({ trail: [] })
      else store.setState(({ opened }) => ({ opened: opened + 1 }))
      go({ selectedId: id, ...withThese(needed) })
    },
    back() {
      const { trail } = store.getState()
      store.setState(({ opened }) => ({ trail: trail.slice(0, -1), opened: opened + 1 }))
      go({ selectedId: trail.at(-1) ?? null })
    },
    async expand(step) {
      const { signal } = running
      try {
        const found = await source.around(step, signal)
        const before = shownIds()
        const change = withThese(found.entityIds)
        const count = (change.entityIds ?? before).length - before.length
        go(change, { what: 'added', count, left: found.left })
      } catch (reason) {
        if (!signal.aborted) store.setState({ failure: failureIn(reason) })
      }
    },
    toggle: (part, name) => go({ hidden: toggled(store.getState().view.hidden, part, name) }),
    clearFilters: () => go({ hidden: NOTHING_HIDDEN }),
    show: tab => go({ tab }),
    place: positions => store.setState(state => ({ positions: { ...state.positions, ...positions } })),
    restore(next) {
      const same = sameIds(next.entityIds, store.getState().view.entityIds)
      go(same ? { ...next, entityIds: store.getState().view.entityIds } : next)
    },
    speak(next) {
      spoken = next
      void load()
    },
    retry: () => void load(),
  }
}

function sameIds(one: View['entityIds'], other: View['entityIds']): boolean {
  return one?.join() === other?.join()
}

function failureIn(reason: unknown): Failure {
  if (reason instanceof ApiFailure) return reason.failure
  throw reason
}
