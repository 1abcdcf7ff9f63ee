import { useExplorer, useExplorerState, useStatusLabel, useVocabulary, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { isChosen } from '../graph/filter.ts'
import { OccurrenceShape, StatusLine } from '../look/Status.tsx'
import { Row } from './Row.tsx'
import { useCounts } from './useCounts.ts'

/** The statuses of links as they are drawn; those without links stay, so that one knows what is missing. */
export function Statuses({ compact }: { readonly compact: boolean }) {
  const words = useWords()
  const { statuses } = useVocabulary()
  const counts = useCounts()
  const total = useExplorerState(state => networkOf(state).links.length)
  const choice = useExplorerState(state => contentIn(state).filter.statuses)
  const labelOf = useStatusLabel()
  const { toggle } = useExplorer()
  const listed = statuses.filter(({ status }) => !compact || counts.statuses.has(status))
  return (
    <section className="legend-part">
      <h2 className={compact ? 'unseen' : 'legend-head'}>
        {words.legend.statuses} <span className="muted">{words.entity.linksCount(total)}</span>
      </h2>
      <ul>
        {listed.map(({ status, label, rule }) => (
          <Row
            key={status}
            sign={<StatusLine status={status} />}
            label={label}
            count={counts.statuses.get(status) ?? 0}
            off={!isChosen(choice, status)}
            onToggle={() => toggle('statuses', status)}
            compact={compact}
            description={rule}
          />
        ))}
        {[...counts.occurrences].map(([status, count]) => (
          <Row
            key={`event ${status}`}
            sign={<OccurrenceShape status={status} size={17} />}
            label={words.legend.event(labelOf(status))}
            count={count}
            off={false}
            compact={compact}
          />
        ))}
      </ul>
    </section>
  )
}
