/** Brings a Cytoscape instance from what it shows to what it should show, by difference and in one batch. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { Element } from './elements.ts'

/** Classes that say how something is emphasised. */
export const EMPHASIS = ['faded', 'kept', 'chosen', 'verbed'] as const

/** Classes that are no part of an element and survive a patch: emphasis, pointer, zoom. */
const LASTING = [...EMPHASIS, 'pointed', 'near', 'far']

/** Adds, changes and removes what differs. Elements that stay are the same Cytoscape objects as before. */
export function patch(cy: Core, elements: readonly Element[]): void {
  const wanted = new Map(elements.map(element => [element.data.id, element]))
  cy.batch(() => {
    cy.elements()
      .filter(each => !fits(each.data(), wanted.get(each.id())))
      .remove()
    const added: ElementDefinition[] = []
    for (const element of elements) {
      const present = cy.getElementById(element.data.id)
      if (present.empty()) added.push(definitionOf(element))
      else update(present, element)
    }
    cy.add(added)
  })
}

/** An edge whose ends have changed is another edge. */
function fits(data: Record<string, unknown>, element: Element | undefined): boolean {
  return element !== undefined && data.source === element.data.source && data.target === element.data.target
}

function update(present: ReturnType<Core['getElementById']>, element: Element): void {
  const old = present.data()
  const changed = Object.entries(element.data).filter(([key, value]) => old[key] !== value)
  if (changed.length > 0) present.data(Object.fromEntries(changed))
  const lasting = LASTING.filter(name => present.hasClass(name))
  const classes = [...element.classes, ...lasting]
  if (present.classes().slice().sort().join(' ') !== classes.slice().sort().join(' '))
    present.classes(classes)
  if (element.position !== undefined && !near(present.position(), element.position))
    present.position(element.position)
}

function near(one: { x: number; y: number }, two: { x: number; y: number }): boolean {
  return Math.abs(one.x - two.x) < 0.01 && Math.abs(one.y - two.y) < 0.01
}

/** Where a verb stands beside the middle of its link; verbs.ts changes it, a patch does not. */
const VERB_SHIFT = { saidX: 0, saidY: 0 }

function definitionOf({ group, data, classes, position }: Element): ElementDefinition {
  return {
    group,
    data: group === 'edges' ? { ...VERB_SHIFT, ...data } : data,
    classes,
    ...(position === undefined ? {} : { position: { ...position } }),
  }
}
