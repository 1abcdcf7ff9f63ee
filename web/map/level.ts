/** What the zoom lets be read: verbs from near, no small names from afar. */
import type { Core } from 'cytoscape'

/** From this zoom on every link says its verb. */
const VERBS_FROM = 1.4

/** Below this zoom the names of what does not act would be too small to read, and are left out. */
const SMALL_NAMES_FROM = 0.62

type Level = 'far' | 'middle' | 'near'

function levelAt(zoom: number): Level {
  return zoom >= VERBS_FROM ? 'near' : zoom < SMALL_NAMES_FROM ? 'far' : 'middle'
}

/** Follows the zoom with the classes `near` on edges and `far` on nodes; gives what sets them on newcomers. */
export function followZoom(cy: Core): () => void {
  let shown: Level = 'middle'
  const apply = () => {
    cy.batch(() => {
      cy.edges().toggleClass('near', shown === 'near')
      cy.nodes().toggleClass('far', shown === 'far')
    })
  }
  cy.on('zoom', () => {
    const level = levelAt(cy.zoom())
    if (level === shown) return
    shown = level
    apply()
  })
  return () => {
    if (shown !== 'middle') apply()
  }
}
