import { expect, test } from 'vitest'
import { boundsOf, DateError, isEdtf } from '../../server/evidence/dates.ts'

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-03', '2025-03-01', '2025-03-31'],
  ['2025-11-05', '2025-11-05', '2025-11-05'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2025-11-05T10:00:00Z', '2025-11-05', '2025-11-05'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2018~', '2018-01-01', '2018-12-31'],
  ['2018?', '2018-01-01', '2018-12-31'],
  ['2023-03/2025-09', '2023-03-01', '2025-09-30'],
  ['2025-03/2025-03', '2025-03-01', '2025-03-31'],
])('%s reaches from its first day to its last', (text, min, max) => {
  expect(boundsOf(text)).toEqual({ min, max })
})

test.each([
  ['2025-11-02/..', '2025-11-02', null],
  ['2025-11-02/', '2025-11-02', null],
  ['../2025-11', null, '2025-11-30'],
  ['/2025-11', null, '2025-11-30'],
])('%s has no bound on its open side', (text, min, max) => {
  expect(boundsOf(text)).toEqual({ min, max })
})

test.each([
  ['[2025-11-02..2025-11-09]', '2025-11-02', '2025-11-09'],
  ['[..2025-11-09]', null, '2025-11-09'],
  ['[2025-11-02..]', '2025-11-02', null],
  ['[2026,2025]', '2025-01-01', '2026-12-31'],
  ['{2020,2021-05}', '2020-01-01', '2021-05-31'],
  ['[2025-03, 2025-05..2025-07]', '2025-03-01', '2025-07-31'],
])('%s reaches over all that it may be', (text, min, max) => {
  expect(boundsOf(text)).toEqual({ min, max })
})

test('unknown and still so bound nothing', () => {
  expect(boundsOf(null)).toEqual({ min: null, max: null })
  expect(boundsOf('..')).toEqual({ min: null, max: null })
})

test('a season is bounded by its year, because its months depend on the hemisphere', () => {
  expect(boundsOf('2024-21')).toEqual({ min: '2024-01-01', max: '2024-12-31' })
})

test.each([
  '',
  'last year',
  '2025-13',
  '2025-02-30',
  '2023-02-29',
  '20251105',
  '2026/2025',
  'Y17E7',
  '05/11/2025',
])('"%s" is refused with what was read and what a date looks like', text => {
  expect(() => boundsOf(text)).toThrow(DateError)
  expect(() => boundsOf(text)).toThrow(/is not a date in EDTF .* write 2025, 2025-11, 2025-11-05/)
  expect(isEdtf(text)).toBe(false)
})
