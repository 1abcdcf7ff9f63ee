/** The Cytoscape instance: made once, told what to show, ended. The only file that makes one. */
import cytoscape, { type Core } from 'cytoscape'
import type { HueName, Theme } from '../look/tokens.ts'
import { drawnAsLaidOut } from './afar.ts'
import { boxOfAll, screenBox } from './boxes.ts'
import type { Edges, Extent } from './camera.ts'
import { type Effort, setEffort } from './effort.ts'
import type { Element } from './elements.ts'
import { createEmphasiser, type Emphasis } from './emphasis.ts'
import { type Gestures, listen } from './gestures.ts'
import type { Point } from './layout/plan.ts'
import { followZoom } from './level.ts'
import { type Marks, mark } from './marks.ts'
import { createMover, standsAt } from './motion.ts'
import { patch } from './patch.ts'
import { AT_ONCE, createSlicer, inParts } from './slices.ts'
import { mapStyle } from './style.ts'
import {
  arrive,
  beginWith,
  centreOn,
  type Framed,
  fitWithin,
  frame,
  lookAt,
  lookFrom,
  panBy,
  ZOOM,
  zoomBy,
} from './viewport.ts'

/** An entity as a dot. */
export interface Dot extends Point {
  id: string
  hue: HueName
  dimmed: boolean
}

/** Is told what changes: where the camera looks, or what there is to see. */
export interface CanvasWatcher {
  viewport(): void
  drawing(): void
}

export interface MapCanvas {
  /**
   * Who is there already goes to where they shall stand; many newcomers come a part at a time, and `shown` is told after each whether
   * those were all.
   */
  show(elements: readonly Element[], shown: (all: boolean) => void): void
  setTheme(theme: Theme): void
  setEffort(effort: Effort): void
  /** Marks what is selected and fades what is not near it, null ends that; moves it clear of the panels, or of nothing: null. */
  emphasise(emphasis: Emphasis | null, obscured: Edges | null): void
  mark(marks: Marks): void
  /** Moves entities clear of the panels, no further than needed. */
  bring(entityIds: ReadonlySet<string>, obscured: Edges): void
  /** Shows a layout's whole extent, below what is reserved at the head of the map. */
  frame(framed: Framed): void
  /** Whether the camera still looks where `frame` has put it. */
  isAsFramed(): boolean
  /** Shows everything that is there, no larger than at zoom 1. */
  fit(obscured: Edges): void
  /** The same of what is going to be there, at once. */
  beginWith(drawn: Extent, obscured: Edges): void
  /** Brings entities to the middle of what the panels leave free. */
  centre(entityIds: readonly string[], obscured: Edges): void
  zoomBy(steps: number): void
  /** Moves the camera, px of the screen. */
  panBy(by: Point): void
  /** Puts a point of the map into the middle. */
  lookFrom(point: Point): void
  /** The part of the map that is in view. */
  view(): Extent
  dots(): Dot[]
  positions(): Record<string, Point>
  /** Where the entities that are not faded stand, px from the upper left corner of the canvas. */
  onScreen(): Record<string, Point>
  /** Where an entity or a link is seen, else the middle of the map; px from the upper left corner of the canvas. */
  spotOf(id: string | null): Point
  /** Whether an entity is under the pointer. */
  entityIsPointed(): boolean
  /** Gives what ends the watching. */
  watch(watcher: CanvasWatcher): () => void
  resize(): void
  png(background: string): Promise<Blob>
  destroy(): void
}

/** Makes a map in the container. Gestures are told as they happen. */
export function createCanvas(
  container: HTMLElement,
  options: { theme: Theme; gestures: Gestures },
): MapCanvas {
  const cy = cytoscape({
    container,
    style: mapStyle(options.theme),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  })
  listen(cy, options.gestures)
  return { ...showing(cy), ...looking(cy), ...telling(cy), destroy: () => cy.destroy() }
}

type Showing = 'show' | 'setTheme' | 'setEffort' | 'emphasise' | 'bring' | 'mark' | 'positions'

