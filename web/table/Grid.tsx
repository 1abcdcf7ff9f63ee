import { type ReactNode, useRef } from 'react'
import { useExplorerState, useWords } from '../app/page.ts'
import type { Column, Sort } from './column.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { RowMenu, useRowMenu } from './RowMenu.tsx'
import { useGridFocus } from './useGridFocus.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useRangeChoice } from './useRangeChoice.ts'
import { useWindow } from './useWindow.ts'
import { piecesOf } from './windowing.ts'

/** Which rows are chosen, to do something with them all. */
export interface RowChoice<Row> {
  readonly isChosen: (row: Row) => boolean
  readonly set: (rows: readonly Row[], on: boolean) => void
  /** The name of a row's box: whom it chooses. */
  readonly label: (row: Row) => string
}

export interface GridProps<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  /** What is said where there is no row. */
  readonly none: string
  /** Whether rows are still being read: none so far says nothing. */
  readonly isReading?: boolean
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly idOf: (row: Row) => string
  /** What the row says as a whole: the name of the button that opens it. */
  readonly nameOf: (row: Row) => string
  readonly onOpen: (row: Row) => void
  /** The items of a row's menu. */
  readonly menuOf: (row: Row) => ReactNode
  /** Not there where rows cannot be chosen. */
  readonly choice?: RowChoice<Row>
  /** Whether the map draws it pale. */
  readonly isPale?: (row: Row) => boolean
}

/**
 * A list as a grid: the arrow keys go from cell to cell, Enter opens a row, Space chooses it, Shift+F10 asks what can be done with it.
 * Only the rows in view are in the page, so that ten thousand scroll like ten.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const words = useWords()
  const menu = useRowMenu<Row>()
  return (
    <div className="grid-frame">
      <Rows {...props} onMenu={menu.ask} />
      {props.rows.length === 0 && (
        <p className="grid-none">{props.isReading ? words.states.waiting : props.none}</p>
      )}
      <RowMenu menu={menu} menuOf={props.menuOf} />
    </div>
  )
}

/** The columns of boxes and of menus, px. */
const EDGES = 44 + 44

interface RowsProps<Row> extends GridProps<Row> {
  readonly onMenu: (row: Row, place: HTMLElement) => void
}

function Rows<Row>(props: RowsProps<Row>) {
  const { rows, columns, idOf, choice } = props
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const body = useRef<HTMLTableSectionElement>(null)
  const view = useWindow(
    rows.length,
    rows.findIndex(row => idOf(row) === selectedId),
  )
  const focus = useGridFocus({ rows, idOf, body, first: choice === undefined ? 0 : 1 })
  const range = useRangeChoice({ rows, idOf, choice })
  const all = columns.length + (choice === undefined ? 1 : 2)
  const keys = useGridKeys({
    ...props,
    ...{ focus, range, columns: all, page: view.page, onAll: () => choice?.set(rows, true) },
  })
  const tabbable = focus.at < 0 ? view.range.from : focus.at
  return (
    <div ref={view.scroller} className="grid-scroll" onScroll={view.onScroll}>
      <table
        className="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked cell by cell with the arrow keys is a grid
        role="grid"
        aria-label={props.caption}
        aria-rowcount={rows.length + 1}
        style={{ minInlineSize: columns.reduce((sum, { width }) => sum + width, 0) + EDGES }}
        aria-multiselectable={choice === undefined ? undefined : true}
      >
        <Widths columns={columns} hasBoxes={choice !== undefined} />
        <GridHead {...props} />
        <tbody ref={body} onKeyDown={keys} onFocus={focus.onFocus}>
          {piecesOf(rows.length, view.range, focus.at).map(piece => {
            if ('left' in piece)
              return <LeftOut key={piece.before} height={piece.left * view.rowHeight} columns={all} />
            const row = rows[piece.at]
            return (
              row !== undefined && (
                <GridRow
                  key={idOf(row)}
                  {...props}
                  {...{ row, at: piece.at, range }}
                  isSelected={idOf(row) === selectedId}
                  tabbable={piece.at === tabbable ? focus.column : null}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Widths<Row>({ columns, hasBoxes }: { columns: readonly Column<Row>[]; hasBoxes: boolean }) {
  return (
    <colgroup>
      {hasBoxes && <col className="boxed" />}
      {columns.map(({ key, width }) => (
        <col key={key} style={{ inlineSize: width }} />
      ))}
      <col className="acts" />
    </colgroup>
  )
}

/** The room of the rows that are not in the page. */
function LeftOut({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; without it a reader would count it as a row
    <tr aria-hidden="true" className="left-out">
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  )
}
