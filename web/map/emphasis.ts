/** What stands out when something is selected, and what steps back. */
import type { Core } from 'cytoscape'
import { screenBox } from './boxes.ts'
import type { Kept } from './camera.ts'
import { EMPHASIS } from './patch.ts'
import { sayVerbs } from './verbs.ts'

/** Ids of elements of the map. */
export interface Emphasis {
  chosen: string
  kept: ReadonlySet<string>
}

/** More links than this around the selection do not all say their verb. */
const MOST_VERBS = 24

/** Sets the classes; gives where what is kept lies on the screen, or null when there is nothing to look at. */
export function emphasise(cy: Core, emphasis: Emphasis | null): Kept | null {
  const chosen = cy.getElementById(emphasis?.chosen ?? '')
  if (emphasis === null || chosen.empty()) {
    cy.batch(() => {
      cy.elements(EMPHASIS.map(name => `.${name}`).join(', ')).removeClass(EMPHASIS.join(' '))
    })
    return null
  }
  const kept = cy.elements().filter(each => emphasis.kept.has(each.id()))
  cy.batch(() => {
    const rest = cy.elements().difference(kept)
    rest.removeClass('kept chosen verbed').addClass('faded')
    kept.removeClass('faded chosen verbed').addClass('kept')
    chosen.addClass('chosen')
  })
  const verbs = kept.edges().difference(chosen).not('.dimmed').edges()
  if (verbs.length <= MOST_VERBS) {
    sayVerbs(cy, { edges: verbs, nodes: kept.nodes(), said: cy.edges('.chosen'), className: 'verbed' })
  }
  const looked = chosen.union(chosen.connectedNodes()).nodes()
  return { all: screenBox(cy, kept.nodes()), chosen: screenBox(cy, looked) }
}
