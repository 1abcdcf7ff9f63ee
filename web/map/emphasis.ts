/** What stands out when something is selected, and what steps back. */
import type { CollectionReturnValue, Core, EdgeCollection, NodeCollection } from 'cytoscape'
import type { Kept } from './camera.ts'
import { freeOf } from './free.ts'
import { EMPHASIS } from './patch.ts'

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
  sayVerbs(kept.edges().difference(chosen), kept.nodes(), chosen)
  const looked = chosen.isEdge() ? chosen.union(chosen.connectedNodes()) : chosen
  return { all: kept.renderedBoundingBox(), chosen: looked.renderedBoundingBox() }
}

/** Verbs join the links around the selection where they strike nothing. */
function sayVerbs(edges: EdgeCollection, nodes: NodeCollection, chosen: CollectionReturnValue): void {
  if (edges.length > MOST_VERBS) return
  edges.addClass('verbed')
  const boxes = edges.map(edge => ({ id: edge.id(), box: edge.boundingBox(LABEL_ONLY) }))
  const taken = nodes.map(node => node.boundingBox(DISC_ONLY))
  taken.push(...nodes.map(node => node.boundingBox(LABEL_ONLY)))
  if (chosen.isEdge()) taken.push(chosen.boundingBox(LABEL_ONLY))
  const free = freeOf(boxes, taken)
  edges.filter(edge => !free.has(edge.id())).removeClass('verbed')
}

const DISC_ONLY = { includeLabels: false, includeUnderlays: false }

const LABEL_ONLY = {
  includeNodes: false,
  includeEdges: false,
  includeLabels: true,
  includeOverlays: false,
  includeUnderlays: false,
}
