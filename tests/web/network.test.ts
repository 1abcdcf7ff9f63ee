import { expect, test } from 'vitest'
import {
  focusOf,
  linkCounts,
  linksOf,
  neighboursOf,
  unlinkedOf,
  withAdded,
  withoutEntities,
} from '../../web/graph/network.ts'
import { madeEntity, madeLink } from './made.ts'

const triangle = {
  entities: ['a', 'b', 'c', 'd'].map(id => madeEntity(id)),
  links: [madeLink('a b'), madeLink('b c'), madeLink('c c', 'LOOP')],
}

test('links and neighbours of an entity are those at either end, itself left out', () => {
  expect(linksOf(triangle, 'b').map(link => link.id)).toEqual(['a~BACKS~b', 'b~BACKS~c'])
  expect([...neighboursOf(triangle, 'b')]).toEqual(['a', 'c'])
  expect([...neighboursOf(triangle, 'c')]).toEqual(['b'])
})

test('a link to itself counts once', () => {
  expect(Object.fromEntries(linkCounts(triangle.links))).toEqual({ a: 1, b: 2, c: 2 })
})

test('an addition brings newer data, keeps the order and leaves out links without both ends', () => {
  const renamed = madeEntity('a', { name: 'A renamed' })
  const added = withAdded(triangle, {
    entities: [renamed, madeEntity('e')],
    links: [madeLink('a e'), madeLink('a x'), madeLink('a b', 'BACKS', { sources: 2 })],
  })
  expect(added.entities.map(entity => entity.name)).toEqual(['A renamed', 'b', 'c', 'd', 'e'])
  expect(added.links.map(link => link.id)).toEqual(['a~BACKS~b', 'b~BACKS~c', 'c~LOOP~c', 'a~BACKS~e'])
  expect(added.links[0]?.sources).toBe(2)
})

test('entities leave together with their links', () => {
  const left = withoutEntities(triangle, new Set(['b']))
  expect(left.entities.map(entity => entity.id)).toEqual(['a', 'c', 'd'])
  expect(left.links.map(link => link.id)).toEqual(['c~LOOP~c'])
  expect(unlinkedOf(left).map(entity => entity.id)).toEqual(['a', 'd'])
})

test('with a link its ends, all their links and neighbours stay in view', () => {
  const focus = focusOf(triangle, 'a~BACKS~b')
  expect(focus && [...focus.ends]).toEqual(['a', 'b'])
  expect(focus && [...focus.entityIds].sort()).toEqual(['a', 'b', 'c'])
  expect(focus && [...focus.linkIds].sort()).toEqual(['a~BACKS~b', 'b~BACKS~c'])
})

test('what is not on the map is in nobody’s focus', () => {
  expect(focusOf(triangle, 'x')).toBeNull()
})
