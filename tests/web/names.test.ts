import { expect, test } from 'vitest'
import { nameRankOf } from '../../web/graph/drawing.ts'
import { blockOf, canvasName, type Measure, runsRightToLeft } from '../../web/map/names.ts'
import { madeEntity } from './made.ts'

/** Ten pixels for each letter. */
const tens: Measure = text => text.length * 10

test('a name that fits stands on one line', () => {
  expect(blockOf('Iraq', 'state', tens).lines).toEqual(['Iraq'])
})

test('lines of a longer name are balanced and nothing is lost', () => {
  expect(blockOf('one two three four', 'quiet', tens).lines).toEqual(['one two', 'three four'])
})

test('a name is never cut: it has four lines at most and is as wide as that needs', () => {
  const words = Array.from({ length: 24 }, (_, i) => `word${i}`)
  const { lines, width } = blockOf(words.join(' '), 'quiet', tens)
  expect(lines.length).toBeLessThanOrEqual(4)
  expect(lines.join(' ')).toBe(words.join(' '))
  expect(width).toBe(Math.max(...lines.map(line => line.length * 10)))
})

test('a single word wider than the limit stays whole', () => {
  expect(blockOf('Counterintelligence', 'quiet', tens).lines).toEqual(['Counterintelligence'])
})

test('each line stands in an isolate of the name’s own direction', () => {
  const arabic = 'كتائب حزب الله (العراق)'
  expect(runsRightToLeft(arabic)).toBe(true)
  expect(runsRightToLeft('Kataib Hezbollah (كتائب)')).toBe(false)
  const lines = canvasName(arabic, { lines: ['كتائب حزب', 'الله (العراق)'], width: 0, height: 0 }).split('\n')
  expect(lines.every(line => line.startsWith('\u2067') && line.endsWith('\u2069'))).toBe(true)
  expect(canvasName('Iraq', { lines: ['Iraq'], width: 0, height: 0 })).toBe('\u2066Iraq\u2069')
})

test('states are loudest, then armed groups and who has three links, then others that act', () => {
  expect(nameRankOf(madeEntity('a', { icon: 'ringed-disc' }), 0)).toBe('state')
  expect(nameRankOf(madeEntity('a', { group: 'armed' }), 1)).toBe('major')
  expect(nameRankOf(madeEntity('a'), 3)).toBe('major')
  expect(nameRankOf(madeEntity('a'), 2)).toBe('minor')
  expect(nameRankOf(madeEntity('a', { acts: false }), 12)).toBe('quiet')
})
