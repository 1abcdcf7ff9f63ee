import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { List } from '../graph/view.ts'
import type { Sort } from './column.ts'

/** How a person has arranged a list; kept while the page is open, also while another tab is shown. */
interface Arrangement {
  readonly sort: Sort
  /** What rows are looked for. */
  readonly text: string
}

const arrangements = createStore<Record<List, Arrangement>>(() => ({
  // The weakest first: what most needs a second look.
  links: { sort: { key: 'status', down: false }, text: '' },
  entities: { sort: { key: 'name', down: false }, text: '' },
  claims: { sort: { key: 'about', down: false }, text: '' },
}))

/** The arrangement of a list, and what changes it. */
export function useArrangement(list: List): [Arrangement, (change: Partial<Arrangement>) => void] {
  const arrangement = useStore(arrangements, lists => lists[list])
  const change = (changed: Partial<Arrangement>) =>
    arrangements.setState({ [list]: { ...arrangement, ...changed } })
  return [arrangement, change]
}
