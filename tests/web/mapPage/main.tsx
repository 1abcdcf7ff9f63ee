/** A page with nothing but the map: tests say what it shows, and read what it tells. */
import { type Ref, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Theme } from '../../../web/look/tokens.ts'
import { wearTheme } from '../../../web/look/wearTheme.ts'
import { NetworkMap, type NetworkMapHandle, type NetworkMapProps } from '../../../web/map/NetworkMap.tsx'
import '../../../web/look/fonts.css'
import '../../../web/look/base.css'

/** What passes from a test into the page: plain data. */
export interface Shown
  extends Pick<NetworkMapProps, 'entities' | 'links' | 'positions' | 'selectedId' | 'lasso' | 'minimap'> {
  theme: Theme
  language: 'en' | 'ar'
  chosen: readonly string[]
  faded: readonly string[]
  pinned: readonly string[]
}

export interface MapPage {
  show(change: Partial<Shown>): void
  /** What the map has told, in order: the name of the property and what it was called with. */
  told: [name: string, ...values: unknown[]][]
  handle: NetworkMapHandle | null
}

declare global {
  interface Window {
    map: MapPage
  }
}

const NOTHING: Shown = {
  entities: [],
  links: [],
  positions: null,
  selectedId: null,
  lasso: false,
  minimap: null,
  theme: 'light',
  language: 'en',
  chosen: [],
  faded: [],
  pinned: [],
}

const OBSCURED = { left: 0, right: 0, bottom: 0 }

function tell(name: string) {
  return (...values: unknown[]) => {
    window.map.told.push([name, ...values])
  }
}

const TELLERS = {
  onExpand: tell('onExpand'),
  onChoose: tell('onChoose'),
  onMenu: tell('onMenu'),
}

function Page() {
  const [shown, setShown] = useState(NOTHING)
  const handle = useRef<NetworkMapHandle>(null)
  const change = (next: Partial<Shown>) => setShown(before => ({ ...before, ...next }))
  useEffect(() => {
    window.map.show = next => setShown(before => ({ ...before, ...next }))
    window.map.handle = handle.current
  })
  useEffect(() => wearTheme(shown.theme), [shown.theme])
  return <PlacedMap shown={shown} change={change} handle={handle} />
}

interface PlacedMapProps {
  shown: Shown
  change(next: Partial<Shown>): void
  handle: Ref<NetworkMapHandle>
}

function PlacedMap({ shown, change, handle }: PlacedMapProps) {
  const { chosen, faded, pinned, ...plain } = shown
  return (
    <NetworkMap
      {...plain}
      {...TELLERS}
      ref={handle}
      chosenIds={useIds(chosen)}
      fadedIds={useIds(faded)}
      pinnedIds={useIds(pinned)}
      obscured={OBSCURED}
      description="What there is."
      onSelect={selectedId => {
        tell('onSelect')(selectedId)
        change({ selectedId })
      }}
      onPositions={positions => {
        tell('onPositions')(positions)
        change({ positions })
      }}
      onDragged={(positions, movedIds) => {
        tell('onDragged')(positions, movedIds)
        change({ positions })
      }}
      onLassoDone={() => {
        tell('onLassoDone')()
        change({ lasso: false })
      }}
    />
  )
}

function useIds(ids: readonly string[]): ReadonlySet<string> {
  const [kept, setKept] = useState({ ids, set: new Set(ids) })
  if (kept.ids === ids) return kept.set
  const set = new Set(ids)
  setKept({ ids, set })
  return set
}

const page = document.getElementById('page')
if (page === null) throw new Error('index.html has no #page.')
window.map = { show: () => undefined, told: [], handle: null }
createRoot(page).render(<Page />)
