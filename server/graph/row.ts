import type { Row } from './connection.ts'

/** What the driver's record is read by. */
interface Fields {
  readonly keys: readonly PropertyKey[]
  get(at: number): unknown
}

/**
 * A record as a row. The driver's own way goes over each record with a generator, which takes as long as to decode it.
 * @param named what the values are called that the column `properties` holds as a list
 */
export function rowOf(record: Fields, named?: readonly string[]): Row {
  const row: { [column: string]: unknown } = {}
  for (const [at, key] of record.keys.entries()) {
    const column = String(key)
    const value = record.get(at)
    const isNamed = named !== undefined && column === 'properties' && Array.isArray(value)
    row[column] = isNamed ? propertiesOf(named, value) : value
  }
  return row
}

function propertiesOf(names: readonly string[], values: readonly unknown[]): Row {
  const properties: Record<string, unknown> = {}
  for (const [at, name] of names.entries()) properties[name] = values[at]
  return properties
}
