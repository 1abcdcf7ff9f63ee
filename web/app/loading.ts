import type { StoreApi } from 'zustand/vanilla'
import { ApiFailure, type Failure } from '../data/failures.ts'
import type { NetworkSource } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import type { ExplorerState } from './state.ts'

/** Asks for what the view shows; a new question takes the last one back. */
export interface Loading {
  load(): Promise<void>
  /** Asks again, for names and sentences in another language. */
  speak(language: Language): void
  /** Does something that fails as loading fails; it is taken back with the question that is running. */
  attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void>
}

export function createLoading(
  store: StoreApi<ExplorerState>,
  source: NetworkSource,
  first: Language,
): Loading {
  let language = first
  let running = new AbortController()

  async function attempt(work: (signal: AbortSignal) => Promise<void>) {
    const { signal } = running
    try {
      await work(signal)
    } catch (reason) {
      if (!signal.aborted) store.setState({ loading: false, failure: failureIn(reason) })
    }
  }

  function load() {
    running.abort()
    running = new AbortController()
    store.setState({ loading: true, failure: null })
    return attempt(async signal => {
      const loaded = await source.load(store.getState().view.entityIds, language, signal)
      store.setState({ loaded, loading: false })
    })
  }

  return {
    load,
    attempt,
    speak(next) {
      language = next
      void load()
    },
  }
}

function failureIn(reason: unknown): Failure {
  if (reason instanceof ApiFailure) return reason.failure
  throw reason
}
