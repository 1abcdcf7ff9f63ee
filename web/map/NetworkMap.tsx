/** The network on a canvas: React on this side, Cytoscape on the other. */
import { type KeyboardEvent, type Ref, type RefObject, useId, useRef } from 'react'
import type { MapEntity, MapLink } from '../graph/network.ts'
import type { Theme } from '../look/tokens.ts'
import type { Edges } from './camera.ts'
import type { MapCanvas } from './canvas.ts'
import { actOf, asksForMenu } from './keys.ts'
import { type Choosing, Lasso } from './Lasso.tsx'
import type { Box, Point } from './layout/plan.ts'
import { Minimap } from './Minimap.tsx'
import { useDrawing } from './useDrawing.ts'
import { Working } from './Working.tsx'
import { type Language, MAP_WORDS } from './words.ts'
import './map.css'

export interface NetworkMapHandle {
  fit(): void
  zoomIn(): void
  zoomOut(): void
  /** Lays out anew all that are not pinned; never happens by itself after the first time. */
  tidy(): void
  /** Brings an entity, or a link with its ends, to the middle of what the panels leave free. */
  centre(id: string): void
  png(): Promise<Blob>
}

export interface NetworkMapProps {
  entities: readonly MapEntity[]
  /** Links whose ends are both among the entities. */
  links: readonly MapLink[]
  selectedId: string | null
  onSelect(id: string | null): void
  onExpand(entityId: string): void
  /** Who has a position stands there; null or missing: the layout finds one and tells it by `onPositions`. */
  positions: Readonly<Record<string, Point>> | null
  /** What the layout has given: the first one, newcomers, tidying. */
  onPositions(positions: Record<string, Point>): void
  /** All positions after the person has dragged some entities. */
  onDragged(positions: Record<string, Point>, movedIds: readonly string[]): void
  theme: Theme
  language: Language
  /** Px of the map covered by panels. */
  obscured: Edges
  /** Parts of the map where the first layout puts nothing, px from its upper left corner. */
  reserved?: readonly Box[]
  /** Entities chosen together, apart from what is selected. */
  chosenIds?: ReadonlySet<string>
  /** A click with the shift key toggles one; a lasso replaces, or adds with shift or ctrl held. */
  onChoose?(entityIds: readonly string[], how: Choosing): void
  /** Whether the next drag draws a lasso; with the shift key a drag from the background does at any time. */
  lasso?: boolean
  onLassoDone?(): void
  /** Entities and links drawn faintly. */
  fadedIds?: ReadonlySet<string>
  /** Entities that an answer is about: they are brought into view; null for none. */
  spotlitIds?: ReadonlySet<string> | null
  /** Entities that no layout moves. */
  pinnedIds?: ReadonlySet<string>
  /** A menu was asked for: of an entity, a link or, null, the map; px from the map's upper left corner. */
  onMenu?(id: string | null, at: Point): void
  /** Where the small picture of the whole stands, px from the map's edges; null for none. */
  minimap?: { right: number; bottom: number } | null
  /** What the canvas shows, in words, for people who do not see it. */
  description?: string
  ref?: Ref<NetworkMapHandle>
}

/** Draws entities and links; tells what the person selects, chooses, expands, moves and asks for. */
export function NetworkMap(props: NetworkMapProps) {
  const map = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const { canvas, arrangement } = useDrawing(props, container)
  return (
    <div
      ref={map}
      className={props.lasso ? 'map lassoing' : 'map'}
      dir="ltr"
      data-map={arrangement.working === null ? 'settled' : 'working'}
    >
      <Surface {...props} canvas={canvas} container={container} />
      {canvas !== null && (
        <Lasso
          map={map}
          canvas={canvas}
          armed={props.lasso ?? false}
          onChoose={(ids, how) => props.onChoose?.(ids, how)}
          onDone={() => props.onLassoDone?.()}
        />
      )}
      {canvas !== null && props.minimap != null && (
        <Minimap canvas={canvas} theme={props.theme} {...props.minimap} />
      )}
      <Working arrangement={arrangement} language={props.language} />
    </div>
  )
}

interface SurfaceProps extends NetworkMapProps {
  readonly canvas: MapCanvas | null
  readonly container: RefObject<HTMLDivElement | null>
}

/** What Cytoscape draws on, with the keys of the map. */
function Surface({ canvas, container, description, ...props }: SurfaceProps) {
  const describing = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (canvas === null) return
    const act = actOf(event)
    if (act !== null) act(canvas, props.obscured)
    else if (asksForMenu(event)) props.onMenu?.(props.selectedId, canvas.spotOf(props.selectedId))
    else return
    event.preventDefault()
  }
  return (
    <>
      <div
        ref={container}
        className="map-canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated, here by its own keys.
        tabIndex={0}
        aria-label={MAP_WORDS[props.language].map}
        aria-describedby={description === undefined ? undefined : describing}
        onKeyDown={onKeyDown}
      />
      {description !== undefined && (
        <p id={describing} hidden>
          {description}
        </p>
      )}
    </>
  )
}
