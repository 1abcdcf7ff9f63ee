import { useState } from 'react'
import { useExplorerState, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { AllFiltered } from '../app/states.tsx'
import { WhatIsDrawn } from '../app/WhatIsDrawn.tsx'
import { usePanelWidth } from '../evidence/usePanelWidth.ts'
import { filterCount } from '../graph/filter.ts'
import type { Shown } from '../graph/shown.ts'
import { EntityTable } from './EntityTable.tsx'
import { LinkTable } from './LinkTable.tsx'
import './table.css'

const LISTS = ['links', 'entities'] as const

/** Everything the map shows, and what it sets aside, as tables that the keyboard and a screen reader reach. */
export function Table({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const [list, setList] = useState<(typeof LISTS)[number]>('links')
  const width = usePanelWidth()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const loadedLinks = useExplorerState(state => networkOf(state).links.length)
  const entities = [...shown.entities, ...shown.setAside]
  const counts = { entities: entities.length, links: shown.links.length }
  if (entities.length === 0 && filters > 0) return <AllFiltered filters={filters} links={loadedLinks} />
  return (
    <div className="table-pane" style={{ marginInlineEnd: width }}>
      <div className="table-head">
        <fieldset className="segments" aria-label={words.table.lists}>
          {LISTS.map(each => (
            <button key={each} type="button" aria-pressed={each === list} onClick={() => setList(each)}>
              {words.table[each]} {counts[each]}
            </button>
          ))}
        </fieldset>
        <p className="muted">{words.table.keys}</p>
      </div>
      {list === 'links' ? (
        <LinkTable links={shown.links} entities={entities} />
      ) : (
        <EntityTable entities={entities} />
      )}
      <WhatIsDrawn shown={shown} />
    </div>
  )
}
