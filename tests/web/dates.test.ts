import { expect, test } from 'vitest'
import { dateInWords } from '../../web/i18n/dates.ts'

const ENGLISH: Record<string, string> = {
  '2025': '2025',
  '2025-11': 'Nov 2025',
  '2025-11-05': '5 Nov 2025',
  '[2025-11-02..2025-11-09]': '2–9 Nov 2025',
  '2023-03/2025-11': 'Mar 2023 – Nov 2025',
  '[..2025-11-09]': 'by 9 Nov 2025',
  '2025-11/..': 'since Nov 2025',
  'late summer': 'late summer',
}

for (const [edtf, words] of Object.entries(ENGLISH))
  test(`${edtf} reads "${words}"`, () => {
    expect(dateInWords(edtf, 'en')).toBe(words)
  })

test('Arabic has the months of Iraq and Latin digits', () => {
  expect(dateInWords('[2025-11-02..2025-11-09]', 'ar')).toBe('2–9 تشرين الثاني 2025')
  expect(dateInWords('[..2025-11-09]', 'ar')).toBe('بحلول 9 تشرين الثاني 2025')
})
