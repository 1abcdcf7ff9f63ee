import { lazy, type Ref, Suspense, useMemo } from 'react'
import { usePanelWidth } from '../evidence/usePanelWidth.ts'
import { type Positions, stepFrom } from '../graph/content.ts'
import type { Shown } from '../graph/shown.ts'
import { subjectOf } from '../graph/view.ts'
import type { Box } from '../map/layout/plan.ts'
import type { NetworkMapHandle } from '../map/NetworkMap.tsx'
import type { AskedMenu } from './MapMenu.tsx'
import { useExplorer, useExplorerState, usePreference, useWords } from './page.ts'
import { contentIn } from './state.ts'
import { Loading } from './states.tsx'
import { useFaded } from './useFaded.ts'

const NetworkMap = lazy(() => import('../map/NetworkMap.tsx').then(part => ({ default: part.NetworkMap })))

interface PlacedMapProps {
  readonly shown: Shown
  readonly phone: boolean
  readonly handle: Ref<NetworkMapHandle>
  readonly width: number
  readonly height: number
  readonly lasso: boolean
  readonly onLassoDone: () => void
  readonly onMenu: (asked: AskedMenu) => void
  /** Whether the next positions are those of a layout that the person has asked for. */
  readonly tidying: { current: boolean }
}

/** The map, told what the explorer knows, and the explorer told what is done on the map. */
export function PlacedMap({ shown, phone, handle, width, height, tidying, ...gestures }: PlacedMapProps) {
  const words = useWords()
  const { select, expand, place, tidied, move, choose } = useExplorer()
  const { selectedId, chosenIds } = useExplorerState(state => state.eye)
  const { positions, pinnedIds } = useExplorerState(contentIn)
  const theme = usePreference('theme')
  const language = usePreference('language')
  const panel = usePanelWidth()
  const obscured = useObscured(phone, height, panel)
  const reserved = useMemo(
    () => reservedOf({ width, height, phone, fromRight: language === 'ar' }),
    [width, height, phone, language],
  )
  const chosen = useMemo(() => new Set(chosenIds), [chosenIds])
  const pinned = useMemo(() => new Set(pinnedIds), [pinnedIds])
  const faded = useFaded(shown)
  const spotlight = useExplorerState(state => state.spotlight)
  const spotlit = useMemo(() => spotlight && new Set(spotlight.entityIds), [spotlight])
  const right = language === 'ar' ? MINIMAP.edge : MINIMAP.besideTools + panel
  const minimap = useMemo(() => ({ right, bottom: MINIMAP.edge }), [right])

  function keep(found: Positions) {
    if (tidying.current) tidied(found)
    else place(found)
    tidying.current = false
  }

  return (
    <Suspense fallback={<Loading />}>
      <NetworkMap
        ref={handle}
        entities={shown.entities}
        links={shown.links}
        selectedId={isOnMap(selectedId) ? selectedId : null}
        onSelect={id => {
          if (id === null) choose([], 'replace')
          select(id)
        }}
        onExpand={entityId => void expand(stepFrom(entityId))}
        positions={positions}
        onPositions={keep}
        onDragged={move}
        chosenIds={chosen}
        onChoose={choose}
        lasso={gestures.lasso}
        onLassoDone={gestures.onLassoDone}
        fadedIds={faded}
        spotlitIds={spotlit}
        pinnedIds={pinned}
        onMenu={(id, at) => gestures.onMenu({ id, at })}
        minimap={phone ? null : minimap}
        description={words.map.description(shown.entities.length, shown.links.length)}
        theme={theme}
        language={language}
        obscured={obscured}
        reserved={reserved}
      />
    </Suspense>
  )
}

/** How far the minimap stands from the map's edges, px: beside the tools, which are on the other side where one reads from the right. */
const MINIMAP = { edge: 16, besideTools: 76 } as const

/** Whether an id is of something that the map draws. */
function isOnMap(id: string | null): boolean {
  return id !== null && ['entity', 'link'].includes(subjectOf(id))
}

/** What lies on a wide map at its foot, px: the caption at the start of the line, the tools at its end. */
const CAPTION = { width: 340, height: 56 }
const TOOLS = { width: 64, height: 188 }
/** The questions of a first visit at its head, px. */
const QUESTIONS = 40

interface Pane {
  readonly width: number
  readonly height: number
  readonly phone: boolean
  readonly fromRight: boolean
}

function reservedOf({ width, height, phone, fromRight }: Pane): Box[] {
  const head = { x: 0, y: 0, width, height: QUESTIONS }
  if (phone) return [head]
  const foot = ({ width: w, height: h }: typeof CAPTION, atRight: boolean) => ({
    x: atRight ? width - w : 0,
    y: height - h,
    width: w,
    height: h,
  })
  return [head, foot(CAPTION, fromRight), foot(TOOLS, !fromRight)]
}

/** The sheet of a phone begins so far below the map's upper edge, px; web/evidence/panel.css says the same of the page. */
const SHEET_FROM = 300 - 54

/**
 * How much of the map the panel covers, px: at the end of the line on a wide page, with the tools beside it, from below on a phone.
 * Without a panel nothing is covered: the layout leaves the tools their corner.
 */
function useObscured(phone: boolean, height: number, panel: number) {
  const language = usePreference('language')
  return useMemo(() => {
    if (panel === 0) return { left: 0, right: 0, bottom: 0 }
    if (phone) return { left: 0, right: 0, bottom: Math.max(0, height - SHEET_FROM) }
    const width = panel + TOOLS.width
    return language === 'ar' ? { left: width, right: 0, bottom: 0 } : { left: 0, right: width, bottom: 0 }
  }, [phone, panel, height, language])
}
