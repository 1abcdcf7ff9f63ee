import type { MouseEvent } from 'react'
import { useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import type { GridProps } from './Grid.tsx'
import type { RangeChoice } from './useRangeChoice.ts'

interface GridRowProps<Row> extends GridProps<Row> {
  readonly row: Row
  /** Its place among all rows. */
  readonly at: number
  readonly isSelected: boolean
  /** The column that Tab reaches; null in all rows but one. */
  readonly tabbable: number | null
  readonly range: RangeChoice
  readonly onMenu: (row: Row, place: HTMLElement) => void
}

/** One row: its box, its cells, and the button of its menu. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, at, columns, choice, isSelected, isPale, tabbable, range, onOpen, onMenu } = props
  const isChosen = choice?.isChosen(row)
  const before = choice === undefined ? 0 : 1
  const stop = (column: number) => (tabbable === column ? 0 : -1)
  function onClick(event: MouseEvent<HTMLElement>) {
    if (event.shiftKey && choice !== undefined) range.extend(at)
    else if ((event.ctrlKey || event.metaKey) && choice !== undefined) range.toggle(at)
    else onOpen(row)
  }
  return (
    <tr
      data-at={at}
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      aria-current={isSelected ? 'true' : undefined}
      className={[isSelected && 'selected', isPale?.(row) && 'pale'].filter(Boolean).join(' ') || undefined}
      onClick={onClick}
      // A range of rows is chosen, not a range of words.
      onMouseDown={event => event.shiftKey && event.preventDefault()}
      onContextMenu={event => {
        event.preventDefault()
        onMenu(row, event.currentTarget)
      }}
    >
      {choice !== undefined && <BoxCell {...props} choice={choice} tabIndex={stop(0)} />}
      <MainCell {...props} column={before} tabIndex={stop(before)} />
      {columns.slice(1).map((column, index) => (
        <td
          key={column.key}
          data-column={before + 1 + index}
          tabIndex={stop(before + 1 + index)}
          className={column.isNumber ? 'number' : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
      <ActsCell {...props} column={before + columns.length} tabIndex={stop(before + columns.length)} />
    </tr>
  )
}

interface BoxCellProps<Row> extends GridRowProps<Row> {
  readonly choice: NonNullable<GridProps<Row>['choice']>
  readonly tabIndex: number
}

/** The box that chooses the row. */
function BoxCell<Row>({ row, at, choice, range, tabIndex }: BoxCellProps<Row>) {
  return (
    <td className="boxed" data-column={0}>
      <input
        type="checkbox"
        className="box"
        tabIndex={tabIndex}
        aria-label={choice.label(row)}
        checked={choice.isChosen(row)}
        // The click of the row does it, which knows of Shift.
        onChange={() => undefined}
        onClick={event => {
          event.stopPropagation()
          if (event.shiftKey) range.extend(at)
          else range.toggle(at)
        }}
      />
    </td>
  )
}

/** The button of the row's menu. */
function ActsCell<Row>({
  row,
  nameOf,
  onMenu,
  column,
  tabIndex,
}: GridRowProps<Row> & { column: number; tabIndex: number }) {
  const words = useWords()
  return (
    <td className="acts" data-column={column}>
      <button
        type="button"
        className="row-acts"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={words.table.actionsFor(nameOf(row))}
        onClick={event => {
          event.stopPropagation()
          onMenu(row, event.currentTarget)
        }}
      >
        <Icon name="more" />
      </button>
    </td>
  )
}

/** The first cell, whose button opens the row and says all of it. */
function MainCell<Row>({
  row,
  columns: [first],
  nameOf,
  column,
  tabIndex,
}: GridRowProps<Row> & { column: number; tabIndex: number }) {
  return (
    <th scope="row" data-column={column}>
      <button type="button" className="open-row" tabIndex={tabIndex} aria-label={nameOf(row)}>
        {first?.cell(row)}
      </button>
    </th>
  )
}
