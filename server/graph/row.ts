import type { Row } from './connection.ts'

/** What the driver's record is read by. */
interface Fields {
  readonly keys: readonly PropertyKey[]
  get(at: number): unknown
}

/** A record as a row. The driver's own way goes over each record with a generator, which takes as long as to decode it. */
export function rowOf(record: Fields): Row {
  const row: { [column: string]: unknown } = {}
  for (const [at, column] of record.keys.entries()) row[String(column)] = record.get(at)
  return row
}
