import type { ReactNode } from 'react'

/** A column of a list: how its cells look, what they say, and by what they are sorted. */
export interface Column<Row> {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** What the cell says, in plain words: rows are found by it, and sorted where nothing else is told. */
  readonly text: (row: Row) => string
  /** A number for every row, where rows are not sorted by their words. */
  readonly rank?: (row: Row) => number
  /** Px at least; what is left over is shared out in this proportion. */
  readonly width: number
  readonly isNumber?: boolean
}

export interface Sort {
  readonly key: string
  readonly down: boolean
}

/** The rows in the order of a column, equals as they came. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort,
  locale: string,
): readonly Row[] {
  const column = columns.find(each => each.key === sort.key)
  if (column === undefined) return rows
  const sign = sort.down ? -1 : 1
  const { rank, text } = column
  if (rank !== undefined) return rows.toSorted((one, other) => sign * (rank(one) - rank(other)))
  // One collator for all: it compares many times faster than text does by itself.
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return rows.toSorted((one, other) => sign * compare(text(one), text(other)))
}
