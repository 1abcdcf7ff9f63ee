/** What the person does on the canvas, told in the map's words. */
import type { Core, EventObject, NodeCollection, NodeSingular } from 'cytoscape'
import type { Point } from './layout/plan.ts'

export interface Gestures {
  /** An entity or a link was tapped, or the background: null. */
  select(id: string | null): void
  /** An entity was tapped with the shift key held. */
  toggle(entityId: string): void
  /** An entity was tapped twice. */
  expand(entityId: string): void
  /** The band of many links between two entities was tapped. */
  open(bundleId: string): void
  /** Entities were dragged and let go. */
  dragged(movedIds: readonly string[]): void
  /** What can be done with an entity, a link or, null, the map was asked for; px from the map's upper left corner. */
  menu(id: string | null, at: Point): void
}

/** Passes on what happens, and shows what is under the pointer. */
export function listen(cy: Core, gestures: Gestures): void {
  listenToTaps(cy, gestures)
  listenToDrags(cy, gestures)
  // Cytoscape takes the focus from the page's elements; the keys are the map's from then on.
  cy.on('tapstart', () => cy.container()?.focus({ preventScroll: true }))
  listenToPointing(cy)
}

function listenToTaps(cy: Core, gestures: Gestures): void {
  let held = false
  const menu = (event: EventObject) => {
    const { target, renderedPosition } = event
    if (target !== cy && target.hasClass('bundle')) gestures.open(target.id())
    else gestures.menu(target === cy ? null : target.id(), { ...renderedPosition })
  }
  cy.on('tapstart', () => {
    held = false
  })
  cy.on('tap', event => {
    // Letting go after a long touch is a tap to Cytoscape.
    if (held) return
    if (event.target === cy) gestures.select(null)
    else if (event.target.hasClass('bundle')) gestures.open(event.target.id())
    else if (event.target.isNode() && event.originalEvent.shiftKey) gestures.toggle(event.target.id())
    else gestures.select(event.target.id())
  })
  cy.on('dbltap', 'node', event => {
    if (!event.originalEvent.shiftKey) gestures.expand(event.target.id())
  })
  cy.on('cxttap', menu)
  cy.on('taphold', event => {
    if (!event.originalEvent.type.startsWith('touch')) return
    held = true
    menu(event)
  })
}

/** Who is dragged takes along all that are chosen with them. */
function listenToDrags(cy: Core, gestures: Gestures): void {
  let company: { node: NodeSingular; from: Point }[] = []
  let start: Point = { x: 0, y: 0 }
  cy.on('grab', 'node', event => {
    const others: NodeCollection = event.target.hasClass('picked')
      ? cy.nodes('.picked').difference(event.target).nodes()
      : cy.collection().nodes()
    company = others.map(node => ({ node, from: { ...node.position() } }))
    start = { ...event.target.position() }
  })
  cy.on('drag', 'node', event => {
    const { x, y } = event.target.position()
    cy.batch(() => {
      for (const { node, from } of company)
        node.position({ x: from.x + x - start.x, y: from.y + y - start.y })
    })
  })
  cy.on('dragfree', 'node', event => {
    gestures.dragged([event.target.id(), ...company.map(({ node }) => node.id())])
  })
}

function listenToPointing(cy: Core): void {
  let pointed: EventObject['target'] = null
  const point = (target: EventObject['target']) => {
    if (target === pointed) return
    pointed?.removeClass('pointed')
    pointed = target
    target?.addClass('pointed')
    const container = cy.container()
    if (container !== null) container.style.cursor = target === null ? '' : 'pointer'
  }
  cy.on('mouseover', 'node, edge', event => point(event.target))
  cy.on('mouseout', 'node, edge', () => point(null))
  // While a lasso is drawn, or the map changes under the pointer, Cytoscape misses that the pointer leaves.
  cy.on('mousemove', event => {
    if (event.target === cy) point(null)
  })
}
