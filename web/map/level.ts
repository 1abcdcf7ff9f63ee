/** What the zoom lets be read: verbs from near, no small names from afar. */
import type { Core } from 'cytoscape'
import { pointAlong } from './boxes.ts'
import { sayVerbs } from './verbs.ts'

/** From this zoom on links say their verbs. */
const VERBS_FROM = 1.4

/** Below this zoom the names of what does not act would be too small to read, and are left out. */
const SMALL_NAMES_FROM = 0.62

/** After the map has come to rest for so long verbs are found room for, ms. */
const REST = 120

/** More links than this in view are too many for their verbs. */
const MOST = 400

/** Follows the zoom with the classes `near` on edges and `far` on quiet nodes; gives what sets them anew. */
export function followZoom(cy: Core): () => void {
  let far = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    if (!cy.destroyed()) sayWhatIsNear(cy)
  }
  const follow = () => {
    clearTimeout(waiting)
    waiting = setTimeout(rest, REST)
    if (far === cy.zoom() < SMALL_NAMES_FROM) return
    far = !far
    setFar(cy, far)
  }
  cy.on('viewport', follow)
  return () => {
    if (far) setFar(cy, far)
    follow()
  }
}

function setFar(cy: Core, far: boolean): void {
  // Cytoscape styles anew whoever a class is set on, though they have it.
  const others = cy.nodes('.rank-quiet').filter(node => node.hasClass('far') !== far)
  cy.batch(() => {
    others.toggleClass('far', far)
  })
}

function sayWhatIsNear(cy: Core): void {
  const said = cy.edges('.near')
  const near = cy.zoom() >= VERBS_FROM
  if (!near && said.empty()) return
  const { x1, y1, x2, y2 } = cy.extent()
  const inView = near
    ? cy
        .edges()
        .not('.faded')
        .edges()
        .filter(edge => {
          const { x, y } = pointAlong(edge, 0.5)
          return x > x1 && x < x2 && y > y1 && y < y2
        })
    : cy.edges('.none')
  cy.batch(() => {
    said.difference(inView).removeClass('near')
  })
  if (inView.length > 0 && inView.length <= MOST) {
    sayVerbs(cy, { edges: inView, nodes: cy.nodes(), said: cy.edges('.verbed, .chosen'), className: 'near' })
  }
}
