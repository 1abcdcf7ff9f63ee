/** Verbs on links: each where it strikes nothing, along its link; where there is no such place it is left to the pointer. */
import type { Core, EdgeCollection, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape'
import { discBox, glyphBox, lineBoxes, pointAlong, saidBox, shownNameBox } from './boxes.ts'
import type { Extent } from './camera.ts'
import { freeOf } from './free.ts'
import { AFAR, UNSAID, VERB_FONT } from './names.ts'

/** Where along its link a verb may stand, best first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7]

export interface Verbs {
  /** Links whose verb is wanted. */
  edges: EdgeCollection
  /** Entities that are drawn, with their names. */
  nodes: NodeCollection
  /** Links that say something in any case. */
  said: EdgeCollection
  className: 'verbed' | 'near'
  /** How many times as large they are as usual. */
  by: number
}

/** Gives the class to the links whose verb has room among names, discs and other verbs; takes it from the rest. */
export function sayVerbs(cy: Core, { edges, nodes, said, className, by }: Verbs): void {
  const lines = edges.not('.bundle, .dimmed').sort(glyphsFirst).edges()
  const named = nodes.filter(isNamed).nodes()
  const selected = said.edges('.chosen').map(edge => lineBoxes(edge))
  const taken = [
    ...nodes.map(node => discBox(node)),
    ...named.map(node => shownNameBox(node)),
    ...said.map(edge => saidBox(edge, 0.5, by)),
    // What is selected is drawn over everything, its line too.
    ...selected.flat(),
    ...cy
      .edges('.glyphed, .bundle')
      .difference(lines.union(said))
      .edges()
      .map(edge => glyphBox(edge)),
  ]
  const wanted = lines.map(edge => ({ id: edge.id(), boxes: boxesFor(edge, by) }))
  const places = freeOf(
    wanted,
    taken.map(box => ({ box })),
  )
  cy.batch(() => {
    lines.forEach(edge => {
      const part = ALONG[places.get(edge.id()) ?? ALONG.length]
      edge.toggleClass(className, part !== undefined).toggleClass(AFAR, by > 1)
      if (part !== undefined) edge.data({ ...shiftTo(edge, part), saidSize: VERB_FONT.size * by })
    })
  })
}

function isNamed(node: NodeSingular): boolean {
  return !node.hasClass(UNSAID) && (!node.is('.unnamed, .dimmed') || node.is(`.${AFAR}, .kept, .chosen`))
}

interface Classed {
  hasClass(name: string): boolean
}

/** A glyph is drawn in any case, so its link comes before those without. */
function glyphsFirst(one: Classed, two: Classed): number {
  return Number(two.hasClass('glyphed')) - Number(one.hasClass('glyphed'))
}

/** The last one is the glyph alone: without room for the verb it stays, and keeps others off. */
function boxesFor(edge: EdgeSingular, by: number): Extent[] {
  const boxes = ALONG.map(part => saidBox(edge, part, by))
  return edge.hasClass('glyphed') ? [...boxes, glyphBox(edge)] : boxes
}

function shiftTo(edge: EdgeSingular, part: number): { saidX: number; saidY: number } {
  const middle = pointAlong(edge, 0.5)
  const { x, y } = pointAlong(edge, part)
  return { saidX: x - middle.x, saidY: y - middle.y }
}
