import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readExtraction } from '../seeding/extraction.ts'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, openTable } from './walk.ts'

const extraction = readExtraction()
const server = articleServer()
const open = browserPage()

test.skipIf(extraction === undefined)(
  'every link of the article opens with exactly its quotes (needs ../shared/article/extraction.json)',
  { timeout: 300_000 },
  async () => {
    // So high that every row is in view: the table holds no others.
    const page = await open({ url: `${server().url}/#tab=table`, width: 1440, height: 4200 })
    const table = await openTable(page)
    const opened = table.getByRole('rowheader').getByRole('button')
    const sentences = await opened.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''))
    const shown: Record<string, string[]> = {}
    for (const sentence of sentences) {
      await table.getByRole('button', { name: sentence, exact: true }).click()
      await evidence(page).getByRole('heading', { level: 2, name: sentence, exact: true }).waitFor()
      shown[selectedIn(page)] = await quotesIn(page)
    }
    expect(shown).toEqual(expectedQuotes())
  },
)

const selectedIn = (page: Page) => decodeURIComponent(/at=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? '')

async function quotesIn(page: Page): Promise<string[]> {
  const quotes = evidence(page).locator('article[data-claim] blockquote p')
  return (await quotes.allTextContents()).sort()
}

function expectedQuotes(): Record<string, string[]> {
  const quotes: Record<string, string[]> = {}
  for (const { linkId, quote } of extraction?.claims ?? []) {
    if (linkId === null) continue
    quotes[linkId] = [...(quotes[linkId] ?? []), quote].sort()
  }
  return quotes
}
