import type { Browser } from 'playwright-core'
import { type Drawn, drawn, WINDOW } from './drawn.ts'
import { recorderOf } from './recorder.ts'

/** A machine may take long for what is measured, ms. */
const PATIENCE = 120_000

/** Attest's page at an address: from the click on it to the network at rest, then as `drawn` says. @throws where the hub was not hit. */
export async function drawnByPage(browser: Browser, url: string, hub: string): Promise<Drawn> {
  const page = await browser.newPage({ viewport: WINDOW })
  page.setDefaultTimeout(PATIENCE)
  const record = await recorderOf(browser, page)
  const draw = async () => {
    await page.goto(url)
    await page.locator('[data-map=settled]').waitFor()
  }
  const network = await drawn({ page, record, draw, hub })
  if (!page.url().includes(`at=${hub}`)) throw new Error(`The click on ${hub} selected something else.`)
  await page.close()
  return network
}
