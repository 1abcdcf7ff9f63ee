import { useExplorer, useStatusLabel, useWords } from '../app/page.ts'
import { OccurrenceShape } from '../look/Status.tsx'
import type { AnswerOfPanel } from './AnswerPanel.tsx'

type AnsweredEntity = NonNullable<AnswerOfPanel['subgraph']>['entities'][number]

/** Of each event in an answer that somebody speaks about: whether it happened, and why one may think so. */
export function AnsweredEvents({ entities }: { readonly entities: readonly AnsweredEntity[] }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  const { select } = useExplorer()
  const events = entities.flatMap(({ occurrence, ...entity }) =>
    occurrence ? [{ ...entity, occurrence }] : [],
  )
  if (events.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{words.evidence.didItHappen}</h3>
      <ul className="answered">
        {events.map(({ id, name, occurrence }) => (
          <li key={id}>
            <button type="button" className="sentence" onClick={() => select(id, [id])}>
              <OccurrenceShape status={occurrence.status} size={18} />
              <span>
                <bdi>{name}</bdi> <span className="muted">{labelOf(occurrence.status)}</span>
              </span>
            </button>
            <p className="answered-by muted">{occurrence.statusReason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
