/** What stands out when something is selected, and what steps back. */
import type { Core, NodeCollection } from 'cytoscape'
import { boxAround, discBox, nameBox } from './boxes.ts'
import type { Extent, Kept } from './camera.ts'
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
      cy.elements().removeClass(EMPHASIS.join(' '))
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
  const verbs = kept.edges().difference(chosen)
  if (verbs.length <= MOST_VERBS) {
    sayVerbs(cy, { edges: verbs, nodes: kept.nodes(), said: cy.edges('.chosen'), className: 'verbed' })
  }
  const looked = chosen.union(chosen.connectedNodes()).nodes()
  return { all: onScreen(cy, kept.nodes()), chosen: onScreen(cy, looked) }
}

/** The box around entities and their names, px of the screen. */
function onScreen(cy: Core, nodes: NodeCollection): Extent {
  const { x1, y1, x2, y2 } = boxAround(nodes.map(node => boxAround([discBox(node), nameBox(node)])))
  const zoom = cy.zoom()
  const pan = cy.pan()
  return { x1: x1 * zoom + pan.x, y1: y1 * zoom + pan.y, x2: x2 * zoom + pan.x, y2: y2 * zoom + pan.y }
}
