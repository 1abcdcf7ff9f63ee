import { useExplorerState, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { isActive } from '../graph/filter.ts'
import { Bounds } from './Bounds.tsx'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'

const NUMBERS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
const LEAST = ['least'] as const

/** What readers trust the links by, 0 to 100; not there where nobody has said it of any. */
export function Confidence({ counts: { confidence: counts }, compact }: LegendPartProps) {
  const words = useWords()
  const range = useExplorerState(state => contentIn(state).filter.confidence)
  const active = useExplorerState(state => isActive(contentIn(state).filter, 'confidence'))
  const any = useExplorerState(state => networkOf(state).links.some(link => link.confidence !== null))
  if (!any && !active) return null
  const without = counts.get(null) ?? 0
  return (
    <Part part="confidence" title={words.filtering.confidence} total="" compact={compact}>
      <Bounds
        part="confidence"
        title={words.filtering.confidence}
        range={range}
        numbers={NUMBERS}
        ends={LEAST}
      />
      {without > 0 && <p className="legend-note">{words.filtering.withoutConfidence(without)}</p>}
    </Part>
  )
}
