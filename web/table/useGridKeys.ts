import type { KeyboardEvent } from 'react'
import type { GridFocus } from './useGridFocus.ts'
import type { RangeChoice } from './useRangeChoice.ts'

interface GridKeysProps<Row> {
  readonly rows: readonly Row[]
  readonly focus: GridFocus
  readonly range: RangeChoice
  /** How many columns there are, with those of boxes and menus. */
  readonly columns: number
  /** How many rows a page holds. */
  readonly page: number
  readonly onOpen: (row: Row) => void
  readonly onAll: () => void
  readonly onMenu: (row: Row, place: HTMLElement) => void
}

/** What the keys do inside the grid. Letters do nothing: they would surprise who speaks to the computer. */
export function useGridKeys<Row>(props: GridKeysProps<Row>): (event: KeyboardEvent<HTMLElement>) => void {
  const { rows, focus, range, columns, page } = props
  const { at, column, go } = focus

  function move(event: KeyboardEvent<HTMLElement>): boolean {
    const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const rowGoals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const columnGoals: Record<string, number> = { ArrowRight: column + ahead, ArrowLeft: column - ahead }
    const rowGoal = rowGoals[event.key]
    const columnGoal = columnGoals[event.key]
    if (rowGoal === undefined && columnGoal === undefined) return false
    go(rowGoal ?? at, Math.max(0, Math.min(columnGoal ?? column, columns - 1)))
    return true
  }

  function act(event: KeyboardEvent<HTMLElement>): boolean {
    const row = rows[at]
    const place = event.target
    if (row === undefined || !(place instanceof HTMLElement)) return false
    const isPlain = !(place instanceof HTMLButtonElement)
    if (event.key === ' ' && (isPlain || column !== columns - 1)) {
      if (event.shiftKey) range.extend(at)
      else range.toggle(at)
    } else if (event.key === 'Enter' && isPlain) props.onOpen(row)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) props.onMenu(row, place)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) props.onAll()
    else return false
    return true
  }

  return event => {
    if (move(event) || act(event)) event.preventDefault()
  }
}
