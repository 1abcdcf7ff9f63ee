/**
 * Takes the pictures of docs/images/ from the running page: `npm start` in one terminal, `npm run pictures` in another.
 * Another address than the usual one is given as the argument.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium } from 'playwright-core'
import { findChromium } from './machine.mjs'

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const FOLDER = join(import.meta.dirname, '..', 'docs', 'images')
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  deviceScaleFactor: 2,
}
const LINK = '#at=iran~BACKS~kataib-hezbollah'

interface Picture {
  readonly name: string
  readonly fragment: string
  readonly options: BrowserContextOptions
  readonly arabic?: boolean
}

const PICTURES: readonly Picture[] = [
  { name: 'overview-light', fragment: '', options: DESK },
  { name: 'overview-dark', fragment: '', options: { ...DESK, colorScheme: 'dark' } },
  { name: 'link-light', fragment: LINK, options: DESK },
  { name: 'event-dark', fragment: '#at=ev-hegseth-abbasi-call', options: { ...DESK, colorScheme: 'dark' } },
  { name: 'entity-light', fragment: '#at=kataib-hezbollah', options: DESK },
  { name: 'arabic-light', fragment: LINK, options: DESK, arabic: true },
  { name: 'table-light', fragment: '#tab=table', options: DESK },
  { name: 'phone', fragment: LINK, options: PHONE },
]

mkdirSync(FOLDER, { recursive: true })
const executablePath = findChromium(process.env)
if (executablePath === undefined) throw new Error('There is no Chromium. Set ATTEST_CHROMIUM to one.')
const browser = await chromium.launch({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
  ],
})
for (const { name, fragment, options, arabic } of PICTURES) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${address}/${fragment}`)
  if (arabic) await page.getByRole('button', { name: 'العربية' }).click()
  await page
    .locator(fragment.includes('tab=table') ? 'table' : '[data-map=settled]')
    .waitFor({ timeout: 60_000 })
  if (fragment.includes('at=')) await page.locator('aside h2').last().waitFor()
  // The camera moves for 150 ms, and a selection fades in.
  await page.waitForTimeout(1_000)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  console.log(`docs/images/${name}.png`)
  await context.close()
}
await browser.close()
