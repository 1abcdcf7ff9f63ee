import { expect, test } from 'vitest'
import { type Column, sortedRows } from '../../web/table/column.ts'
import { dayOf } from '../../web/table/dayOf.ts'
import { withLinks, withoutLinks } from '../../web/table/linkChoice.ts'
import { rowFinder } from '../../web/table/rowFinder.ts'
import { piecesOf, rangeOf } from '../../web/table/windowing.ts'
import { madeLink } from './made.ts'

interface Person {
  readonly name: string
  readonly age: number
}

const COLUMNS: readonly Column<Person>[] = [
  { key: 'name', head: 'Name', cell: row => row.name, text: row => row.name, width: 100 },
  {
    key: 'age',
    head: 'Age',
    cell: row => row.age,
    text: row => `${row.age}`,
    rank: row => row.age,
    width: 50,
  },
]
const ANNA = { name: 'Ánna', age: 9 }
const BERT = { name: 'bert', age: 10 }
const RIMA = { name: 'مُنى الكاتبة', age: 11 }

test('of ten thousand rows those in view are rendered, and the one with the focus', () => {
  const range = rangeOf(10_000, { top: 41_000, height: 410, rowHeight: 41 })
  expect(range).toEqual({ from: 992, to: 1018 })
  const pieces = piecesOf(10_000, range, 3)
  expect(pieces.slice(0, 3)).toEqual([{ left: 3, before: 3 }, { at: 3 }, { left: 988, before: 992 }])
  expect(pieces.at(-1)).toEqual({ left: 10_000 - 1018, before: 10_000 })
  const heights = pieces.map(piece => ('left' in piece ? piece.left : 1))
  expect(heights.reduce((sum, each) => sum + each)).toBe(10_000)
})

test('a list that became shorter than where it was scrolled to still shows its end', () => {
  expect(rangeOf(5, { top: 41_000, height: 410, rowHeight: 41 })).toEqual({ from: 0, to: 5 })
})

test('rows are found by all their words in any column, without regard to case, accents and Arabic spellings', () => {
  const find = rowFinder([ANNA, BERT, RIMA], COLUMNS)
  expect(find('anna 9')).toEqual([ANNA])
  expect(find('منى الكاتبه')).toEqual([RIMA])
  expect(find('anna 10')).toEqual([])
  expect(find('  ')).toHaveLength(3)
})

test('words are sorted as a reader would, numbers as numbers', () => {
  const names = (key: string, down: boolean) =>
    sortedRows([BERT, RIMA, ANNA], COLUMNS, { key, down }, 'en').map(row => row.name)
  expect(names('name', false)).toEqual([ANNA.name, BERT.name, RIMA.name])
  expect(names('age', true)).toEqual([RIMA.name, BERT.name, ANNA.name])
})

test('dates are ordered by their first day, what is unknown last', () => {
  const dates = [null, '2025-11', '[2025-11-02..2025-11-09]', '2018~']
  expect(dates.toSorted((one, other) => dayOf(one) - dayOf(other))).toEqual([
    '2018~',
    '2025-11',
    '[2025-11-02..2025-11-09]',
    null,
  ])
})

test('a link let go keeps the ends that another chosen link has, unless it would keep both', () => {
  const [ab, ac, bc] = [madeLink('a b'), madeLink('a c'), madeLink('b c')]
  const chosen = new Set(withLinks(new Set(), [ab, ac]))
  expect([...chosen]).toEqual(['a', 'b', 'c'])
  expect(withoutLinks(chosen, [ab], [ab, ac])).toEqual(['a', 'c'])
  expect(withoutLinks(chosen, [ab], [ab, ac, bc])).toEqual(['c'])
})
