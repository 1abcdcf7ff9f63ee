/** What the page knows and shows at a moment, and what follows from it. */
import type { Failure } from '../data/failures.ts'
import type { Loaded } from '../data/network.ts'
import { type Content, wantedIds } from '../graph/content.ts'
import { type Act, begun, contentOf, type History } from '../graph/history.ts'
import type { Network } from '../graph/network.ts'
import { onMap } from '../graph/shown.ts'
import type { View } from '../graph/view.ts'

/** The map holds no more entities than this: the API's own limit. */
export const MOST_ENTITIES = 2000

/** What the last act did, for people who cannot see it. */
export type Event =
  | /** How many came onto the map, and how many links there are besides; null where they are too many to count. */
  { readonly what: 'added'; readonly count: number; readonly left: number | null }
  | { readonly what: 'tooMany'; readonly most: number }

/** The last way through the history, for people who cannot see what it changed: something new, a step taken back or done again, or a leap to one. */
export interface Walked {
  readonly way: 'did' | 'undid' | 'redid' | 'went'
  readonly act: Act
}

/** What has been open in the panel: before what is open now, the latest last, and after it, the next last. */
export interface Trail {
  readonly back: readonly string[]
  readonly forward: readonly string[]
}

/** Entities and links by their ids. */
export interface Spotlight {
  readonly entityIds: readonly string[]
  readonly linkIds: readonly string[]
}

export interface ExplorerState {
  readonly history: History
  /** Everything of the view but its content, which is the history's. */
  readonly eye: Omit<View, 'content'>
  /** What the graph answered last; kept while the next answer is awaited, and when it fails. */
  readonly loaded: Loaded | null
  /** The names of all who have been loaded so far, those too who have left again, by their ids. */
  readonly names: ReadonlyMap<string, string>
  readonly loading: boolean
  readonly failure: Failure | null
  readonly trail: Trail
  readonly event: Event | null
  /** Null where the last attempt changed nothing. */
  readonly walked: Walked | null
  /** What an open answer is about; everything else steps back. */
  readonly spotlight: Spotlight | null
  /** Counts what the person opened; what an address opened is not theirs. */
  readonly opened: number
}

export function firstState({ content, ...eye }: View): ExplorerState {
  return {
    history: begun(content),
    eye,
    loaded: null,
    names: new Map(),
    loading: true,
    failure: null,
    trail: { back: [], forward: [] },
    event: null,
    walked: null,
    spotlight: null,
    opened: 0,
  }
}

/** What is shown, of what is loaded or awaited. */
export function contentIn(state: ExplorerState): Content {
  return contentOf(state.history)
}

export function viewIn(state: ExplorerState): View {
  return { ...state.eye, content: contentIn(state) }
}

const NO_NETWORK: Network = { entities: [], links: [] }

/** The network that the content shows, before its filters; empty before the first answer. */
export function networkOf(state: ExplorerState): Network {
  return state.loaded?.network ?? NO_NETWORK
}

/** How many links of a loaded entity the graph has, on the map or not. */
export function linkDegreeIn(state: ExplorerState, entityId: string): number {
  return networkOf(state).entities.find(entity => entity.id === entityId)?.linkDegree ?? 0
}

/** The entities of the view that the graph does not know. */
export function unknownOf(state: ExplorerState): readonly string[] {
  const wanted = wantedIds(contentIn(state))
  if (wanted === null || state.loaded === null || state.loading) return []
  const known = new Set(networkOf(state).entities.map(entity => entity.id))
  return wanted.slice(0, MOST_ENTITIES).filter(id => !known.has(id))
}

/** The ids of the entities that are shown: all but those that the person has taken off the map. */
export function shownIdsOf(state: ExplorerState): readonly string[] {
  const content = contentIn(state)
  const off = new Set(content.hiddenIds)
  const ids = wantedIds(content) ?? networkOf(state).entities.map(entity => entity.id)
  return ids.filter(id => !off.has(id))
}

/** What is loaded without those whom the person has taken off the map. */
export function mappedOf(state: ExplorerState): Network {
  return onMap(networkOf(state), new Set(contentIn(state).hiddenIds))
}
