import { useEffect, useRef } from 'react'
import { useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import type { Column, Sort } from './column.ts'
import type { GridProps } from './Grid.tsx'

/** The heads of the columns: each sorts by its column, the first box chooses all rows or none. */
export function GridHead<Row>({ rows, columns, sort, onSort, choice }: GridProps<Row>) {
  const words = useWords()
  return (
    <thead>
      <tr aria-rowindex={1}>
        {choice !== undefined && (
          <th scope="col" className="boxed">
            <AllBox
              label={words.table.chooseAll}
              chosen={rows.filter(choice.isChosen).length}
              all={rows.length}
              onChange={on => choice.set(rows, on)}
            />
          </th>
        )}
        {columns.map(column => (
          <Head key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
        <th scope="col" className="acts">
          <span className="unseen">{words.table.actions}</span>
        </th>
      </tr>
    </thead>
  )
}

interface HeadProps<Row> {
  readonly column: Column<Row>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

function Head<Row>({ column: { key, head, isNumber }, sort, onSort }: HeadProps<Row>) {
  const isSorted = sort.key === key
  const sorted = isSorted ? (sort.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={sorted} className={isNumber ? 'number' : undefined}>
      <button
        type="button"
        className={sorted === undefined ? 'sort' : `sort ${sorted}`}
        onClick={() => onSort({ key, down: isSorted && !sort.down })}
      >
        {head} {isSorted && <Icon name="sort" size={14} />}
      </button>
    </th>
  )
}

interface AllBoxProps {
  readonly label: string
  readonly chosen: number
  readonly all: number
  readonly onChange: (on: boolean) => void
}

function AllBox({ label, chosen, all, onChange }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  const isAll = all > 0 && chosen === all
  useEffect(() => {
    // No attribute says it.
    if (box.current !== null) box.current.indeterminate = chosen > 0 && !isAll
  }, [chosen, isAll])
  return (
    <input
      ref={box}
      type="checkbox"
      className="box"
      aria-label={label}
      checked={isAll}
      onChange={() => onChange(!isAll)}
    />
  )
}
