/** What the page marks on the map apart from the selection, as classes: nothing is styled anew, one batch does it. */
import type { Core } from 'cytoscape'

/** Ids of elements of the map: entities, links, bands. */
export interface Marks {
  /** Chosen together with others. */
  picked: ReadonlySet<string>
  /** Drawn faintly, without names. */
  dimmed: ReadonlySet<string>
  /** Held in their place by the person. */
  pinned: ReadonlySet<string>
}

/** The classes that marks are. */
export const MARKS = ['picked', 'dimmed', 'pinned'] as const satisfies readonly (keyof Marks)[]

/** Gives each mark to those that should have it and takes it from the rest. */
export function mark(cy: Core, marks: Marks): void {
  cy.batch(() => {
    for (const name of MARKS) {
      const wanted = marks[name]
      const marked = cy.elements(`.${name}`)
      marked.filter(each => !wanted.has(each.id())).removeClass(name)
      if (wanted.size === 0) continue
      // All at once: Cytoscape styles a collection faster than its elements one by one.
      cy.elements()
        .filter(each => wanted.has(each.id()))
        .difference(marked)
        .addClass(name)
    }
  })
}
