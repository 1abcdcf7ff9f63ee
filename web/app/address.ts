/** Keeps the address of the page and the view the same: the one follows the other. */
import { fragmentOf, viewOf } from '../graph/fragment.ts'
import type { View } from '../graph/view.ts'
import type { Explorer } from './explorer.ts'

/** The view that the address asks for. */
export function addressedView(): View {
  return viewOf(location.hash)
}

/** From now on every change of the view is a step of the browser's history, and back and forward restore it. */
export function bindAddress({ store, restore }: Explorer): void {
  store.subscribe(({ view }, before) => {
    if (view === before.view) return
    const fragment = fragmentOf(view)
    if (fragment === fragmentOf(viewOf(location.hash))) return
    history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`)
  })
  window.addEventListener('popstate', () => restore(addressedView()))
}
