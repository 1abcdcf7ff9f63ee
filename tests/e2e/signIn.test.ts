import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webFolderOf } from '../../scripts/webBuild.mjs'
import { addToken } from '../../server/access/tokens.ts'
import { type Served, serve } from '../../server/api/http.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { browserPage } from '../support/browser.ts'
import { articleGraph } from '../support/graphs.ts'
import { newFolder } from '../support/neo4j.ts'
import { ANSWER_PATIENCE_MS, builtPage } from '../support/server.ts'

const graph = articleGraph()
const open = browserPage()

let server: Served
let token: string

beforeAll(async () => {
  await builtPage()
  const tokensFile = join(newFolder(), 'tokens.json')
  token = addToken(tokensFile, 'reader', 'reader')
  const webFolder = webFolderOf(PROJECT_FOLDER)
  const address = { host: '127.0.0.1', port: 0, access: 'tokens' } as const
  const settings = { graphName: 'article', readOnly: false, answerMs: ANSWER_PATIENCE_MS }
  server = await serve(graph(), { ...address, ...settings, tokensFile, webFolder })
})
afterAll(() => server?.close())

test('where a token is asked for, the page asks for it, and then shows the network', async () => {
  const page = await open({ url: server.url, tolerated: [/401/] })
  await page.getByLabel('This server answers whoever has a token.').fill('attest_wrong')
  await page.getByRole('button', { name: 'Enter' }).click()
  await page.getByLabel('This server answers whoever has a token.').fill(`${token}\n`)
  await page.getByRole('button', { name: 'Enter' }).click()
  await page.getByText('87').first().waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('token')
  expect(page.url()).not.toContain('attest_')
})

test('GraphiQL in a tab of its own asks for a token too, and sends it in no address', async () => {
  const page = await open({ url: `${server.url}/graphiql`, tolerated: [/401/] })
  await page.getByLabel('This server answers whoever has a token.').fill(token)
  await page.getByRole('button', { name: 'Enter' }).click()
  // The editor takes its first query a moment after it is there; what is executed before that is nothing.
  const answer = page.getByText('Iran backs Kataib Hezbollah').first()
  await expect
    .poll(
      async () => {
        if (await answer.isVisible()) return true
        await page.getByRole('button', { name: /Execute query/ }).click()
        return false
      },
      { timeout: 60_000, interval: 2_000 },
    )
    .toBe(true)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('attest_')
  expect(page.url()).not.toContain('attest_')
})
