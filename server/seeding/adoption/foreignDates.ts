import { isEdtf } from '../../evidence/dates.ts'
import { plain } from '../../graph/connection.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Seconds and milliseconds since 1970 between 1990 and 2100; a year is smaller than either. */
const FIRST_SECOND = 631_152_000
const LAST_SECOND = 4_102_444_800

/**
 * A date of a script as EDTF, as exactly as it was written; null for what is none, or might be two (03/04/2020).
 */
export function edtfOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : plain(value)
  if (typeof first === 'number') return ofNumber(first)
  if (typeof first !== 'string') return null
  const text = first.trim()
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1] ?? text
  if (/^\d{5,}$/.test(iso)) return ofNumber(Number(iso))
  return ofWords(iso) ?? (/^[[\d.-]/.test(iso) && isEdtf(iso) ? iso : null)
}

function ofNumber(number: number): string | null {
  if (!Number.isInteger(number)) return null
  if (number >= 1 && number <= 2_999) return String(number).padStart(4, '0')
  const seconds = number > LAST_SECOND ? number / 1_000 : number
  if (seconds >= FIRST_SECOND && seconds <= LAST_SECOND)
    return new Date(seconds * 1_000).toISOString().slice(0, 10)
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number))
  const text = day === null ? '' : `${day[1]}-${day[2]}-${day[3]}`
  return text !== '' && isEdtf(text) ? text : null
}

/** "May 1999", "3 May 1999", "May 3, 1999", "31.12.1999", "1999/12/31". */
function ofWords(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? []
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text)
  if (american !== null) return dated(american[3], monthOf(american[1]), american[2])
  if (year !== '') return dated(year, monthOf(month), day)
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (german !== null) return dated(german[3], Number(german[2]), german[1])
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text)
  return slashed === null ? null : dated(slashed[1], Number(slashed[2]), slashed[3])
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function dated(year = '', month = 0, day = ''): string | null {
  if (month === 0) return null
  const two = (part: number | string) => String(part).padStart(2, '0')
  const text = [year, two(month), ...(day === '' ? [] : [two(day)])].join('-')
  return isEdtf(text) ? text : null
}
