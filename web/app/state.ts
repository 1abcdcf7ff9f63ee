/** What the page knows and shows at a moment, and what follows from it. */
import type { Failure } from '../data/failures.ts'
import type { Loaded } from '../data/network.ts'
import type { Network } from '../graph/network.ts'
import type { View } from '../graph/view.ts'

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

export function firstState(view: View): ExplorerState {
  return {
    view,
    loaded: null,
    loading: true,
    failure: null,
    trail: [],
    event: null,
    opened: 0,
    positions: null,
  }
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

/** The ids of the entities that are shown. */
export function shownIdsOf(state: ExplorerState): readonly string[] {
  return state.view.entityIds ?? networkOf(state).entities.map(entity => entity.id)
}

/** The view's list of entities with others added; nothing where all of them are shown. */
export function withShown(state: ExplorerState, ids: readonly string[]): Pick<View, 'entityIds'> | undefined {
  const shown = shownIdsOf(state)
  const missing = ids.filter(id => !shown.includes(id))
  return missing.length > 0 ? { entityIds: [...shown, ...missing] } : undefined
}
