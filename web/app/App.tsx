import { lazy, Suspense, useEffect, useState } from 'react'
import { Legend } from '../legend/Legend.tsx'
import { Announcer } from './Announcer.tsx'
import { ConnectionNotice } from './ConnectionNotice.tsx'
import { Mishap } from './Mishap.tsx'
import { useExplorerState, usePreference, useWords } from './page.ts'
import { SignIn } from './SignIn.tsx'
import { Empty, Failed, Loading } from './states.tsx'
import { TabBar } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { usePhone } from './usePhone.ts'
import { useShown } from './useShown.ts'
import './app.css'

const loadPanel = () => import('../evidence/Panel.tsx').then(part => ({ default: part.Panel }))
const Panel = lazy(loadPanel)
const MapPane = lazy(() => import('./MapPane.tsx').then(part => ({ default: part.MapPane })))
const loadTable = () => import('../table/Table.tsx').then(part => ({ default: part.Table }))
const Table = lazy(loadTable)

/** After the first network has had its turn, ms, the parts come that it does not need: the page then works without the server. */
const LATER = 1500

export function App() {
  const phone = usePhone()
  const legendOpen = usePreference('legendOpen')
  const isEmpty = useExplorerState(state => state.loaded?.frame.graph.entities === 0)
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const loaded = useExplorerState(state => state.loaded !== null)
  const words = useWords()
  useEffect(() => {
    if (!loaded) return
    const timer = setTimeout(() => void Promise.allSettled([loadPanel(), loadTable()]), LATER)
    return () => clearTimeout(timer)
  }, [loaded])
  return (
    <div className={legendOpen ? 'frame' : 'frame rail'}>
      <a className="unseen" href="#content">
        {words.skipToContent}
      </a>
      <TopBar phone={phone} />
      {!isEmpty && !phone && <Legend />}
      <main id="content" className="content" tabIndex={-1}>
        {isEmpty ? <Empty /> : <Content phone={phone} />}
      </main>
      {selectedId !== null && (
        <Suspense>
          <Panel phone={phone} />
        </Suspense>
      )}
      {phone && <TabBar />}
      <ConnectionNotice />
      <Announcer />
    </div>
  )
}

function Content({ phone }: { phone: boolean }) {
  const tab = useExplorerState(state => state.eye.tab)
  const loaded = useExplorerState(state => state.loaded !== null)
  const failure = useExplorerState(state => state.failure)
  const shown = useShown()
  const words = useWords()
  // Once there the map stays behind the table: camera, fanned bands and what is drawn are as they were when one comes back.
  const [mapped, setMapped] = useState(tab === 'network')
  if (tab === 'network' && !mapped) setMapped(true)
  if (failure?.code === 'UNAUTHENTICATED' && !loaded) return <SignIn />
  if (!loaded) return failure === null ? <Loading /> : <Failed failure={failure} />
  return (
    <>
      <h1 className="unseen">{words.app[tab]}</h1>
      {mapped && (
        <Mishap away={tab !== 'network'}>
          <Suspense fallback={<Loading />}>
            <MapPane shown={shown} phone={phone} away={tab !== 'network'} />
          </Suspense>
        </Mishap>
      )}
      {tab === 'table' && (
        <Mishap>
          <Suspense fallback={<Loading />}>
            <Table shown={shown} />
          </Suspense>
        </Mishap>
      )}
    </>
  )
}
