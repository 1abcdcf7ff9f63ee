/** Dates of the graph (EDTF) in the reader's words. */
export type DateLanguage = 'en' | 'ar'

interface DateWords {
  readonly locale: string
  readonly by: (date: string) => string
  readonly since: (date: string) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
  /** Spring, summer, autumn, winter: EDTF's months 21 to 24. */
  readonly seasons: readonly string[]
}

const WORDS: Record<DateLanguage, DateWords> = {
  en: {
    locale: 'en-GB',
    by: date => `by ${date}`,
    since: date => `since ${date}`,
    about: date => `about ${date}`,
    perhaps: date => `perhaps ${date}`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  // Iraq's months; Latin digits as everywhere on the page.
  ar: {
    locale: 'ar-IQ-u-nu-latn',
    by: date => `بحلول ${date}`,
    since: date => `منذ ${date}`,
    about: date => `نحو ${date}`,
    perhaps: date => `ربما ${date}`,
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  },
}

/** An EDTF date, interval or one-of-a-range, such as `[2025-11-02..2025-11-09]` → 2–9 Nov 2025. What is not known stands as written. */
export function dateInWords(edtf: string, language: DateLanguage): string {
  const words = WORDS[language]
  const [from, to] = edtf.replace(/[[\]{}]/g, '').split(/\.\.|\//)
  if (to === undefined) return dayInWords(from ?? edtf, words)
  if (!from) return words.by(dayInWords(to, words))
  if (!to) return words.since(dayInWords(from, words))
  return rangeInWords(from, to, words)
}

const PATTERN = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d{2}))?$/

function formatOf(date: string, locale: string): Intl.DateTimeFormat | null {
  const match = PATTERN.exec(date)
  if (!match) return null
  const [, , month, day] = match
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) shape.month = locale.startsWith('ar') ? 'long' : 'short'
  if (day) shape.day = 'numeric'
  return new Intl.DateTimeFormat(locale, shape)
}

function dayInWords(date: string, words: DateWords): string {
  const [, known = date, doubt] = /^(.*?)([~?%])$/.exec(date) ?? []
  const said = seasonInWords(known, words) ?? formatOf(known, words.locale)?.format(new Date(known)) ?? known
  if (doubt === undefined) return said
  return doubt === '?' ? words.perhaps(said) : words.about(said)
}

const SEASON = /^(\d{4})-2([1-4])$/

function seasonInWords(date: string, { seasons }: DateWords): string | null {
  const [, year, number] = SEASON.exec(date) ?? []
  return year === undefined ? null : `${seasons[Number(number) - 1]} ${year}`
}

function rangeInWords(from: string, to: string, words: DateWords): string {
  const format = formatOf(from, words.locale)
  if (format === null || from.length !== to.length || formatOf(to, words.locale) === null)
    return `${dayInWords(from, words)} – ${dayInWords(to, words)}`
  // Browsers differ in the spaces around the dash.
  const range = format.formatRange(new Date(from), new Date(to)).replace(/\s/g, ' ')
  return range.replace(/(\d) – (\d{1,2} )/, '$1–$2')
}
