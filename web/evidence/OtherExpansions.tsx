import { useExplorerState, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { useStepWords } from '../app/stepWords.ts'
import { isSameNarrowing, type Narrowing } from '../graph/narrowing.ts'
import { useFocusKept } from '../look/useFocusKept.ts'
import { Made } from './Expand.tsx'

interface OtherExpansionsProps {
  readonly entityId: string
  /** What is narrowed to now: its expansions stand at their rows. */
  readonly narrowing: Narrowing
}

/** What the entity has been expanded by when it was narrowed otherwise: each can go on and be taken back; nothing where there is none. */
export function OtherExpansions({ entityId, narrowing }: OtherExpansionsProps) {
  const words = useWords()
  const stepWords = useStepWords()
  const expansions = useExplorerState(state => contentIn(state).expansions)
  const others = expansions.filter(
    each => each.entityId === entityId && !isSameNarrowing(each.narrowing, narrowing),
  )
  const kept = useFocusKept<HTMLDivElement>()
  return (
    <div tabIndex={-1} {...kept}>
      {others.length > 0 && <h4 className="stance-head">{words.narrow.otherwise}</h4>}
      <ul>
        {others.map(expansion => {
          const label = stepWords(expansion).join(words.comma) || words.narrow.all
          const told = expansion.total === null ? words.narrow.many : `${expansion.total}`
          return (
            <li key={label} className="relation-row">
              <span dir="auto">{label}</span>
              <span className="expand">
                <Made expansion={expansion} told={told} label={label} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
