import { KindShape } from '../app/Party.tsx'
import { useExplorer, useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { isChosen } from '../graph/filter.ts'
import { headed } from '../i18n/headed.ts'
import { inLegendOrder } from './kindOrder.ts'
import { Row } from './Row.tsx'
import { useCounts } from './useCounts.ts'

/** The kinds of entities that this graph has. */
export function Kinds({ compact }: { readonly compact: boolean }) {
  const words = useWords()
  const { kinds } = useVocabulary()
  const counts = useCounts().kinds
  const total = useExplorerState(state => networkOf(state).entities.length)
  const choice = useExplorerState(state => contentIn(state).filter.kinds)
  const { toggle } = useExplorer()
  return (
    <section className="legend-part">
      <h2 className={compact ? 'unseen' : 'legend-head'}>
        {words.legend.kinds} <span className="muted">{words.entity.entitiesCount(total)}</span>
      </h2>
      <ul>
        {inLegendOrder(kinds)
          .filter(kind => kind.count > 0)
          .map(kind => (
            <Row
              key={kind.name}
              sign={<KindShape kind={kind.name} />}
              label={headed(kind.label)}
              count={counts.get(kind.name) ?? 0}
              off={!isChosen(choice, kind.name)}
              onToggle={() => toggle('kinds', kind.name)}
              compact={compact}
              description={kind.description}
            />
          ))}
      </ul>
    </section>
  )
}
