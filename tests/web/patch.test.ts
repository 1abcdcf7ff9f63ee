import cytoscape, { type Core } from 'cytoscape'
import { beforeEach, expect, test } from 'vitest'
import type { Network } from '../../web/graph/network.ts'
import { type Arrangement, drawnOf } from '../../web/map/drawn.ts'
import { elementsOf } from '../../web/map/elements.ts'
import { createEmphasiser } from '../../web/map/emphasis.ts'
import { emphasisFor } from '../../web/map/focus.ts'
import { patch } from '../../web/map/patch.ts'
import { mapStyle } from '../../web/map/style.ts'
import { madeEntity, madeLink } from './made.ts'
import { plexMeasure } from './plex.ts'

const network: Network = {
  entities: [madeEntity('a'), madeEntity('b', { icon: 'ringed-disc', group: 'government' }), madeEntity('c')],
  links: [madeLink('a b'), madeLink('b c', 'BACKS', { status: 'ALLEGED', modality: 'PLANNED' })],
}

const arrangement: Arrangement = {
  positions: new Map(['a', 'b', 'c', 'd'].map((id, i) => [id, { x: i * 100, y: i * 10 }])),
  places: new Map(),
  bows: new Map(),
}

let cy: Core

function show(shown: Network): void {
  const elements = elementsOf(drawnOf(shown, new Set(), plexMeasure), arrangement, 'en', plexMeasure)
  cy.add([...patch(cy, elements).newcomers])
}

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true, style: mapStyle('light') })
  show(network)
})

test('every entity and link becomes an element, where the arrangement has it', () => {
  expect(cy.elements().map(each => each.id())).toEqual(['a', 'b', 'c', 'a~BACKS~b', 'b~BACKS~c'])
  expect(cy.getElementById('c').position()).toEqual({ x: 200, y: 20 })
})

test('the same again changes nothing', () => {
  let events = 0
  cy.on('add remove data position style', () => events++)
  show(network)
  expect(events).toBe(0)
})

test('what stays is the same element, with what is new about it', () => {
  const before = cy.getElementById('a')
  const renamed = { ...network, entities: [madeEntity('a', { name: 'Anew' }), ...network.entities.slice(1)] }
  show(renamed)
  expect(cy.getElementById('a')[0]).toBe(before[0])
  expect(before.data('name')).toContain('Anew')
})

test('who leaves takes their links along; a newcomer moves nobody', () => {
  show({
    entities: [...network.entities.slice(1), madeEntity('d')],
    links: [madeLink('b c'), madeLink('c d')],
  })
  expect(
    cy
      .nodes()
      .map(each => each.id())
      .sort(),
  ).toEqual(['b', 'c', 'd'])
  expect(
    cy
      .edges()
      .map(each => each.id())
      .sort(),
  ).toEqual(['b~BACKS~c', 'c~BACKS~d'])
  expect(cy.getElementById('b').position()).toEqual({ x: 100, y: 10 })
})

test('a selection survives a patch, and fades what is not near it', () => {
  const chain = {
    ...network,
    entities: [...network.entities, madeEntity('d')],
    links: [...network.links, madeLink('c d')],
  }
  show(chain)
  const emphasise = createEmphasiser(cy)
  emphasise(emphasisFor(chain, new Set(), 'a'))
  show(chain)
  expect(cy.elements('.chosen').map(each => each.id())).toEqual(['a'])
  expect(
    cy
      .elements('.faded')
      .map(each => each.id())
      .sort(),
  ).toEqual(['b~BACKS~c', 'c', 'c~BACKS~d', 'd'])
  emphasise(null)
  expect(cy.elements('.faded, .chosen, .kept').empty()).toBe(true)
})

test('a link says its status by colour, width and glyph, and how it is meant when it is not so', () => {
  const alleged = cy.getElementById('b~BACKS~c')
  expect(alleged.data('glyph')).toBe('~')
  expect(alleged.data('said')).toBe('\u2066~ backs · planned\u2069')
  expect(alleged.style('width')).toBe('1.5px')
  expect(alleged.style('line-color')).toBe('rgb(154,91,0)')
  expect(cy.getElementById('a~BACKS~b').style('label')).toBe('')
})

test('an arrow keeps clear of the ring of a state', () => {
  expect(cy.getElementById('a~BACKS~b').data('targetGap')).toBe(6.5)
  expect(cy.getElementById('b~BACKS~c').data('targetGap')).toBe(3)
})
