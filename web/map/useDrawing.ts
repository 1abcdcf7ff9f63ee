import { type RefObject, useImperativeHandle, useMemo } from 'react'
import type { MapLink, Network } from '../graph/network.ts'
import { PALETTES } from '../look/tokens.ts'
import type { MapCanvas } from './canvas.ts'
import { effortFor } from './effort.ts'
import type { Gestures } from './gestures.ts'
import type { Box } from './layout/plan.ts'
import type { NetworkMapProps } from './NetworkMap.tsx'
import { type ArrangementState, useArrangement } from './useArrangement.ts'
import { useCanvas } from './useCanvas.ts'
import { useLatest } from './useLatest.ts'
import { useMarks } from './useMarks.ts'
import { useMeasure } from './useMeasure.ts'
import { type Opened, useOpened } from './useOpened.ts'

const NONE: ReadonlySet<string> = new Set()
const NOTHING: readonly Box[] = []

export interface Drawing {
  canvas: MapCanvas | null
  arrangement: ArrangementState
}

/** The canvas in the container, showing what the props say. */
export function useDrawing(props: NetworkMapProps, container: RefObject<HTMLElement | null>): Drawing {
  const { entities, links, selectedId, theme, language, positions, obscured, onPositions } = props
  const { chosenIds = NONE, fadedIds = NONE, pinnedIds = NONE, reserved = NOTHING } = props
  const network = useMemo<Network>(() => ({ entities, links }), [entities, links])
  const opened = useOpened(network, selectedId)
  const measure = useMeasure()
  const gestures = useLatest(gesturesOf(props, opened, () => canvas))
  const canvas = useCanvas(container, { theme, effort: effortFor(links.length), gestures })
  const shared = { canvas, network, opened: opened.ids, pinnedIds }
  const arrangement = useArrangement({
    ...shared,
    container,
    measure,
    language,
    positions,
    reserved,
    obscured,
    onPositions,
  })
  useMarks({
    ...shared,
    selectedId,
    chosenIds,
    fadedIds,
    spotlitIds: props.spotlitIds ?? null,
    obscured,
    settled: arrangement.settled,
    drafting: arrangement.working !== null,
  })
  useHandle(props, canvas, arrangement)
  return { canvas, arrangement }
}

function gesturesOf(props: NetworkMapProps, opened: Opened, canvas: () => MapCanvas | null): Gestures {
  return {
    select: id => {
      if (id === null) opened.close()
      props.onSelect(id)
    },
    toggle: id => props.onChoose?.([id], 'toggle'),
    expand: props.onExpand,
    open: opened.open,
    dragged: ids => {
      const positions = canvas()?.positions()
      if (positions !== undefined) props.onDragged(positions, ids)
    },
    menu: (id, at) => props.onMenu?.(id, at),
  }
}

function useHandle(
  { ref, links, theme, obscured }: NetworkMapProps,
  canvas: MapCanvas | null,
  { tidy }: ArrangementState,
): void {
  useImperativeHandle(ref, () => ({
    fit: () => canvas?.fit(obscured),
    zoomIn: () => canvas?.zoomBy(1),
    zoomOut: () => canvas?.zoomBy(-1),
    tidy,
    centre: id => canvas?.centre(endsOf(links, id), obscured),
    png: () =>
      canvas?.png(PALETTES[theme].background) ?? Promise.reject(new Error('The map is not drawn yet.')),
  }))
}

/** The ends of a link; an entity is its own. */
function endsOf(links: readonly MapLink[], id: string): string[] {
  const link = links.find(each => each.id === id)
  return link === undefined ? [id] : [link.sourceId, link.targetId]
}
