/** What stands out when something is selected, and what steps back. */
import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape'
import { screenBox } from './boxes.ts'
import type { Kept } from './camera.ts'
import { EMPHASIS } from './patch.ts'
import { createSlicer, inParts } from './slices.ts'

/** Ids of elements of the map. */
export interface Emphasis {
  chosen: string
  kept: ReadonlySet<string>
}

/** The classes of what does not step back. */
const NEAR = ['kept', 'chosen', 'verbed']

/**
 * Gives what sets the classes and tells where what is kept lies on the screen, or null when there is nothing to look at. What is
 * selected and what is near it stands out first; the rest of a very large network follows; `done` is told then.
 */
export function createEmphasiser(cy: Core): (emphasis: Emphasis | null, done?: () => void) => Kept | null {
  const inSlices = createSlicer(cy)
  return (emphasis, done) => {
    const made = (all: boolean) => {
      if (all) done?.()
    }
    const chosen = cy.getElementById(emphasis?.chosen ?? '')
    if (emphasis === null || chosen.empty()) {
      const emphasised = cy.elements(EMPHASIS.map(name => `.${name}`).join(', '))
      inSlices(
        inParts(emphasised, part => part.removeClass(EMPHASIS.join(' '))),
        made,
      )
      return null
    }
    const kept = cy.elements().filter(each => emphasis.kept.has(each.id()))
    const rest = cy.elements().filter(each => !emphasis.kept.has(each.id()) && !isFaded(each))
    const nearestFirst = chosen.union(kept).union(rest)
    inSlices(
      inParts(nearestFirst, part => {
        const near = part.intersection(kept)
        near.removeClass('faded chosen verbed').addClass('kept')
        near.intersection(chosen).addClass('chosen')
        part.difference(near).removeClass('kept chosen verbed').addClass('faded')
      }),
      made,
    )
    return lookedAt(cy, chosen, kept)
  }
}

function isFaded(element: SingularElementArgument): boolean {
  return element.hasClass('faded') && !NEAR.some(name => element.hasClass(name))
}

/** Where what is looked at lies, and what is kept with it. */
function lookedAt(cy: Core, chosen: CollectionReturnValue, kept: CollectionReturnValue): Kept {
  const looked = chosen.union(chosen.connectedNodes()).nodes()
  return { all: screenBox(cy, kept.nodes()), chosen: screenBox(cy, looked) }
}
