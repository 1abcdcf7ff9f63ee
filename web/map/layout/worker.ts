/** The layout in a thread of its own. */
import { expose } from 'comlink'
import { layOut, type Watcher } from './layOut.ts'
import type { LayoutInput, LayoutResult } from './plan.ts'

const service = {
  /** Two functions, not one object: each passes between the threads by itself. */
  layOut: (input: LayoutInput, progress: Watcher['progress'], draft: Watcher['draft']): LayoutResult =>
    layOut(input, { progress, draft }),
}

export type LayoutService = typeof service

expose(service)
