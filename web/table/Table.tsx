import { type ReactNode, useMemo } from 'react'
import { ChosenBar } from '../app/ChosenBar.tsx'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { AllFiltered } from '../app/states.tsx'
import { useFaded } from '../app/useFaded.ts'
import { WhatIsDrawn } from '../app/WhatIsDrawn.tsx'
import { usePanelWidth } from '../evidence/usePanelWidth.ts'
import { filterCount } from '../graph/filter.ts'
import type { Shown } from '../graph/shown.ts'
import type { List } from '../graph/view.ts'
import { Segments } from '../look/Segments.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { EntityTable } from './EntityTable.tsx'
import { LinkTable } from './LinkTable.tsx'
import './table.css'

/** Everything the map shows, and what it sets aside, as lists that the keyboard and a screen reader reach. */
export function Table({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const list = useExplorerState(state => state.eye.list)
  const width = usePanelWidth()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const loadedLinks = useExplorerState(state => networkOf(state).links.length)
  const fadedIds = useFaded(shown)
  const { links } = shown
  const entities = useMemo(() => [...shown.entities, ...shown.setAside], [shown])
  if (entities.length === 0 && filters > 0) return <AllFiltered filters={filters} links={loadedLinks} />
  const lists = (claims: number | null): ReactNode => (
    <Lists entities={entities.length} links={links.length} claims={claims} />
  )
  return (
    <div className="table-pane" style={{ marginInlineEnd: width }}>
      {list === 'claims' && <ClaimTable entities={entities} links={links} lists={lists} />}
      {list === 'entities' && (
        <EntityTable entities={entities} links={links} fadedIds={fadedIds} lists={lists(null)} />
      )}
      {list === 'links' && (
        <LinkTable entities={entities} links={links} fadedIds={fadedIds} lists={lists(null)} />
      )}
      <p className="muted table-keys">{words.table.keys}</p>
      <ChosenBar />
      <WhatIsDrawn shown={shown} />
    </div>
  )
}

interface ListsProps {
  readonly entities: number
  readonly links: number
  /** Null before they are read. */
  readonly claims: number | null
}

/** Which list is shown, with how many there are in each. */
function Lists(counts: ListsProps) {
  const words = useWords()
  const explorer = useExplorer()
  const list = useExplorerState(state => state.eye.list)
  const option = (name: List) => ({ name, label: [words.table[name], counts[name]].join(' ').trim() })
  return (
    <Segments
      label={words.table.lists}
      options={[option('entities'), option('links'), option('claims')]}
      chosen={list}
      onChoose={explorer.list}
    />
  )
}
