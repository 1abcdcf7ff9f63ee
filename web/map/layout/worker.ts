/** The layout in a thread of its own. */
import { expose } from 'comlink'
import { layOut, type Progress } from './layOut.ts'
import type { LayoutInput, LayoutResult } from './plan.ts'

const service = {
  layOut: (input: LayoutInput, onProgress: Progress): LayoutResult => layOut(input, onProgress),
}

export type LayoutService = typeof service

expose(service)
