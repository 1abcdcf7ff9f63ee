import type { ReactNode } from 'react'
import { useWords } from '../app/page.ts'

interface RowProps {
  readonly sign: ReactNode
  readonly label: string
  readonly count: number
  /** Whether the legend hides it. */
  readonly off: boolean
  /** Without it the row tells and switches nothing. */
  readonly onToggle?: () => void
  /** Sign and count alone, one above the other. */
  readonly compact: boolean
  readonly description?: string | null
}

/** One line of the legend: sign, what it means, how many; a click hides or shows them. */
export function Row({ sign, label, count, off, onToggle, compact, description }: RowProps) {
  const words = useWords()
  const inside = (
    <>
      <span className="row-sign">{sign}</span>
      <span className={compact ? 'unseen' : 'row-label'}>{label}</span>
      <span className="row-count">{count}</span>
      {off && <span className="unseen">{words.legend.hidden}</span>}
    </>
  )
  const className = ['row', compact && 'compact', off && 'off', count === 0 && 'zero']
    .filter(Boolean)
    .join(' ')
  const title = description ?? (compact ? label : undefined)
  return (
    <li>
      {onToggle === undefined ? (
        <div className={className} title={title}>
          {inside}
        </div>
      ) : (
        <button type="button" className={className} title={title} aria-pressed={!off} onClick={onToggle}>
          {inside}
        </button>
      )}
    </li>
  )
}
