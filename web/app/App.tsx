import { VisuallyHidden } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Panel } from '../evidence/Panel.tsx'
import { Legend } from '../legend/Legend.tsx'
import { Announcer } from './Announcer.tsx'
import { ConnectionNotice } from './ConnectionNotice.tsx'
import { MapPane } from './MapPane.tsx'
import { Mishap } from './Mishap.tsx'
import { useExplorerState, usePreference, useWords } from './page.ts'
import { Empty, Failed, Loading } from './states.tsx'
import { TabBar } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { usePhone } from './usePhone.ts'
import { useShown } from './useShown.ts'
import './app.css'

const Table = lazy(() => import('../table/Table.tsx').then(part => ({ default: part.Table })))

export function App() {
  const phone = usePhone()
  const legendOpen = usePreference('legendOpen')
  const isEmpty = useExplorerState(state => state.loaded?.frame.graph.entities === 0)
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const words = useWords()
  return (
    <div className={legendOpen ? 'frame' : 'frame rail'}>
      <a className="unseen" href="#content">
        {words.skipToContent}
      </a>
      <TopBar phone={phone} />
      {!isEmpty && !phone && <Legend />}
      <main id="content" className="content" tabIndex={-1}>
        <Mishap>{isEmpty ? <Empty /> : <Content phone={phone} />}</Mishap>
      </main>
      {selectedId !== null && <Panel phone={phone} />}
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
  if (!loaded) return failure === null ? <Loading /> : <Failed failure={failure} />
  return (
    <>
      <VisuallyHidden component="h1">{words.app[tab]}</VisuallyHidden>
      {tab === 'network' ? (
        <MapPane shown={shown} phone={phone} />
      ) : (
        <Suspense fallback={<Loading />}>
          <Table shown={shown} />
        </Suspense>
      )}
    </>
  )
}
