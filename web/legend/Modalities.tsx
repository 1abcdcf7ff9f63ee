import { useMemo } from 'react'
import { useExplorerState, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { modalityOf } from '../graph/filter.ts'
import type { Modality } from '../graph/network.ts'
import { headed } from '../i18n/headed.ts'
import { Bar } from './Bar.tsx'
import { Choices } from './Choices.tsx'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'

/** From what is so to what is only threatened. */
const ORDER: readonly Modality[] = [
  'ACTUAL',
  'SCHEDULED',
  'PLANNED',
  'EXPECTED',
  'PROPOSED',
  'CONDITIONAL',
  'THREATENED',
]

/** How real the links are said to be; not there where all of them simply are. */
export function Modalities({ counts, compact }: LegendPartProps) {
  const words = useWords()
  const links = useExplorerState(state => networkOf(state).links)
  const choice = useExplorerState(state => contentIn(state).filter.modalities)
  const present = useMemo(() => new Set(links.map(modalityOf)), [links])
  const listed = ORDER.filter(name => present.has(name) || choice.names.includes(name))
  if (listed.length === 0 || (listed.length === 1 && listed[0] === 'ACTUAL' && choice.names.length === 0))
    return null
  const countOf = (name: string) => counts.modalities.get(name) ?? 0
  const most = Math.max(...listed.map(countOf))
  const names = listed.map(name => ({
    name,
    label: headed(words.modalities[name]),
    sign: <Bar count={countOf(name)} of={most} />,
    count: countOf(name),
  }))
  return (
    <Part part="modalities" title={words.filtering.modalities} total={listed.length} compact={compact}>
      <ul>
        <Choices part="modalities" names={names} compact={compact} />
      </ul>
    </Part>
  )
}
