/** The page's side of the layout's thread. */
import { proxy, wrap } from 'comlink'
import type { Watcher } from './layOut.ts'
import type { LayoutInput, LayoutResult } from './plan.ts'
import type { LayoutService } from './worker.ts'

export interface LayoutThread {
  layOut(input: LayoutInput, watcher: Watcher): Promise<LayoutResult>
  stop(): void
}

/** Starts the thread; `stop` ends it, and whatever it is at. */
export function startLayoutThread(): LayoutThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'layout' })
  const service = wrap<LayoutService>(worker)
  return {
    layOut: (input, { progress, draft }) => service.layOut(input, proxy(progress), proxy(draft)),
    stop: () => worker.terminate(),
  }
}
