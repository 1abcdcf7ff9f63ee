import { useWords } from './page.ts'
import type { ExplorerState } from './state.ts'

/** Words what the last act did; empty where there is nothing to say. */
export function useEventWords(): (event: ExplorerState['event']) => string {
  const { map } = useWords()
  return event => {
    if (event === null) return ''
    if (event.what === 'tooMany') return map.tooMany(event.most)
    const added = event.count > 0 ? map.added(event.count) : map.nothingAdded
    if (event.left === 0) return added
    return `${added} · ${event.left === null ? map.leftUncounted : map.left(event.left)}`
  }
}
