/** What the person does on the canvas, told in the map's words. */
import type { Core, EventObject } from 'cytoscape'

export interface Gestures {
  /** An entity or a link was tapped, or the background: null. */
  select(id: string | null): void
  /** An entity was tapped twice. */
  expand(entityId: string): void
  /** The band of many links between two entities was tapped. */
  open(bundleId: string): void
  /** Something was dragged and let go. */
  dragged(): void
}

/** Passes on what happens, and shows what is under the pointer. */
export function listen(cy: Core, gestures: Gestures): void {
  cy.on('tap', event => {
    if (event.target === cy) gestures.select(null)
    else if (event.target.hasClass('bundle')) gestures.open(event.target.id())
    else gestures.select(event.target.id())
  })
  cy.on('dbltap', 'node', event => gestures.expand(event.target.id()))
  cy.on('dragfree', 'node', () => gestures.dragged())
  cy.on('mouseover', 'node, edge', event => point(cy, event, true))
  cy.on('mouseout', 'node, edge', event => point(cy, event, false))
}

function point(cy: Core, event: EventObject, pointed: boolean): void {
  event.target.toggleClass('pointed', pointed)
  const container = cy.container()
  if (container !== null) container.style.cursor = pointed ? 'pointer' : ''
}
