import { useDisclosure } from '@mantine/hooks'
import { type Relation, useExplorer, useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { isChosen } from '../graph/filter.ts'
import { Row } from './Row.tsx'
import { useCounts } from './useCounts.ts'

/** So many relations are listed before one asks for the rest. */
const FIRST = 8

/** The relations of the links that are loaded, the most frequent first. */
export function Relations() {
  const words = useWords()
  const { relations } = useVocabulary()
  const counts = useCounts().relations
  const choice = useExplorerState(state => contentIn(state).filter.relations)
  const [all, { toggle: toggleAll }] = useDisclosure(false)
  const countOf = ({ name }: Relation) => counts.get(name) ?? 0
  const present = relations.filter(relation => countOf(relation) > 0)
  const sorted = present.toSorted(
    (one, other) => countOf(other) - countOf(one) || one.label.localeCompare(other.label),
  )
  const [most] = sorted
  if (most === undefined) return null
  const listed = sorted.filter((relation, at) => all || at < FIRST || !isChosen(choice, relation.name))
  const rest = sorted.length - listed.length
  return (
    <section className="legend-part">
      <h2 className="legend-head">
        {words.legend.relations} <span className="muted">{sorted.length}</span>
      </h2>
      <ul>
        {listed.map(relation => (
          <RelationRow key={relation.name} relation={relation} count={countOf(relation)} of={countOf(most)} />
        ))}
      </ul>
      {(rest > 0 || all) && (
        <button type="button" className="text-button" aria-expanded={all} onClick={toggleAll}>
          {all ? words.legend.fewerRelations : words.legend.moreRelations(rest)}
        </button>
      )}
    </section>
  )
}

function RelationRow({ relation, count, of }: { relation: Relation; count: number; of: number }) {
  const { toggle } = useExplorer()
  const off = useExplorerState(state => !isChosen(contentIn(state).filter.relations, relation.name))
  return (
    <Row
      sign={<span className="bar" style={{ inlineSize: `${Math.max(20, (count / of) * 100)}%` }} />}
      label={relation.label}
      count={count}
      off={off}
      onToggle={() => toggle('relations', relation.name)}
      compact={false}
      description={relation.description}
    />
  )
}
