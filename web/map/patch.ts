/** Brings a Cytoscape instance from what it shows to what it should show, by difference. */
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import type { Element } from './elements.ts'
import type { Point } from './layout/plan.ts'
import { MARKS } from './marks.ts'
import { AFAR, UNSAID, VERB_FONT } from './names.ts'

/** Classes that say how something is emphasised. */
export const EMPHASIS = ['faded', 'kept', 'chosen', 'verbed'] as const

/** Classes that are no part of an element and survive a patch: emphasis, marks, pointer, zoom. */
const LASTING = [...EMPHASIS, ...MARKS, 'pointed', 'near', AFAR, UNSAID]

/** An entity that is to stand elsewhere. */
export interface Move {
  node: NodeSingular
  to: Point
}

/** What is left to the caller: where those who were there stand now, and who is to come, entities first. */
export interface Patch {
  moves: readonly Move[]
  newcomers: readonly ElementDefinition[]
}

/** Changes and removes what differs, in one batch. Elements that stay are the same Cytoscape objects as before. */
export function patch(cy: Core, elements: readonly Element[]): Patch {
  const wanted = new Map(elements.map(element => [element.data.id, element]))
  const moves: Move[] = []
  const newcomers: ElementDefinition[] = []
  cy.batch(() => {
    cy.elements()
      .filter(each => !fits(each.data(), wanted.get(each.id())))
      .remove()
    for (const element of elements) {
      const present = cy.getElementById(element.data.id)
      if (present.empty()) newcomers.push(definitionOf(element))
      else moves.push(...update(present, element))
    }
  })
  return { moves, newcomers }
}

/** An edge whose ends have changed is another edge. */
function fits(data: Record<string, unknown>, element: Element | undefined): boolean {
  return element !== undefined && data.source === element.data.source && data.target === element.data.target
}

function update(present: ReturnType<Core['getElementById']>, element: Element): Move[] {
  const old = present.data()
  const changed = Object.entries(element.data).filter(([key, value]) => old[key] !== value)
  if (changed.length > 0) present.data(Object.fromEntries(changed))
  const lasting = LASTING.filter(name => present.hasClass(name))
  const classes = [...element.classes, ...lasting]
  if (present.classes().slice().sort().join(' ') !== classes.slice().sort().join(' '))
    present.classes(classes)
  const { position: to } = element
  // What the person holds stays in their hand.
  if (to === undefined || present.grabbed() || near(present.position(), to)) return []
  return present.nodes().map(node => ({ node, to }))
}

function near(one: { x: number; y: number }, two: { x: number; y: number }): boolean {
  return Math.abs(one.x - two.x) < 0.01 && Math.abs(one.y - two.y) < 0.01
}

/** Where a verb stands beside the middle of its link, and its size; verbs.ts changes them, a patch does not. */
const VERB = { saidX: 0, saidY: 0, saidSize: VERB_FONT.size }

function definitionOf({ group, data, classes, position }: Element): ElementDefinition {
  return {
    group,
    data: group === 'edges' ? { ...VERB, ...data } : data,
    classes,
    ...(position === undefined ? {} : { position: { ...position } }),
  }
}
