import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { type Relation, useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { Icon } from '../look/Icon.tsx'
import { Bar } from './Bar.tsx'
import { Choices } from './Choices.tsx'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'
import { listedRelations, presentRelations } from './relationsListed.ts'

/** From more relations than this on one can look for one by its wording. */
const MANY = 12

/** The relations of the links that are loaded, the most frequent first. */
export function Relations({ counts: { relations: counts }, compact }: LegendPartProps) {
  const words = useWords()
  const { relations } = useVocabulary()
  const links = useExplorerState(state => networkOf(state).links)
  const choice = useExplorerState(state => contentIn(state).filter.relations)
  const [all, { toggle: toggleAll }] = useDisclosure(false)
  const [text, setText] = useState('')
  const present = presentRelations(relations, links, counts)
  if (present.length === 0) return null
  const listed = listedRelations(present, { choice, text, all })
  const countOf = ({ name }: Relation) => counts.get(name) ?? 0
  const most = Math.max(...present.map(countOf))
  const names = listed.map(relation => ({
    name: relation.name,
    label: relation.label,
    sign: <Bar count={countOf(relation)} of={most} />,
    count: countOf(relation),
    description: relation.description,
  }))
  const looked = text.trim() !== ''
  const rest = present.length - listed.length
  return (
    <Part part="relations" title={words.legend.relations} total={present.length} compact={compact}>
      {present.length > MANY && <Finder text={text} onText={setText} />}
      <ul>
        <Choices part="relations" names={names} compact={compact} />
      </ul>
      {looked && listed.length === 0 && <p className="legend-note">{words.filtering.noRelation(text)}</p>}
      {!looked && (rest > 0 || all) && (
        <button type="button" className="text-button" aria-expanded={all} onClick={toggleAll}>
          {all ? words.legend.fewerRelations : words.legend.moreRelations(rest)}
        </button>
      )}
    </Part>
  )
}

function Finder({ text, onText }: { text: string; onText: (text: string) => void }) {
  const words = useWords()
  return (
    <label className="legend-find">
      <Icon name="search" size={14} />
      <input
        type="search"
        value={text}
        placeholder={words.filtering.findRelation}
        aria-label={words.filtering.findRelation}
        onChange={event => onText(event.target.value)}
      />
    </label>
  )
}
