import { type ReactNode, useEffect, useRef, useState } from 'react'
import { KindShape } from '../app/Party.tsx'
import { useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { useNarrowingWords } from '../app/stepWords.ts'
import { filterCount } from '../graph/filter.ts'
import { isEvery, type Narrowing, turned } from '../graph/narrowing.ts'
import { headed } from '../i18n/headed.ts'
import { inLegendOrder } from '../legend/kindOrder.ts'
import { StatusSign } from '../look/Status.tsx'
import './narrow.css'

export interface NarrowProps {
  readonly narrowing: Narrowing
  readonly onNarrow: (change: Partial<Narrowing>) => void
}

/** Which links of an entity are meant: by the kind of who is at the other end, by status and by time. */
export function Narrow({ narrowing, onNarrow }: NarrowProps) {
  const words = useWords()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  return (
    <fieldset className="narrow" aria-label={words.narrow.title}>
      <Kinds narrowing={narrowing} onNarrow={onNarrow} />
      <Statuses narrowing={narrowing} onNarrow={onNarrow} />
      <Days narrowing={narrowing} onNarrow={onNarrow} />
      {filters > 0 && <p className="muted">{words.narrow.besides(filters)}</p>}
    </fieldset>
  )
}

interface NarrowedToProps {
  readonly narrowing: Narrowing
  readonly onAll: () => void
}

/** What the links are narrowed to, and the way back to all of them; nothing where all are meant. */
export function NarrowedTo({ narrowing, onAll }: NarrowedToProps) {
  const words = useWords()
  const wordsOf = useNarrowingWords()
  if (isEvery(narrowing)) return null
  return (
    <p className="narrowed">
      <span dir="auto">{headed(wordsOf(narrowing).join(words.comma))}</span>
      <button type="button" className="text-button" onClick={onAll}>
        {words.narrow.clear}
      </button>
    </p>
  )
}

function Kinds({ narrowing: { kinds }, onNarrow }: NarrowProps) {
  const words = useWords()
  const { kinds: known } = useVocabulary()
  const offered = inLegendOrder(known).filter(({ name, count }) => count > 0 || kinds.includes(name))
  return (
    <Line label={words.narrow.kinds}>
      {offered.map(({ name, label }) => (
        <Chip key={name} on={kinds.includes(name)} onTurn={() => onNarrow({ kinds: turned(kinds, name) })}>
          <KindShape kind={name} size={13} /> {headed(label)}
        </Chip>
      ))}
    </Line>
  )
}

function Statuses({ narrowing: { statuses }, onNarrow }: NarrowProps) {
  const words = useWords()
  const { statuses: known } = useVocabulary()
  return (
    <Line label={words.narrow.statuses}>
      {known.map(({ status, label, rule }) => (
        <Chip
          key={status}
          title={rule}
          on={statuses.includes(status)}
          onTurn={() => onNarrow({ statuses: turned(statuses, status) })}
        >
          <StatusSign status={status} size={14} /> {label}
        </Chip>
      ))}
    </Line>
  )
}

/** When the links held, and by when it was reported: two clocks. */
function Days({ narrowing: { heldFrom, heldTo, undated, reportedBy }, onNarrow }: NarrowProps) {
  const words = useWords()
  return (
    <>
      <Line label={words.narrow.held}>
        <Day
          label={words.narrow.heldFrom}
          value={heldFrom}
          last={heldTo}
          onDay={day => onNarrow({ heldFrom: day })}
        />
        –
        <Day
          label={words.narrow.heldTo}
          value={heldTo}
          first={heldFrom}
          onDay={day => onNarrow({ heldTo: day })}
        />
        {(heldFrom !== null || heldTo !== null) && (
          <label className="narrow-undated">
            <input
              type="checkbox"
              checked={undated}
              onChange={({ target }) => onNarrow({ undated: target.checked })}
            />
            {words.narrow.undated}
          </label>
        )}
      </Line>
      <Line label={words.narrow.reported}>
        <Day
          label={words.narrow.reportedBy}
          value={reportedBy}
          onDay={day => onNarrow({ reportedBy: day })}
        />
      </Line>
    </>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="narrow-line" aria-label={label}>
      <span className="muted" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </fieldset>
  )
}

interface ChipProps {
  readonly on: boolean
  readonly onTurn: () => void
  readonly title?: string
  readonly children: ReactNode
}

function Chip({ on, onTurn, title, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} title={title} onClick={onTurn}>
      {children}
    </button>
  )
}

/** Of years of fewer digits somebody is still typing. */
const FIRST_DAY = '1000-01-01'
const LAST_DAY = '9999-12-31'

interface DayProps {
  readonly label: string
  readonly value: string | null
  /** Between which days it must lie. */
  readonly first?: string | null
  readonly last?: string | null
  readonly onDay: (day: string | null) => void
}

/** A day of the calendar; what is no day yet, or lies outside, is marked and not taken. */
function Day({ label, value, first, last, onDay }: DayProps) {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  function take() {
    if (field.current === null) return
    const { validity, value: typed } = field.current
    const day = typed === '' ? null : typed
    setWrong(!validity.valid)
    if (validity.valid && day !== value) onDay(day)
  }
  // After every change: another day may let in what was refused.
  useEffect(take)
  return (
    <input
      ref={field}
      type="date"
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? words.narrow.wrongDay : undefined}
      min={first ?? FIRST_DAY}
      max={last ?? LAST_DAY}
      defaultValue={value ?? ''}
      onChange={take}
    />
  )
}
