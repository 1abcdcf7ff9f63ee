/** Views that a person has named, kept in this browser, apart for each graph. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { viewOf, wholeFragmentOf } from '../graph/fragment.ts'
import type { View } from '../graph/view.ts'

export interface NamedView {
  readonly name: string
  /** The view as an address holds it. */
  readonly fragment: string
}

/** So many are kept for a graph, the latest. */
export const MOST_VIEWS = 50

/** What a browser that keeps nothing for this page makes of saving. */
export type Saved = 'kept' | 'not kept'

export interface NamedViews {
  readonly store: StoreApi<readonly NamedView[]>
  /** Keeps a view under a name; one of that name is replaced. */
  save(name: string, view: View): Saved
  remove(name: string): void
}

export function createNamedViews(graphName: string, storage: Storage): NamedViews {
  const key = `attest.views.${graphName}`
  const store = createStore<readonly NamedView[]>(() => readViews(storage, key))

  function keep(views: readonly NamedView[]): Saved {
    store.setState(views, true)
    try {
      storage.setItem(key, JSON.stringify(views))
      return 'kept'
    } catch (reason) {
      console.info('The views are not remembered: this browser keeps nothing more for this page.', reason)
      return 'not kept'
    }
  }

  return {
    store,
    save(name, view) {
      const named = { name, fragment: wholeFragmentOf(view) }
      return keep([named, ...store.getState().filter(each => each.name !== name)].slice(0, MOST_VIEWS))
    },
    remove: name => void keep(store.getState().filter(each => each.name !== name)),
  }
}

/** The view that was kept under a name. */
export function viewNamed({ fragment }: NamedView): View {
  return viewOf(fragment)
}

function readViews(storage: Storage, key: string): readonly NamedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isNamedView) : []
  } catch (reason) {
    console.info('The views that this browser remembered cannot be read.', reason)
    return []
  }
}

function isNamedView(value: unknown): value is NamedView {
  return (
    value !== null &&
    typeof value === 'object' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'fragment' in value &&
    typeof value.fragment === 'string'
  )
}
