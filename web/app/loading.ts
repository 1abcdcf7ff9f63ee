/** Asks for what the view shows; a new question takes the last one back. */
import type { StoreApi } from 'zustand/vanilla'
import { ApiFailure, type Failure } from '../data/failures.ts'
import type { Loaded, NetworkSource } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import { wantedIds } from '../graph/content.ts'
import { createNaming } from './naming.ts'
import { contentIn, type ExplorerState, MOST_ENTITIES } from './state.ts'

export interface Loading {
  /** Brings what is loaded up to the content; asks the graph only for what it has not answered yet. */
  follow(): Promise<void>
  /** Asks again, whatever is known. */
  reload(): Promise<void>
  /** Asks again, for names and sentences in another language. */
  speak(language: Language): void
  /** Does something that fails as loading fails; it is taken back with the question that is running. */
  attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void>
}

/** So many answers are remembered, the latest, so that undo shows at once what was shown. */
const REMEMBERED = 8

interface Remembered {
  /** Null for the overview. */
  readonly ids: ReadonlySet<string> | null
  readonly loaded: Loaded
}

export function createLoading(
  store: StoreApi<ExplorerState>,
  source: NetworkSource,
  first: Language,
): Loading {
  let language = first
  let running = new AbortController()
  let remembered: readonly Remembered[] = []
  const naming = createNaming(store, source)

  async function attempt(work: (signal: AbortSignal) => Promise<void>) {
    const { signal } = running
    try {
      await work(signal)
    } catch (reason) {
      if (!signal.aborted) store.setState({ loading: false, failure: failureIn(reason) })
    }
  }

  function ask(ids: readonly string[] | null) {
    running.abort()
    running = new AbortController()
    store.setState({ loading: true, failure: null })
    return attempt(async signal => {
      const loaded = await source.load(ids, language, signal)
      remembered = [{ ids: ids && new Set(ids), loaded }, ...remembered].slice(0, REMEMBERED)
      store.setState({ loaded, loading: false })
      await naming.note(loaded.network.entities, language, signal)
    })
  }

  const wanted = () => wantedIds(contentIn(store.getState()))?.slice(0, MOST_ENTITIES) ?? null

  function follow() {
    const ids = wanted()
    const known = knownFor(remembered, ids)
    if (known === null) return ask(ids)
    running.abort()
    running = new AbortController()
    if (known !== store.getState().loaded) store.setState({ loaded: known })
    store.setState({ loading: false })
    return Promise.resolve()
  }

  function reload() {
    remembered = []
    return ask(wanted())
  }

  return {
    follow,
    reload,
    attempt,
    speak(next) {
      language = next
      naming.outdate()
      void reload()
    },
  }
}

/** An answer that holds all of these, cut to them; null where the graph has to be asked. */
function knownFor(remembered: readonly Remembered[], ids: readonly string[] | null): Loaded | null {
  const same = remembered.find(each => isSame(each.ids, ids))
  if (same !== undefined) return same.loaded
  if (ids === null) return null
  const larger = remembered.find(each => ids.every(id => holds(each, id)))
  if (larger === undefined) return null
  const wanted = new Set(ids)
  const { entities, links } = larger.loaded.network
  return {
    ...larger.loaded,
    network: {
      entities: entities.filter(entity => wanted.has(entity.id)),
      links: links.filter(link => wanted.has(link.sourceId) && wanted.has(link.targetId)),
    },
  }
}

/** Whether an answer knows about an entity, if only that the graph does not have it. */
function holds({ ids, loaded }: Remembered, id: string): boolean {
  return ids?.has(id) ?? loaded.network.entities.some(entity => entity.id === id)
}

function isSame(one: ReadonlySet<string> | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other
  return one.size === other.length && other.every(id => one.has(id))
}

function failureIn(reason: unknown): Failure {
  if (reason instanceof ApiFailure) return reason.failure
  throw reason
}
