/** Dates of the graph (EDTF) in the reader's words. */
export type DateLanguage = 'en' | 'ar'

interface DateWords {
  readonly locale: string
  readonly by: (date: string) => string
  readonly since: (date: string) => string
}

const WORDS: Record<DateLanguage, DateWords> = {
  en: { locale: 'en-GB', by: date => `by ${date}`, since: date => `since ${date}` },
  // Iraq's months; Latin digits as everywhere on the page.
  ar: { locale: 'ar-IQ-u-nu-latn', by: date => `بحلول ${date}`, since: date => `منذ ${date}` },
}

/** An EDTF date, interval or one-of-a-range, such as `[2025-11-02..2025-11-09]` → 2–9 Nov 2025. What is not known stands as written. */
export function dateInWords(edtf: string, language: DateLanguage): string {
  const words = WORDS[language]
  const [from, to] = edtf.replace(/[[\]{}]/g, '').split(/\.\.|\//)
  if (to === undefined) return dayInWords(from ?? edtf, words.locale)
  if (!from) return words.by(dayInWords(to, words.locale))
  if (!to) return words.since(dayInWords(from, words.locale))
  return rangeInWords(from, to, words.locale)
}

const PATTERN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

function formatOf(date: string, locale: string): Intl.DateTimeFormat | null {
  const match = PATTERN.exec(date)
  if (!match) return null
  const [, , month, day] = match
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) shape.month = locale.startsWith('ar') ? 'long' : 'short'
  if (day) shape.day = 'numeric'
  return new Intl.DateTimeFormat(locale, shape)
}

function dayInWords(date: string, locale: string): string {
  return formatOf(date, locale)?.format(new Date(date)) ?? date
}

function rangeInWords(from: string, to: string, locale: string): string {
  const format = formatOf(from, locale)
  if (format === null || from.length !== to.length || formatOf(to, locale) === null)
    return `${dayInWords(from, locale)} – ${dayInWords(to, locale)}`
  // Browsers differ in the spaces around the dash.
  const range = format.formatRange(new Date(from), new Date(to)).replace(/\s/g, ' ')
  return range.replace(/(\d) – (\d{1,2} )/, '$1–$2')
}
