/** Keeps the address of the page and the view the same: the one follows the other. */
import { fragmentOf, viewOf } from '../graph/fragment.ts'
import { stepIdOf } from '../graph/history.ts'
import { FIRST_VIEW, type View } from '../graph/view.ts'
import type { Explorer } from './explorer.ts'
import { type ExplorerState, viewIn } from './state.ts'

/** The view that the address asks for. */
export function addressedView(): View {
  return viewOf(location.hash)
}

/** What this page writes beside each address: which step of its own history that was. */
interface Mark {
  readonly page: string
  readonly stepId: number
}

/** From now on every change of the view is a step of the browser's history, and back and forward restore it. */
export function bindAddress({ store, restore }: Explorer): void {
  const page = crypto.randomUUID()
  let written = location.hash.slice(1)

  let last = store.getState()
  let waits = false

  function write() {
    waits = false
    const before = last
    last = store.getState()
    if (last.history === before.history && last.eye === before.eye) return
    const fragment = addressOf(last)
    if (fragment === written) return
    written = fragment
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`
    const stepId = stepIdOf(last.history)
    const mark: Mark = { page, stepId }
    // What the layout has found out belongs to the step there is already.
    const isSameStep = stepId === stepIdOf(before.history) && last.eye === before.eye
    if (isSameStep) history.replaceState(mark, '', address)
    else history.pushState(mark, '', address)
  }

  // What one act changes in several places is one step of the browser's.
  store.subscribe(() => {
    if (!waits) queueMicrotask(write)
    waits = true
  })

  window.addEventListener('popstate', ({ state }) => {
    written = location.hash.slice(1)
    restore(addressedView(), { stepId: isMark(state) && state.page === page ? state.stepId : undefined })
  })
}

/** The fragment of what is on screen; none for what a first visit shows before anything has been done. */
export function addressOf(state: ExplorerState): string {
  const view = viewIn(state)
  const bare = { ...view, content: { ...view.content, positions: null } }
  return fragmentOf(bare).fragment === fragmentOf(FIRST_VIEW).fragment && state.history.steps.length === 1
    ? ''
    : fragmentOf(view).fragment
}

function isMark(state: unknown): state is Mark {
  return state !== null && typeof state === 'object' && 'page' in state && 'stepId' in state
}
