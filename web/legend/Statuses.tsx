import { useExplorerState, useStatusLabel, useVocabulary, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { isChosen } from '../graph/filter.ts'
import { OccurrenceShape, StatusLine } from '../look/Status.tsx'
import { Choices } from './Choices.tsx'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'
import { Row } from './Row.tsx'

/** The statuses of links as they are drawn; those without links stay, so that one knows what is missing. */
export function Statuses({ counts, compact }: LegendPartProps) {
  const words = useWords()
  const { statuses } = useVocabulary()
  const total = useExplorerState(state => networkOf(state).links.length)
  const choice = useExplorerState(state => contentIn(state).filter.statuses)
  const labelOf = useStatusLabel()
  const names = statuses
    .filter(({ status }) => !compact || counts.statuses.has(status) || !isChosen(choice, status))
    .map(({ status, label, rule }) => ({
      name: status,
      label,
      sign: <StatusLine status={status} />,
      count: counts.statuses.get(status) ?? 0,
      description: rule,
    }))
  return (
    <Part
      part="statuses"
      title={words.legend.statuses}
      total={words.entity.linksCount(total)}
      compact={compact}
    >
      <ul>
        <Choices part="statuses" names={names} compact={compact} />
        {[...counts.occurrences].map(([status, count]) => (
          <Row
            key={`event ${status}`}
            sign={<OccurrenceShape status={status} size={17} />}
            label={words.legend.event(labelOf(status))}
            count={count}
            off={false}
            trait={{ occurrence: status }}
            compact={compact}
          />
        ))}
      </ul>
    </Part>
  )
}
