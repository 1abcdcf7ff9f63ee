import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { Icon } from '../look/Icon.tsx'

export interface Column<Row> {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** What the rows are sorted by; numbers before words of the same column never occur. */
  readonly sortBy: (row: Row) => string | number
  readonly isNumber?: boolean
}

interface GridProps<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** The column that the rows are sorted by at first, as `sortBy` orders them. */
  readonly firstSort: string
  readonly idOf: (row: Row) => string
  /** What the row says as a whole: the name of the button that opens it. */
  readonly nameOf: (row: Row) => string
  readonly selectedId: string | null
  readonly onOpen: (row: Row) => void
}

/** A table whose rows are walked with the arrow keys and opened with Enter or a click. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, columns, idOf, firstSort } = props
  const [sort, setSort] = useState({ key: firstSort, down: false })
  const sorted = useMemo(() => sortedRows(rows, columns, sort), [rows, columns, sort])
  const [currentId, setCurrentId] = useState<string | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const tabbable = sorted.some(row => idOf(row) === currentId) ? currentId : sorted[0] && idOf(sorted[0])
  return (
    <div className="grid-scroll">
      <table className="grid">
        <caption className="unseen">{props.caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <Head
                key={column.key}
                column={column}
                sorted={sort.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
                onSort={() => setSort({ key: column.key, down: sort.key === column.key && !sort.down })}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={event => walk(event, body.current)}>
          {sorted.map(row => (
            <BodyRow
              key={idOf(row)}
              {...props}
              row={row}
              tabbable={idOf(row) === tabbable}
              onFocus={() => setCurrentId(idOf(row))}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head<Row>({
  column,
  sorted,
  onSort,
}: {
  column: Column<Row>
  sorted: 'ascending' | 'descending' | undefined
  onSort: () => void
}) {
  return (
    <th scope="col" aria-sort={sorted} className={column.isNumber ? 'number' : undefined}>
      <button type="button" className={sorted === undefined ? 'sort' : `sort ${sorted}`} onClick={onSort}>
        {column.head} {sorted !== undefined && <Icon name="sort" size={14} />}
      </button>
    </th>
  )
}

interface BodyRowProps<Row> extends GridProps<Row> {
  readonly row: Row
  readonly tabbable: boolean
  readonly onFocus: () => void
}

function BodyRow<Row>({
  row,
  columns,
  idOf,
  nameOf,
  selectedId,
  onOpen,
  tabbable,
  onFocus,
}: BodyRowProps<Row>) {
  const isSelected = idOf(row) === selectedId
  const [first, ...others] = columns
  return (
    <tr className={isSelected ? 'selected' : undefined} onClick={() => onOpen(row)}>
      <th scope="row">
        <button
          type="button"
          className="open-row"
          tabIndex={tabbable ? 0 : -1}
          aria-label={nameOf(row)}
          aria-current={isSelected ? 'true' : undefined}
          onFocus={onFocus}
          onClick={event => {
            event.stopPropagation()
            onOpen(row)
          }}
        >
          {first?.cell(row)}
        </button>
      </th>
      {others.map(column => (
        <td key={column.key} className={column.isNumber ? 'number' : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: { key: string; down: boolean },
): readonly Row[] {
  const column = columns.find(each => each.key === sort.key)
  if (column === undefined) return rows
  const sign = sort.down ? -1 : 1
  return rows.toSorted((one, other) => sign * compare(column.sortBy(one), column.sortBy(other)))
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return `${one}`.localeCompare(`${other}`)
}

/** Up, down, Home and End move the focus from row to row. */
function walk(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const rows = [...(body?.querySelectorAll<HTMLButtonElement>('.open-row') ?? [])]
  const at = rows.indexOf(document.activeElement as HTMLButtonElement) // indexOf takes anything; another element is -1
  const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }
  const goal = goals[event.key]
  if (goal === undefined || at < 0) return
  event.preventDefault()
  rows[Math.max(0, Math.min(goal, rows.length - 1))]?.focus()
}
