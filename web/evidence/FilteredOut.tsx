import { useExplorerState, useWords } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import { useShown } from '../app/useShown.ts'
import type { Expansion } from '../graph/content.ts'

/** How many of those whom an expansion has brought the legend's filters hide; nothing where they hide nobody. */
export function FilteredOut({ expansion: { entityIds } }: { readonly expansion: Expansion }) {
  const words = useWords()
  const network = useExplorerState(networkOf)
  const { entities, hidden } = useShown()
  const accounted = new Set([...entities, ...hidden].map(entity => entity.id))
  const brought = new Set(entityIds)
  const filtered = network.entities.filter(({ id }) => brought.has(id) && !accounted.has(id)).length
  return filtered === 0 ? null : <> · {words.narrow.filteredOut(filtered)}</>
}
