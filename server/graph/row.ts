import type { Row } from './connection.ts'
import type { Keys } from './projection.ts'

/** What the driver's record is read by. */
interface Fields {
  readonly keys: readonly PropertyKey[]
  get(at: number): unknown
}

/**
 * The end of a statement with many rows: all of them as one record, which is sent and read in less time than a record for each.
 * {@link rowsOf} gives them as rows.
 */
export const asTable = (...columns: readonly string[]) =>
  /* cypher fragment */ `RETURN [${columns
    .map(column => `'${column}'`)
    .join(', ')}] AS columns, collect([${columns.join(', ')}]) AS table`

/**
 * A record as its row, or as its rows where it is a table.
 * @param keys what the values are called that the column `properties` holds as a list
 */
export function rowsIn(record: Fields, keys?: Keys): readonly Row[] {
  const [first, second] = record.keys
  if (first !== 'columns' || second !== 'table') return [rowOf(record, keys)]
  const columns: unknown = record.get(0)
  const table: unknown = record.get(1)
  if (!Array.isArray(columns) || !Array.isArray(table)) return []
  return table.map(values => rowFrom(columns, at => values[at], keys))
}

/** A record as a row. The driver's own way goes over each record with a generator, which takes as long as to decode it. */
export const rowOf = (record: Fields, keys?: Keys): Row => rowFrom(record.keys, at => record.get(at), keys)

function rowFrom(
  columns: readonly PropertyKey[],
  valueAt: (at: number) => unknown,
  keys: Keys | undefined,
): Row {
  const row: { [column: string]: unknown } = {}
  for (let at = 0; at < columns.length; at += 1) row[String(columns[at])] = valueAt(at)
  const { properties, type = null } = row
  if (keys !== undefined && Array.isArray(properties))
    row.properties = propertiesOf(type === null ? keys.entity : keys.link, properties)
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
export function rowsOf(records: Records, keys?: Keys): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = []
    records.subscribe({
      onNext: record => {
        for (const row of rowsIn(record, keys)) rows.push(row)
      },
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
