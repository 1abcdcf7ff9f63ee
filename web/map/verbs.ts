/** Verbs on links: each where it strikes nothing, along its link; where there is no such place it is left to the pointer. */
import type { Core, EdgeCollection, EdgeSingular, NodeCollection } from 'cytoscape'
import { discBox, nameBox, pointAlong, saidBox } from './boxes.ts'
import { freeOf } from './free.ts'

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
}

/** Gives the class to the links whose verb has room among names, discs and other verbs; takes it from the rest. */
export function sayVerbs(cy: Core, { edges, nodes, said, className }: Verbs): void {
  const lines = edges.filter(edge => !edge.isLoop() && !edge.is('.bundle, .dimmed')).edges()
  const named = nodes.filter(node => !node.is('.unnamed, .dimmed') || node.is('.kept, .chosen')).nodes()
  const taken = [
    ...nodes.map(node => discBox(node)),
    ...named.map(node => nameBox(node)),
    ...said.map(edge => saidBox(edge, 0.5)),
  ]
  const wanted = lines.map(edge => ({ id: edge.id(), boxes: ALONG.map(part => saidBox(edge, part)) }))
  const places = freeOf(wanted, taken)
  cy.batch(() => {
    lines.forEach(edge => {
      const place = places.get(edge.id())
      edge.toggleClass(className, place !== undefined)
      if (place !== undefined) edge.data(shiftTo(edge, ALONG[place] ?? 0.5))
    })
  })
}

function shiftTo(edge: EdgeSingular, part: number): { saidX: number; saidY: number } {
  const middle = pointAlong(edge, 0.5)
  const { x, y } = pointAlong(edge, part)
  return { saidX: x - middle.x, saidY: y - middle.y }
}
