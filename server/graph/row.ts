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
  const { keys } = record
  for (let at = 0; at < keys.length; at += 1) {
    const column = String(keys[at])
    const value = record.get(at)
    const isNamed = named !== undefined && column === 'properties' && Array.isArray(value)
    row[column] = isNamed ? propertiesOf(named, value) : value
  }
  return row
}

/** What the driver gives of a statement. */
interface Records {
  subscribe(observer: {
    onNext(record: Fields): void
    onCompleted(): void
    onError(error: unknown): void
  }): void
}

/** All records as rows, each made as it comes: kept until the last is there they would take as much memory again. */
export function rowsOf(records: Records, named?: readonly string[]): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = []
    records.subscribe({
      onNext: record => rows.push(rowOf(record, named)),
      onCompleted: () => resolve(rows),
      onError: reject,
    })
  })
}

function propertiesOf(names: readonly string[], values: readonly unknown[]): Row {
  const properties: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at += 1) properties[names[at] ?? ''] = values[at]
  return properties
}
