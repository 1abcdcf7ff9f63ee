import { folded } from '../i18n/folded.ts'
import type { Column } from './column.ts'

/**
 * Finds rows by words that their columns say: every word has to be somewhere in the row, without regard to case, accents and
 * Arabic spellings. Each row is folded once, when something is first looked for.
 */
export function rowFinder<Row>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  let said: readonly string[] | null = null
  return (text: string): readonly Row[] => {
    const wanted = folded(text).split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return rows
    said ??= rows.map(row => folded(columns.map(column => column.text(row)).join('\n')))
    const texts = said
    return rows.filter((_, at) => wanted.every(word => texts[at]?.includes(word)))
  }
}
