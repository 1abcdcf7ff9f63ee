import { plain, type Row } from './connection.ts'

/** A row that the statement beside its parser cannot have returned: a fault of ours or a graph written past our rules. */
export class RowError extends Error {
  override readonly name = 'RowError'
  constructor(column: string, value: unknown, expected: string) {
    super(`The column "${column}" holds ${JSON.stringify(value)} where ${expected} was expected.`)
  }
}

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws {RowError} where the column holds no text. */
export function textAt(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new RowError(column, value, 'text')
  return value
}

/** @throws {RowError} where the column holds no finite number. */
export function numberAt(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RowError(column, value, 'a number')
  return value
}

/** @throws {RowError} where the column holds no map. */
export function mapAt(row: Row, column: string): Row {
  const value = row[column]
  if (!isMap(value)) throw new RowError(column, value, 'a map')
  return value
}

/** The rows of a list of maps; none where there is no list. @throws {RowError} where an item is no map. */
export function mapsAt(row: Row, column: string): readonly Row[] {
  const value = row[column]
  if (!Array.isArray(value)) return []
  return value.map(item => {
    if (!isMap(item)) throw new RowError(column, item, 'a map')
    return item
  })
}

// What follows reads properties that a person's own script may have written: another type there counts as absent.

export function textOrNull(row: Row, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' && value !== '' ? value : null
}

export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The texts of a list, in its order; a single text counts as a list of one. */
export function textsAt(row: Row, column: string): readonly string[] {
  const value = row[column]
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** A temporal value as ISO text. */
export function dateOrNull(row: Row, column: string): string | null {
  const value = plain(row[column])
  return typeof value === 'string' && value !== '' ? value : null
}

/** A temporal value, a text or a year as the text of a date. */
export function edtfOrNull(row: Row, column: string): string | null {
  const year = numberOrNull(row, column)
  if (year !== null && Number.isInteger(year) && year >= 0 && year <= 9_999)
    return String(year).padStart(4, '0')
  return dateOrNull(row, column)
}

/** A value that has to be one of a few names, or null. */
export function oneOfOrNull<Name extends string>(
  row: Row,
  column: string,
  names: readonly Name[],
): Name | null {
  return names.find(name => name === row[column]) ?? null
}
