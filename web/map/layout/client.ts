/** The page's side of the layout's thread. */
import { proxy, wrap } from 'comlink'
import type { Progress } from './layOut.ts'
import type { LayoutInput, LayoutResult } from './plan.ts'
import type { LayoutService } from './worker.ts'

export interface LayoutThread {
  layOut(input: LayoutInput, onProgress: Progress): Promise<LayoutResult>
  stop(): void
}

/** Starts the thread; `stop` ends it, and whatever it is at. */
export function startLayoutThread(): LayoutThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'layout' })
  const service = wrap<LayoutService>(worker)
  return {
    layOut: (input, onProgress) => service.layOut(input, proxy(onProgress)),
    stop: () => worker.terminate(),
  }
}
