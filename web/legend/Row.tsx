import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useExplorer, useWords } from '../app/page.ts'
import type { Trait } from '../graph/traits.ts'
import { Icon } from '../look/Icon.tsx'

interface RowProps {
  readonly sign: ReactNode
  readonly label: string
  /** What it means said outside its part; the label unless told. */
  readonly name?: string
  readonly count: number
  /** Whether the legend takes it away. */
  readonly off: boolean
  /** Whether the row's button is pressed; that it is not off, unless told. */
  readonly pressed?: boolean
  /** Without it the row tells and switches nothing. */
  readonly onToggle?: () => void
  /** Lets just this through, or all again where it is the only one. */
  readonly only?: { readonly on: boolean; readonly act: () => void }
  /** Whom the row can choose. */
  readonly trait: Trait
  /** Sign and count alone, one above the other. */
  readonly compact: boolean
  readonly description?: string | null
}

/** One line of the legend: sign, what it means, how many; a click takes them away or brings them back, with Shift it chooses them. */
export function Row({ sign, label, count, off, compact, ...acts }: RowProps) {
  const words = useWords()
  const { onToggle, pressed = !off, only, trait, name = label, description } = acts
  const states = ['row', compact && 'compact', off && 'off', count === 0 && 'zero']
  const look = {
    className: states.filter(Boolean).join(' '),
    title: description ?? (compact ? label : undefined),
  }
  const inside = (
    <>
      <span className="row-sign">{sign}</span>
      <span className={compact ? 'unseen' : 'row-label'}>{label}</span>
      <span className="row-count">{count}</span>
      {off && <span className="unseen">{words.legend.hidden}</span>}
    </>
  )
  return (
    <li className="legend-row">
      {onToggle === undefined && <div {...look}>{inside}</div>}
      {onToggle !== undefined && (
        <Toggle {...look} pressed={pressed} trait={trait} onToggle={onToggle}>
          {inside}
        </Toggle>
      )}
      {!compact && (
        <span className="legend-acts">
          {only && <Only {...only} label={label} />}
          {!off && count > 0 && <Choose trait={trait} name={name} />}
        </span>
      )}
    </li>
  )
}

interface ToggleProps {
  readonly className: string
  readonly title: string | undefined
  readonly pressed: boolean
  readonly trait: Trait
  readonly onToggle: () => void
  readonly children: ReactNode
}

function Toggle({ pressed, trait, onToggle, children, ...look }: ToggleProps) {
  const { chooseAllWith } = useExplorer()
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    chooseAllWith(trait, 'add')
  }
  return (
    <button
      {...look}
      type="button"
      aria-pressed={pressed}
      aria-keyshortcuts="Shift+Enter"
      onKeyDown={onKeyDown}
      onClick={event => (event.shiftKey ? chooseAllWith(trait, 'add') : onToggle())}
    >
      {children}
    </button>
  )
}

function Only({ on, act, label }: NonNullable<RowProps['only']> & { readonly label: string }) {
  const words = useWords()
  return (
    <button
      type="button"
      className="row-only"
      aria-label={words.filtering.onlyThis(label)}
      aria-pressed={on}
      onClick={act}
    >
      {on ? words.filtering.all : words.filtering.only}
    </button>
  )
}

/** Chooses all who have what the row stands for; with Shift besides those who are chosen. */
function Choose({ trait, name }: { readonly trait: Trait; readonly name: string }) {
  const words = useWords()
  const { chooseAllWith } = useExplorer()
  const onClick = ({ shiftKey }: MouseEvent) => chooseAllWith(trait, shiftKey ? 'add' : 'replace')
  return (
    <button
      type="button"
      className="row-choose"
      aria-label={words.filtering.choose(name)}
      title={words.filtering.chooseHint}
      onClick={onClick}
    >
      <Icon name="lasso" size={15} />
    </button>
  )
}
