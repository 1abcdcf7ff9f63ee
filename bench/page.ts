import { buildWebIfOld, webFolderOf } from '../scripts/webBuild.mjs'
import { progress } from '../server/cli/terminal.ts'
import { PROJECT_FOLDER } from '../server/projectFolder.ts'
import { launchChromium } from '../tests/support/browser.ts'
import { drawnByPage } from './drawing/page.ts'
import { drawnPlainly } from './drawing/plain.ts'
import { reportOf } from './drawing/report.ts'
import { startAttest } from './reading/attest.ts'
import { benchNeo4j } from './reading/engine.ts'
import { entityIdOf } from './reading/rows.ts'
import { DRAWN } from './reading/sizes.ts'

const BETWEEN = 'query($ids: [ID!]!) { between(ids: $ids) { entities { id } links { id } } }'

// npm run bench -- page: how long the page is busy with 1,000 entities and 3,000 links, and how smoothly it moves them.
await buildWebIfOld(PROJECT_FOLDER, progress)
const database = await benchNeo4j(DRAWN)
const attest = await startAttest(database.settings, webFolderOf(PROJECT_FOLDER))
const browser = await launchChromium()
try {
  const ids = Array.from({ length: DRAWN.entities }, (_, entity) => entityIdOf(entity))
  const hub = entityIdOf(0)
  await untilPlanned(() => attest.ask(BETWEEN, { ids }))
  const page = await drawnByPage(browser, `${attest.url}/#show=${ids.join()}`, hub)
  progress(reportOf(page, await drawnPlainly(browser, page.elements, hub)))
} finally {
  await browser.close()
  await attest.stop()
  await database.stop()
}
process.exit()

/** The first time a database plans a question it may run out of its time. */
async function untilPlanned(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt += 1)
    try {
      await ask()
      return
    } catch (error) {
      progress(`Not planned yet: ${error instanceof Error ? error.message : error}`)
    }
}
