import { type ReactNode, useMemo } from 'react'
import { usePreference, useWords } from '../app/page.ts'
import type { List } from '../graph/view.ts'
import { useArrangement } from './arrangement.ts'
import { type Column, sortedRows } from './column.ts'
import { Grid, type GridProps } from './Grid.tsx'
import { ColumnsMenu, RowFinder } from './ListTools.tsx'
import { rowFinder } from './rowFinder.ts'

interface ListGridProps<Row> extends Omit<GridProps<Row>, 'sort' | 'onSort' | 'none'> {
  readonly list: List
  /** Which list this is, among the others. */
  readonly lists: ReactNode
  /** What the list holds, where that has to be said. */
  readonly note?: ReactNode
}

/** A list with its tools: what to look for in it, which columns it shows, by which it is sorted. */
export function ListGrid<Row>({ list, lists, note, columns, rows, ...grid }: ListGridProps<Row>) {
  const words = useWords()
  const language = usePreference('language')
  const [{ sort, text }, arrange] = useArrangement(list)
  const shown = useShownColumns(list, columns)
  const find = useMemo(() => rowFinder(rows, shown), [rows, shown])
  const found = useMemo(() => find(text), [find, text])
  const sorted = useMemo(() => sortedRows(found, columns, sort, language), [found, columns, sort, language])
  return (
    <>
      <div className="table-head">
        {lists}
        <RowFinder
          text={text}
          onText={next => arrange({ text: next })}
          found={found.length}
          all={rows.length}
        />
        <ColumnsMenu list={list} columns={columns.slice(1)} />
      </div>
      {note}
      <Grid
        {...grid}
        rows={sorted}
        columns={shown}
        sort={sort}
        onSort={next => arrange({ sort: next })}
        none={text === '' ? words.table.nothing : words.table.noRows}
      />
    </>
  )
}

function useShownColumns<Row>(list: List, columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const hidden = usePreference('hiddenColumns')
  return useMemo(
    () => columns.filter(({ key }, at) => at === 0 || !hidden.includes(`${list}.${key}`)),
    [list, columns, hidden],
  )
}
