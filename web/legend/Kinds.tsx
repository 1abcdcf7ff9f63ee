import { KindShape } from '../app/Party.tsx'
import { useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import { headed } from '../i18n/headed.ts'
import { Choices } from './Choices.tsx'
import { inLegendOrder } from './kindOrder.ts'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'

/** The kinds of entities that this graph has. */
export function Kinds({ counts, compact }: LegendPartProps) {
  const words = useWords()
  const { kinds } = useVocabulary()
  const total = useExplorerState(state => networkOf(state).entities.length)
  const names = inLegendOrder(kinds)
    .filter(kind => kind.count > 0)
    .map(({ name, label, description }) => ({
      name,
      label: headed(label),
      sign: <KindShape kind={name} />,
      count: counts.kinds.get(name) ?? 0,
      description,
    }))
  return (
    <Part part="kinds" title={words.legend.kinds} total={words.entity.entitiesCount(total)} compact={compact}>
      <ul>
        <Choices part="kinds" names={names} compact={compact} />
      </ul>
    </Part>
  )
}
