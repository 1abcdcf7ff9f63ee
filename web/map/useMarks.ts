import { useCallback, useEffect, useRef } from 'react'
import type { Network } from '../graph/network.ts'
import type { Edges } from './camera.ts'
import type { MapCanvas } from './canvas.ts'
import { elementIdsOf, emphasisFor } from './focus.ts'

export interface Marked {
  canvas: MapCanvas | null
  network: Network
  /** Ids of the bands that are fanned out. */
  opened: ReadonlySet<string>
  selectedId: string | null
  chosenIds: ReadonlySet<string>
  fadedIds: ReadonlySet<string>
  pinnedIds: ReadonlySet<string>
  /** Entities that an answer is about; null for none. */
  spotlitIds: ReadonlySet<string> | null
  obscured: Edges
  /** Changes when other elements are on the canvas. */
  settled: number
  /** Whether a layout is being worked out: what is on the canvas is a draft. */
  drafting: boolean
}

/** Keeps the canvas showing what is selected, chosen, faded and pinned. */
export function useMarks(marked: Marked): void {
  const { canvas, network, opened, selectedId, chosenIds, fadedIds, pinnedIds, spotlitIds, settled } = marked
  const { drafting } = marked
  const { right, bottom, left } = marked.obscured
  const looks = useLooking(selectedId, drafting)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `settled` changes when other elements are on the canvas.
  useEffect(() => {
    canvas?.mark({
      picked: chosenIds,
      dimmed: elementIdsOf(network, opened, fadedIds),
      pinned: pinnedIds,
    })
  }, [canvas, network, opened, chosenIds, fadedIds, pinnedIds, settled])

  // After the marks: the verbs that emphasis gives room to depend on what is faded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, and `fadedIds`.
  useEffect(() => {
    const emphasis = emphasisFor(network, opened, selectedId)
    canvas?.emphasise(emphasis, looks(selectedId) ? { right, bottom, left } : null)
  }, [canvas, network, opened, selectedId, fadedIds, settled, right, bottom, left, looks])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (spotlitIds !== null && !drafting) canvas?.bring(spotlitIds, { right, bottom, left })
  }, [canvas, spotlitIds, settled, drafting, right, bottom, left])
}

/**
 * Whether the camera follows a selection: what is selected while a layout is worked out is looked at at once, what was selected
 * before waits for where the layout puts it in the end.
 */
function useLooking(selectedId: string | null, drafting: boolean): (selectedId: string | null) => boolean {
  const looked = useRef(selectedId)
  return useCallback(
    selected => {
      const isNew = selected !== looked.current
      looked.current = selected
      return isNew || !drafting
    },
    [drafting],
  )
}
