import edtf, { type EdtfInterval, type EdtfPoint, type EdtfSet, parse } from 'edtf'

/** The first and the last day (ISO, `2025-11-05`) that an EDTF text allows; null = no bound on that side. */
export interface Bounds {
  readonly min: string | null
  readonly max: string | null
}

/** A text that is not a date in EDTF. */
export class DateError extends Error {
  override readonly name = 'DateError'
  readonly code = 'BAD_DATE'
}

const UNBOUNDED: Bounds = { min: null, max: null }

/** Reading a date takes a millisecond, and a graph says the same few thousand dates again and again. */
const known = new Map<string, Bounds>()
const MOST_KNOWN = 10_000

/**
 * The days that an EDTF text allows. Unknown (null) and "still so" (`..`) bound nothing, and neither does an open or
 * unknown side of an interval; "one of" sets reach from their first day to their last. A season is bounded by its
 * year alone: which months it names depends on the hemisphere.
 * @throws {DateError} saying what was read and what a date looks like.
 */
export function boundsOf(text: string | null): Bounds {
  if (text === null || text === '..') return UNBOUNDED
  const bounds = known.get(text) ?? boundsRead(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, bounds)
  return bounds
}

function boundsRead(text: string): Bounds {
  if (hasFalseLeapDay(text)) throw badDate(text)
  const bounds = boundsOfParsed(parsed(text))
  if (bounds.min !== null && bounds.max !== null && bounds.min > bounds.max) throw badDate(text)
  return bounds
}

/** Whether a text is a date in EDTF, or `..`. */
export function isEdtf(text: string): boolean {
  try {
    boundsOf(text)
    return true
  } catch (error) {
    if (error instanceof DateError) return false
    throw error
  }
}

function parsed(text: string) {
  try {
    return parse(text)
  } catch (error) {
    throw badDate(text, error)
  }
}

/** The parser lets 29 February pass in every year and would read it as 1 March. */
function hasFalseLeapDay(text: string): boolean {
  return [...text.matchAll(/(-?\d{4})-02-29/g)].some(
    ([, year]) => new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1,
  )
}

function boundsOfParsed(value: EdtfPoint | EdtfInterval | EdtfSet): Bounds {
  switch (value.type) {
    case 'Interval': {
      const [from, to] = value.values.map(side => (isPoint(side) ? boundsOfPoint(side) : UNBOUNDED))
      return { min: from?.min ?? null, max: to?.max ?? null }
    }
    case 'Set':
    case 'List':
      return boundsOfSet(value)
    default:
      return boundsOfPoint(value)
  }
}

function boundsOfSet(set: EdtfSet): Bounds {
  const points = set.values.flat().map(boundsOfPoint)
  const days = points.flatMap(({ min, max }) => [min, max].flatMap(day => day ?? [])).sort()
  return { min: set.earlier ? null : (days[0] ?? null), max: set.later ? null : (days.at(-1) ?? null) }
}

function boundsOfPoint(point: EdtfPoint): Bounds {
  const { min, max } = edtf(
    point.type === 'Season' ? { type: 'Date', values: point.values.slice(0, 1) } : point,
  )
  return { min: dayOf(min, point), max: dayOf(max, point) }
}

function dayOf(time: number, point: EdtfPoint): string {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) throw badDate(point.values.join('-'))
  return date.toISOString().slice(0, 10)
}

const isPoint = (side: EdtfPoint | number | null): side is EdtfPoint =>
  typeof side === 'object' && side !== null

const badDate = (text: string, cause?: unknown) =>
  new DateError(
    `"${text}" is not a date in EDTF from the years 0 to 9999: write 2025, 2025-11, 2025-11-05, 2024/2025-03, [2025-11-02..2025-11-09], or .. for still so.`,
    { cause },
  )
