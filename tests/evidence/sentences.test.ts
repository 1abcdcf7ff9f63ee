import { expect, test } from 'vitest'
import { type LinkInWords, sentenceOf } from '../../server/evidence/sentences.ts'

const IRAN_BACKS: LinkInWords = {
  source: { name: 'Iran', feminine: true },
  target: { name: 'Kataib Hezbollah', feminine: true },
  relation: {
    labels: { en: 'backs', ar: 'يدعم', ar_f: 'تدعم' },
    inverseLabels: { en: 'is backed by', ar: 'يتلقى دعم', ar_f: 'تتلقى دعم' },
  },
  from: 'source',
  status: 'reported',
  modality: 'actual',
}

test('a link reads from its source and from its target', () => {
  expect(sentenceOf(IRAN_BACKS, 'en')).toBe('Iran backs Kataib Hezbollah')
  expect(sentenceOf({ ...IRAN_BACKS, from: 'target' }, 'en')).toBe('Kataib Hezbollah is backed by Iran')
})

test('what is planned, denied, disputed or withdrawn says so', () => {
  expect(sentenceOf({ ...IRAN_BACKS, modality: 'planned' }, 'en')).toBe(
    'Iran backs Kataib Hezbollah (planned)',
  )
  expect(sentenceOf({ ...IRAN_BACKS, status: 'denied', modality: null }, 'en')).toBe(
    'Iran backs Kataib Hezbollah (denied)',
  )
  expect(sentenceOf({ ...IRAN_BACKS, status: 'retracted', modality: null }, 'en')).toBe(
    'Iran backs Kataib Hezbollah (withdrawn)',
  )
  expect(sentenceOf({ ...IRAN_BACKS, status: 'disputed', modality: 'threatened' }, 'en')).toBe(
    'Iran backs Kataib Hezbollah (threatened, disputed)',
  )
})

test('the Arabic verb follows the gender of its subject', () => {
  const arabic = {
    ...IRAN_BACKS,
    source: { name: 'إيران', feminine: true },
    target: { name: 'الحزب', feminine: false },
  }
  expect(sentenceOf(arabic, 'ar')).toBe('إيران تدعم الحزب')
  expect(sentenceOf({ ...arabic, from: 'target', modality: 'planned' }, 'ar')).toBe(
    'الحزب يتلقى دعم إيران (مخطَّط له)',
  )
})

test('a relation without an Arabic wording keeps its English one', () => {
  const english = { labels: { en: 'acted in' }, inverseLabels: { en: 'had as actor' } }
  expect(sentenceOf({ ...IRAN_BACKS, relation: english }, 'ar')).toBe('Iran acted in Kataib Hezbollah')
})
