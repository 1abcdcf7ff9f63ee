import type { ArrangementState } from './useArrangement.ts'
import { type Language, MAP_WORDS } from './words.ts'

interface WorkingProps {
  readonly arrangement: ArrangementState
  readonly language: Language
}

/** Says that the layout is at work, and how far it is; beside what is drawn already, which must stay visible. */
export function Working({ arrangement: { working, settled }, language }: WorkingProps) {
  if (working === null) return null
  return (
    <div className={settled > 0 ? 'map-working over' : 'map-working'} role="status" dir="auto">
      {MAP_WORDS[language].working}
      <progress value={working} aria-label={MAP_WORDS[language].working} />
    </div>
  )
}
