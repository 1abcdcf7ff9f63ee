import type { Objection } from './question.ts'

/** The words of what is said against a link: of the link, and of who says it. `ar_f` follows a feminine subject. */
export const STANDING_WORDS = {
  denies: {
    standing: { en: 'denied', ar: 'منفيّ' },
    doing: { en: 'deny', ar: 'ينفي', ar_f: 'تنفي' },
  },
  doubts: {
    standing: { en: 'doubted', ar: 'مشكوك فيه' },
    doing: { en: 'doubt', ar: 'يشكّك في', ar_f: 'تشكّك في' },
  },
  'does-not-confirm': {
    standing: { en: 'not confirmed', ar: 'غير مؤكَّد صراحةً' },
    doing: { en: 'not confirm', ar: 'لا يؤكّد', ar_f: 'لا تؤكّد' },
  },
} as const satisfies Record<Objection, unknown>

/** How the numbers from 1 on are written. */
export const NUMERALS: readonly (readonly string[])[] = [
  ['one', '1', 'واحد'],
  ['two', '2'],
  ['three', '3', 'ثلاثة'],
  ['four', '4', 'أربعة'],
  ['five', '5', 'خمسة'],
  ['six', '6', 'ستة'],
  ['seven', '7', 'سبعة'],
  ['eight', '8', 'ثمانية'],
  ['nine', '9', 'تسعة'],
]
