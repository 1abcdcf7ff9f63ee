import { useEffect } from 'react'
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
}

/** Keeps the canvas showing what is selected, chosen, faded and pinned. */
export function useMarks(marked: Marked): void {
  const { canvas, network, opened, selectedId, chosenIds, fadedIds, pinnedIds, spotlitIds, settled } = marked
  const { right, bottom, left } = marked.obscured
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
    canvas?.emphasise(emphasisFor(network, opened, selectedId), { right, bottom, left })
  }, [canvas, network, opened, selectedId, fadedIds, settled, right, bottom, left])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (spotlitIds !== null) canvas?.bring(spotlitIds, { right, bottom, left })
  }, [canvas, spotlitIds, settled, right, bottom, left])
}
