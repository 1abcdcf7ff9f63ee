import type { ReactNode } from 'react'
import { useWords } from '../app/page.ts'

interface RowProps {
  readonly sign: ReactNode
  readonly label: string
  readonly count: number
  /** Whether the legend takes it away. */
  readonly off: boolean
  /** Whether the row's button is pressed; that it is not off, unless told. */
  readonly pressed?: boolean
  /** Without it the row tells and switches nothing. */
  readonly onToggle?: () => void
  /** Lets just this through, or all again where it is the only one. */
  readonly only?: { readonly on: boolean; readonly act: () => void }
  /** Sign and count alone, one above the other. */
  readonly compact: boolean
  readonly description?: string | null
}

/** One line of the legend: sign, what it means, how many; a click takes them away or brings them back. */
export function Row({ sign, label, count, off, compact, ...acts }: RowProps) {
  const words = useWords()
  const { onToggle, pressed = !off, only, description } = acts
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
    <li className="legend-row">
      {onToggle === undefined ? (
        <div className={className} title={title}>
          {inside}
        </div>
      ) : (
        <button type="button" className={className} title={title} aria-pressed={pressed} onClick={onToggle}>
          {inside}
        </button>
      )}
      {only && !compact && (
        <button
          type="button"
          className="row-only"
          aria-label={words.filtering.onlyThis(label)}
          aria-pressed={only.on}
          onClick={only.act}
        >
          {only.on ? words.filtering.all : words.filtering.only}
        </button>
      )}
    </li>
  )
}
