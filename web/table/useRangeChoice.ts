import { useRef } from 'react'
import type { RowChoice } from './Grid.tsx'

interface RangeChoiceProps<Row> {
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly choice?: RowChoice<Row> | undefined
}

export interface RangeChoice {
  /** Chooses a row, or lets it go. */
  readonly toggle: (at: number) => void
  /** Chooses every row from the one chosen last to this one. */
  readonly extend: (at: number) => void
}

/** Chooses rows one by one, or all between two of them. */
export function useRangeChoice<Row>({ rows, idOf, choice }: RangeChoiceProps<Row>): RangeChoice {
  const anchor = useRef<string | null>(null)
  return {
    toggle(at) {
      const row = rows[at]
      if (row === undefined || choice === undefined) return
      anchor.current = idOf(row)
      choice.set([row], !choice.isChosen(row))
    },
    extend(at) {
      if (choice === undefined) return
      const found = rows.findIndex(row => idOf(row) === anchor.current)
      const from = found < 0 ? at : found
      choice.set(rows.slice(Math.min(from, at), Math.max(from, at) + 1), true)
    },
  }
}
