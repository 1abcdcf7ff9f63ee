import { expect, test } from 'vitest'
import { bundleId, bundleOf, FAN_STEP, linesOf } from '../../web/graph/parallels.ts'
import { madeLink } from './made.ts'

const NONE = new Set<string>()

function bows(links: ReturnType<typeof madeLink>[]): (number | string)[] {
  return linesOf(links, NONE).map(line => (line.form === 'link' ? line.bow : line.form))
}

test('a link that is alone between its ends is straight', () => {
  expect(bows([madeLink('a b'), madeLink('b c')])).toEqual([0, 0])
})

test('two or three links fan out evenly', () => {
  const links = ['ONE', 'TWO', 'THREE'].map(name => madeLink('a b', name))
  expect(bows(links.slice(0, 2))).toEqual([-FAN_STEP / 2, FAN_STEP / 2])
  expect(bows(links)).toEqual([-FAN_STEP, 0, FAN_STEP])
})

test('a link that points the other way is bowed to its own other side, so that the two do not cover each other', () => {
  expect(bows([madeLink('a b'), madeLink('b a')])).toEqual([-FAN_STEP / 2, -FAN_STEP / 2])
})

test('four links or more are one band until it is opened', () => {
  const links = ['ONE', 'TWO', 'THREE', 'FOUR'].map(name => madeLink('a b', name))
  expect(bows(links)).toEqual(['bundle'])
  const id = bundleId('b', 'a')
  expect(linesOf(links, new Set([id])).map(line => line.form)).toEqual(['link', 'link', 'link', 'link'])
  expect(bundleOf(links, 'a~THREE~b')).toBe(id)
  expect(bundleOf(links.slice(1), 'a~THREE~b')).toBeNull()
})

test('links of an entity to itself are loops, each with its turn', () => {
  const lines = linesOf([madeLink('a a', 'ONE'), madeLink('a a', 'TWO')], NONE)
  expect(lines.map(line => line.form === 'loop' && line.turn)).toEqual([0, 1])
})
