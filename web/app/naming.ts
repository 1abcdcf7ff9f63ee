import type { StoreApi } from 'zustand/vanilla'
import type { NetworkSource } from '../data/network.ts'
import type { Language } from '../data/operations.generated.ts'
import type { MapEntity } from '../graph/network.ts'
import { type ExplorerState, MOST_ENTITIES } from './state.ts'

interface Naming {
  /** What has been named so far is named in another language. */
  outdate(): void
  /** Notes the names of who is loaded, and asks for those of who has left where they are outdated: the history tells of them. */
  note(loaded: readonly MapEntity[], language: Language, signal: AbortSignal): Promise<void>
}

/** Keeps the names of all who have been loaded in the language that the page speaks. */
export function createNaming(store: StoreApi<ExplorerState>, source: NetworkSource): Naming {
  let outdated: readonly string[] = []

  const add = (found: Iterable<readonly [id: string, name: string]>) =>
    store.setState(({ names }) => ({ names: new Map([...names, ...found]) }))

  return {
    outdate() {
      outdated = [...store.getState().names.keys()]
    },
    async note(loaded, language, signal) {
      add(loaded.map(({ id, name }) => [id, name]))
      const here = new Set(loaded.map(({ id }) => id))
      outdated = outdated.filter(id => !here.has(id))
      if (outdated.length === 0) return
      // Of more than the API names at once, those who came last.
      const found = await source.names(outdated.slice(-MOST_ENTITIES), language, signal)
      outdated = []
      add(found)
    },
  }
}
