import { useElementSize } from '@mantine/hooks'
import { type CSSProperties, useRef, useState } from 'react'
import { usePanelWidth } from '../evidence/usePanelWidth.ts'
import { filterCount } from '../graph/filter.ts'
import type { Shown } from '../graph/shown.ts'
import type { NetworkMapHandle } from '../map/NetworkMap.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { FirstQuestions } from './FirstQuestions.tsx'
import { type AskedMenu, MapMenu } from './MapMenu.tsx'
import { MapTools } from './MapTools.tsx'
import { useMapKeys } from './mapKeys.ts'
import { PlacedMap } from './PlacedMap.tsx'
import { useExplorerState } from './page.ts'
import { contentIn, networkOf } from './state.ts'
import { AllFiltered } from './states.tsx'
import { WhatIsDrawn } from './WhatIsDrawn.tsx'

interface MapPaneProps {
  readonly shown: Shown
  readonly phone: boolean
  /** Whether something else is on screen: the map stays as it is behind it. */
  readonly away: boolean
}

/** The map with what lies over it, or on a phone below it. */
export function MapPane({ shown, phone, away }: MapPaneProps) {
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const loadedLinks = useExplorerState(state => networkOf(state).links.length)
  const isBare = shown.entities.length === 0 && filters > 0
  const hidden = away || isBare
  const handle = useRef<NetworkMapHandle>(null)
  const tidying = useRef(false)
  const [lasso, setLasso] = useState(false)
  const [menu, setMenu] = useState<AskedMenu | null>(null)
  const { ref, width, height } = useElementSize()
  const press = useMapKeys()
  const panelWidth = usePanelWidth()
  // What lies on the map stays beside the panel.
  const covered = { '--covered': `${phone ? 0 : panelWidth}px` } as CSSProperties // its type knows no properties of one's own
  const fit = () => handle.current?.fit()
  const tidy = () => {
    tidying.current = true
    handle.current?.tidy()
  }
  return (
    <>
      {isBare && !away && <AllFiltered filters={filters} links={loadedLinks} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the map inside, which has the focus. */}
      <div className={hidden ? 'map-pane away' : 'map-pane'} style={covered} onKeyDown={press}>
        <div ref={ref} className="map-place">
          {width > 0 && (
            <PlacedMap
              {...{ shown, phone, handle, width, height, lasso, tidying }}
              onLassoDone={() => setLasso(false)}
              onMenu={setMenu}
            />
          )}
        </div>
        {!hidden && (
          <>
            <MapMenu asked={menu} onClose={() => setMenu(null)} onTidy={tidy} onFit={fit} />
            <ChosenBar />
            <FirstQuestions />
            <div className="map-foot">
              <WhatIsDrawn shown={shown} />
              <MapTools handle={handle} lasso={lasso} onLasso={setLasso} onTidy={tidy} />
            </div>
          </>
        )}
      </div>
    </>
  )
}
