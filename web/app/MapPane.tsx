import { useElementSize } from '@mantine/hooks'
import { lazy, type RefObject, Suspense, useMemo, useRef } from 'react'
import { usePanelWidth } from '../evidence/usePanelWidth.ts'
import { filterCount } from '../graph/filter.ts'
import type { Shown } from '../graph/shown.ts'
import { subjectOf } from '../graph/view.ts'
import { Icon, type IconName } from '../look/Icon.tsx'
import type { NetworkMapHandle } from '../map/NetworkMap.tsx'
import { useExplorer, useExplorerState, usePreference, useWords } from './page.ts'
import { contentIn, networkOf } from './state.ts'
import { AllFiltered, Loading } from './states.tsx'
import { WhatIsDrawn } from './WhatIsDrawn.tsx'

const NetworkMap = lazy(() => import('../map/NetworkMap.tsx').then(part => ({ default: part.NetworkMap })))

interface MapPaneProps {
  readonly shown: Shown
  readonly phone: boolean
}

/** The map with what lies over it. */
export function MapPane({ shown, phone }: MapPaneProps) {
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const loadedLinks = useExplorerState(state => networkOf(state).links.length)
  const handle = useRef<NetworkMapHandle>(null)
  const { ref, width, height } = useElementSize()
  if (shown.entities.length === 0 && filters > 0) return <AllFiltered filters={filters} links={loadedLinks} />
  return (
    <div ref={ref} className="map-pane">
      {width > 0 && <PlacedMap shown={shown} phone={phone} handle={handle} width={width} height={height} />}
      <MapTools handle={handle} />
      <WhatIsDrawn shown={shown} />
    </div>
  )
}

interface PlacedMapProps extends MapPaneProps {
  readonly handle: RefObject<NetworkMapHandle | null>
  readonly width: number
  readonly height: number
}

function PlacedMap({ shown, phone, handle, width, height }: PlacedMapProps) {
  const { select, expand, place } = useExplorer()
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const positions = useExplorerState(state => contentIn(state).positions)
  const theme = usePreference('theme')
  const language = usePreference('language')
  const obscured = useObscured(phone, height)
  const reserved = useMemo(() => reservedOf(width, height, language === 'ar'), [width, height, language])
  return (
    <Suspense fallback={<Loading />}>
      <NetworkMap
        ref={handle}
        entities={shown.entities}
        links={shown.links}
        selectedId={isOnMap(selectedId) ? selectedId : null}
        onSelect={id => select(id)}
        onExpand={entityId => void expand({ entityId, direction: 'BOTH', relation: null })}
        positions={positions}
        onPositions={place}
        theme={theme}
        language={language}
        obscured={obscured}
        reserved={reserved}
      />
    </Suspense>
  )
}

/** Whether an id is of something that the map draws. */
function isOnMap(id: string | null): boolean {
  return id !== null && ['entity', 'link'].includes(subjectOf(id))
}

/** What lies on the map at its foot, px: the caption at the start of the line, the tools at its end. */
const CAPTION = { width: 340, height: 56 }
const TOOLS = { width: 64, height: 124 }

function reservedOf(width: number, height: number, fromRight: boolean) {
  const foot = ({ width: w, height: h }: typeof CAPTION, atRight: boolean) => ({
    x: atRight ? width - w : 0,
    y: height - h,
    width: w,
    height: h,
  })
  return [foot(CAPTION, fromRight), foot(TOOLS, !fromRight)]
}

/** The sheet of a phone begins so far below the map's upper edge, px; web/evidence/panel.css says the same of the page. */
const SHEET_FROM = 300 - 54

/** How much of the map the panel covers, px: at the end of the line on a wide page, from below on a phone. */
function useObscured(phone: boolean, height: number) {
  const width = usePanelWidth()
  const language = usePreference('language')
  return useMemo(() => {
    if (phone) return { left: 0, right: 0, bottom: width > 0 ? Math.max(0, height - SHEET_FROM) : 0 }
    return language === 'ar' ? { left: width, right: 0, bottom: 0 } : { left: 0, right: width, bottom: 0 }
  }, [phone, width, height, language])
}

function MapTools({ handle }: { handle: RefObject<NetworkMapHandle | null> }) {
  const words = useWords()
  const tools: [name: IconName, label: string, act: () => void][] = [
    ['plus', words.map.zoomIn, () => handle.current?.zoomIn()],
    ['minus', words.map.zoomOut, () => handle.current?.zoomOut()],
    ['fit', words.map.fit, () => handle.current?.fit()],
  ]
  return (
    <fieldset className="map-tools" aria-label={words.map.tools}>
      {tools.map(([name, label, act]) => (
        <button key={name} type="button" aria-label={label} title={label} onClick={act}>
          <Icon name={name} />
        </button>
      ))}
    </fieldset>
  )
}
