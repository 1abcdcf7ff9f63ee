import { HeadlessMantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { App } from './app/App.tsx'
import { addressedView, bindAddress } from './app/address.ts'
import { createExplorer } from './app/explorer.ts'
import { ExplorerContext, graphLanguage } from './app/page.ts'
import { dress, preferences } from './app/preferences.ts'
import { createClient } from './data/client.ts'
import { connection } from './data/connection.ts'
import { networkSource } from './data/network.ts'
import './look/fonts.css'
import './look/base.css'

const root = document.getElementById('page')
if (root === null) throw new Error('index.html has no #page.')

const client = createClient(new URL('/graphql', location.href).href)
const explorer = createExplorer(
  networkSource(client),
  addressedView(),
  graphLanguage(preferences.getState().language),
)
bindAddress(explorer)
dress()
preferences.subscribe((now, before) => {
  dress()
  if (now.language !== before.language) explorer.speak(graphLanguage(now.language))
})

// Who has no network yet, or could not bring it up to date, asks again.
connection.subscribe((now, before) => {
  const { failure } = explorer.store.getState()
  if (now.returns !== before.returns && failure !== null) explorer.retry()
})

createRoot(root).render(
  <StrictMode>
    <HeadlessMantineProvider>
      <Provider value={client}>
        <ExplorerContext value={explorer}>
          <App />
        </ExplorerContext>
      </Provider>
    </HeadlessMantineProvider>
  </StrictMode>,
)
