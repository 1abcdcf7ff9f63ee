import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

interface GridFocusProps<Row> {
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly body: RefObject<HTMLElement | null>
  /** The column that the focus begins in. */
  readonly first: number
}

export interface GridFocus {
  /** The row that has or had the focus; −1 for none. */
  readonly at: number
  readonly column: number
  readonly go: (at: number, column: number) => void
  readonly onFocus: (event: FocusEvent) => void
}

/** One cell of the grid is reached by Tab, and keeps the focus while rows scroll, are sorted or leave. */
export function useGridFocus<Row>({ rows, idOf, body, first }: GridFocusProps<Row>): GridFocus {
  const [cell, setCell] = useState<{ id: string | null; column: number }>({ id: null, column: first })
  const wanted = useRef(false)
  const lastAt = useRef(-1)
  const at = cell.id === null ? -1 : rows.findIndex(row => idOf(row) === cell.id)
  const go = (goal: number, column: number) => {
    const row = rows[Math.max(0, Math.min(goal, rows.length - 1))]
    if (row === undefined) return
    wanted.current = true
    setCell({ id: idOf(row), column })
  }

  useLayoutEffect(() => {
    if (!wanted.current || at < 0) return
    wanted.current = false
    focusCell(body.current, at, cell.column)
  })

  // A row that has left gives the focus to the one that took its place, so that the keyboard does not begin anew.
  useEffect(() => {
    if (at >= 0) lastAt.current = at
    else if (cell.id !== null && lastAt.current >= 0 && document.activeElement === document.body)
      go(lastAt.current, cell.column)
  })

  return {
    at,
    column: cell.column,
    go,
    onFocus({ target }) {
      const found = target.closest<HTMLElement>('[data-column]')
      const row = rows[Number(target.closest<HTMLElement>('[data-at]')?.dataset.at)]
      if (found === null || row === undefined) return
      const next = { id: idOf(row), column: Number(found.dataset.column) }
      setCell(before => (before.id === next.id && before.column === next.column ? before : next))
    },
  }
}

/** The focus goes to what is in the cell where that takes it, else to the cell. */
function focusCell(body: HTMLElement | null, at: number, column: number): void {
  const cell = body?.querySelector<HTMLElement>(`[data-at="${at}"] [data-column="${column}"]`)
  const goal = cell?.querySelector<HTMLElement>('button, input') ?? cell
  goal?.focus({ preventScroll: true })
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
