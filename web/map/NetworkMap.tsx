/** The network on a canvas: React on this side, Cytoscape on the other. */
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { MapEntity, MapLink } from '../graph/network.ts'
import { PALETTES, type Theme } from '../look/tokens.ts'
import type { Edges } from './camera.ts'
import { createCanvas, effortFor, type MapCanvas } from './canvas.ts'
import { emphasisFor, openedFor } from './focus.ts'
import type { Gestures } from './gestures.ts'
import type { Box, Point } from './layout/plan.ts'
import { useArrangement } from './useArrangement.ts'
import { useMeasure } from './useMeasure.ts'
import { type Language, MAP_WORDS } from './words.ts'
import './map.css'

export interface NetworkMapHandle {
  fit(): void
  zoomIn(): void
  zoomOut(): void
  /** Lays everything out anew; never happens by itself after the first time. */
  tidy(): void
  png(): Promise<Blob>
}

export interface NetworkMapProps {
  entities: readonly MapEntity[]
  /** Links whose ends are both among the entities. */
  links: readonly MapLink[]
  selectedId: string | null
  onSelect(id: string | null): void
  onExpand(entityId: string): void
  /** Who has a position stays there; null or missing: the layout finds one and tells it by `onPositions`. */
  positions: Readonly<Record<string, Point>> | null
  onPositions(positions: Record<string, Point>): void
  theme: Theme
  language: Language
  /** Px of the map covered by panels. */
  obscured: Edges
  /** Parts of the map where the first layout puts nothing, px from its upper left corner. */
  reserved?: readonly Box[]
  ref?: Ref<NetworkMapHandle>
}

const NOTHING: readonly Box[] = []

/** Draws entities and links; tells what the person selects, expands and moves. */
export function NetworkMap(props: NetworkMapProps) {
  const { entities, links, selectedId, theme, language, obscured } = props
  const container = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<MapCanvas | null>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const measure = useMeasure()
  const network = useMemo(() => ({ entities, links }), [entities, links])
  const gestures = useLatest({
    select: props.onSelect,
    expand: props.onExpand,
    open: id => setOpened(ids => new Set([...ids, id])),
    dragged: () => canvas !== null && props.onPositions(canvas.positions()),
  })
  const effort = effortFor(links.length)

  // A change of theme must not make a new canvas: the effect below tells the one that is there.
  const firstTheme = useRef(theme)
  useEffect(() => {
    if (container.current === null) return
    const made = createCanvas(container.current, { theme: firstTheme.current, effort, gestures })
    setCanvas(made)
    return () => {
      made.destroy()
      setCanvas(null)
    }
  }, [effort, gestures])

  useEffect(() => {
    firstTheme.current = theme
    canvas?.setTheme(theme)
  }, [canvas, theme])

  const arrangement = useArrangement({
    canvas,
    container,
    network,
    opened,
    measure,
    language,
    positions: props.positions,
    reserved: props.reserved ?? NOTHING,
    onPositions: props.onPositions,
  })

  const { settled } = arrangement
  const { right, bottom, left } = obscured
  // biome-ignore lint/correctness/useExhaustiveDependencies: `settled` changes when other elements are on the canvas.
  useEffect(() => {
    canvas?.emphasise(emphasisFor(network, opened, selectedId), { right, bottom, left })
  }, [canvas, network, opened, selectedId, settled, right, bottom, left])

  useEffect(() => {
    if (selectedId !== null) setOpened(ids => openedFor(network.links, selectedId, ids))
  }, [network, selectedId])

  useImperativeHandle(props.ref, () => ({
    fit: () => canvas?.fit(),
    zoomIn: () => canvas?.zoomBy(1),
    zoomOut: () => canvas?.zoomBy(-1),
    tidy: arrangement.tidy,
    png: () =>
      canvas?.png(PALETTES[theme].background) ?? Promise.reject(new Error('The map is not drawn yet.')),
  }))

  return (
    <div className="map" dir="ltr" data-map={arrangement.working === null ? 'settled' : 'working'}>
      <div ref={container} className="map-canvas" role="img" aria-label={MAP_WORDS[language].map} />
      {arrangement.working !== null && (
        <Working part={arrangement.working} over={settled > 0} language={language} />
      )}
    </div>
  )
}

interface WorkingProps {
  part: number
  /** Whether something is drawn already, which must stay visible. */
  over: boolean
  language: Language
}

function Working({ part, over, language }: WorkingProps) {
  return (
    <div className={over ? 'map-working over' : 'map-working'} role="status" dir="auto">
      {MAP_WORDS[language].working}
      <progress value={part} aria-label={MAP_WORDS[language].working} />
    </div>
  )
}

/** An object that stays the same while what it does is always the latest. */
function useLatest(latest: Gestures): Gestures {
  const current = useRef(latest)
  useEffect(() => {
    current.current = latest
  })
  const [stable] = useState<Gestures>(() => ({
    select: id => current.current.select(id),
    expand: id => current.current.expand(id),
    open: id => current.current.open(id),
    dragged: () => current.current.dragged(),
  }))
  return stable
}