function showing(cy: Core): Pick<MapCanvas, Showing> {
  const level = followZoom(cy)
  const mover = createMover(cy)
  const emphasise = createEmphasiser(cy)
  const inSlices = createSlicer(cy)
  return {
    show: (elements, shown) => {
      mover.arrive()
      const { moves, newcomers } = patch(cy, elements)
      mover.move(moves)
      level.hold('elements')
      const additions = inParts(level.unsaid(newcomers), some => cy.add([...some]))
      inSlices(additions, all => {
        if (all) level.release('elements')
        shown(all)
      })
    },
    setTheme: theme => {
      cy.style(mapStyle(theme))
    },
    setEffort: effort => setEffort(cy, effort),
    emphasise: (emphasis, obscured) => {
      // Where things lie on the screen is asked of a camera that stands still.
      if (obscured !== null) {
        arrive(cy)
        level.obscure(obscured)
      }
      level.hold('emphasis')
      const kept = emphasise(emphasis, () => {
        level.release('emphasis')
        if (cy.elements().length <= AT_ONCE) level.follow()
      })
      if (kept !== null && obscured !== null) lookAt(cy, kept, obscured)
    },
    bring: (entityIds, obscured) => {
      const nodes = cy
        .nodes()
        .filter(node => entityIds.has(node.id()))
        .nodes()
      if (nodes.empty()) return
      arrive(cy)
      const box = screenBox(cy, nodes)
      lookAt(cy, { all: box, chosen: box }, obscured)
    },
    mark: marks => {
      mark(cy, marks)
      level.rest()
    },
    positions: () => Object.fromEntries(cy.nodes().map(node => [node.id(), standsAt(node)])),
  }
}

type Looking =
  | 'frame'
  | 'isAsFramed'
  | 'fit'
  | 'beginWith'
  | 'centre'
  | 'zoomBy'
  | 'panBy'
  | 'lookFrom'
  | 'resize'

function looking(cy: Core): Pick<MapCanvas, Looking> {
  let framed = ''
  const camera = () => JSON.stringify([cy.zoom(), cy.pan()])
  return {
    frame: to => {
      frame(cy, to)
      framed = camera()
    },
    isAsFramed: () => framed === camera(),
    fit: obscured => fitWithin(cy, boxOfAll(cy), obscured),
    beginWith: (drawn, obscured) => beginWith(cy, drawn, obscured),
    centre: (ids, obscured) => {
      const wanted = new Set(ids)
      centreOn(
        cy,
        cy
          .nodes()
          .filter(node => wanted.has(node.id()))
          .nodes(),
        obscured,
      )
    },
    zoomBy: steps => zoomBy(cy, steps),
    panBy: by => panBy(cy, by),
    lookFrom: point => lookFrom(cy, point),
    resize: () => {
      cy.resize()
    },
  }
}

type Telling = 'view' | 'dots' | 'onScreen' | 'spotOf' | 'entityIsPointed' | 'watch' | 'png'

function telling(cy: Core): Pick<MapCanvas, Telling> {
  return {
    view: () => {
      const { x1, y1, x2, y2 } = cy.extent()
      return { x1, y1, x2, y2 }
    },
    dots: () =>
      cy.nodes().map(node => ({
        ...node.position(),
        id: node.id(),
        hue: node.data('hue'),
        dimmed: node.hasClass('dimmed') || node.hasClass('faded'),
      })),
    onScreen: () =>
      Object.fromEntries(
        cy
          .nodes()
          .not('.dimmed')
          .nodes()
          .map(node => [node.id(), { ...node.renderedPosition() }]),
      ),
    spotOf: id => {
      const { x1, y1, x2, y2 } = cy.getElementById(id ?? '').renderedBoundingBox({ includeLabels: false })
      return id === null ? { x: cy.width() / 2, y: cy.height() / 2 } : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
    },
    entityIsPointed: () => cy.nodes('.pointed').nonempty(),
    watch: ({ viewport, drawing }) => {
      cy.on('viewport resize', viewport)
      cy.on('add remove position class', drawing)
      return () => {
        cy.off('viewport resize', viewport)
        cy.off('add remove position class', drawing)
      }
    },
    png: background =>
      drawnAsLaidOut(cy, () => cy.png({ full: true, scale: 2, bg: background, output: 'blob-promise' })),
  }
}
