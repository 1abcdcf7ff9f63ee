import { useWords } from './page.ts'
import type { ExplorerState } from './state.ts'

/** Words what the last act did; empty where there is nothing to say. */
export function useEventWords(): (event: ExplorerState['event']) => string {
  const { map } = useWords()
  return event => {
    if (event === null) return ''
    const added = event.count > 0 ? map.added(event.count) : map.nothingAdded
    return event.left > 0 ? `${added} · ${map.left(event.left)}` : added
  }
}
