import type { ReactNode } from 'react'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { type FilterPart, isActive } from '../graph/filter.ts'
import { Icon } from '../look/Icon.tsx'
import { useFold } from './folds.ts'

interface PartProps {
  readonly part: FilterPart
  readonly title: string
  /** How many there are of what the part is about. */
  readonly total: ReactNode
  /** Signs and counts alone. */
  readonly compact: boolean
  readonly children: ReactNode
}

/** A part of the legend: a head that folds it, what takes its filter back, and its rows. */
export function Part({ part, title, total, compact, children }: PartProps) {
  const [folded, turn] = useFold(part)
  if (compact)
    return (
      <section className="legend-part">
        <h2 className="unseen">{title}</h2>
        {children}
      </section>
    )
  return (
    <section className="legend-part">
      <div className="legend-head">
        <h2>
          <button type="button" className="legend-turn" aria-expanded={!folded} onClick={turn}>
            {title}
            <span className={folded ? 'fold-sign folded' : 'fold-sign'}>
              <Icon name="down" size={12} />
            </span>
          </button>
        </h2>
        <Every part={part} title={title} />
        <span className="muted">{total}</span>
      </div>
      {!folded && children}
    </section>
  )
}

/** Lets everything of a part through again, where something is held back. */
function Every({ part, title }: { part: FilterPart; title: string }) {
  const words = useWords()
  const { every } = useExplorer()
  const active = useExplorerState(state => isActive(contentIn(state).filter, part))
  if (!active) return null
  return (
    <button
      type="button"
      className="legend-every"
      aria-label={words.filtering.allOf(title)}
      onClick={() => every(part)}
    >
      {words.filtering.all}
    </button>
  )
}
