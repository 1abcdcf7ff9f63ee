/**
 * Takes the pictures of docs/images/ from the running page: `npm start` in one terminal, `npm run pictures` in another. Another
 * address than the usual one is given as the argument; a second one is that of a server with the rulebook
 * (`ATTEST_GRAPH=rulebook npm start -- --seed rulebook`). Names after them take only those pictures.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from './machine.mjs'

const isAddress = (argument: string) => argument.startsWith('http')
const [article = 'http://127.0.0.1:4000', rulebook] = process.argv.slice(2).filter(isAddress)
const wanted = process.argv.slice(2).filter(argument => !isAddress(argument))
const FOLDER = join(import.meta.dirname, '..', 'docs', 'images')
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  deviceScaleFactor: 2,
}
const DARK: BrowserContextOptions = { ...DESK, colorScheme: 'dark' }

interface Picture {
  readonly name: string
  /** The part of the address after the #. */
  readonly view: string
  /** What shows that the page is there, where it is not the map or the table. */
  readonly there?: string
  readonly options?: BrowserContextOptions
  readonly arabic?: boolean
  /** Of the rulebook's invented world instead of the article. */
  readonly ofRulebook?: boolean
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const LINK = 'at=iran~BACKS~kataib-hezbollah'
const CUT = /\/(graphql|ready)$/

const PICTURES: readonly Picture[] = [
  { name: 'overview-light', view: '' },
  { name: 'overview-dark', view: '', options: DARK },
  { name: 'link-light', view: LINK },
  { name: 'event-dark', view: 'at=ev-hegseth-abbasi-call', options: DARK },
  { name: 'entity-light', view: 'at=kataib-hezbollah' },
  { name: 'narrowed-light', view: 'show=united-states,iraq,iran&at=united-states', act: narrowing },
  {
    name: 'claim-light',
    view: 'at=doc:jpost-872717%231920-1965~asserts~iran~BACKS~kataib-hezbollah~jerusalem-post',
  },
  { name: 'document-light', view: 'at=doc:jpost-872717' },
  { name: 'path-light', view: 'at=?How is Iran linked to Elizabeth Tsurkov' },
  { name: 'answer-dark', view: 'at=?Who backs Kataib Hezbollah', options: DARK },
  { name: 'search-light', view: '', act: typing('who backs Ka') },
  { name: 'quotes-light', view: '', act: quoting('militia') },
  { name: 'lens-light', view: 'lens=1,iran' },
  { name: 'filters-light', view: 'only=status.ALLEGED&fade=yes' },
  { name: 'chosen-light', view: 'chosen=iran,iraq,united-states&pins=iran' },
  {
    name: 'menu-light',
    view: '',
    act: page => page.locator('.map-canvas').click({ button: 'right', position: { x: 20, y: 300 } }),
  },
  { name: 'history-light', view: '', act: walking },
  { name: 'table-light', view: 'tab=table' },
  { name: 'claims-light', view: 'tab=table&list=claims' },
  { name: 'filtered-light', view: 'only=status.DENIED', there: '.state button' },
  { name: 'unknown-light', view: 'show=iran,kataib-hezbollah,nobody&at=iran~BACKS~nobody' },
  { name: 'gone-light', view: LINK, act: cutting },
  { name: 'arabic-light', view: LINK, arabic: true },
  { name: 'phone', view: LINK, options: PHONE },
  { name: 'phone-overview', view: '', options: PHONE },
  { name: 'phone-arabic', view: 'at=ev-hegseth-abbasi-call', options: PHONE, arabic: true },
  { name: 'rulebook-light', view: '', ofRulebook: true },
  {
    name: 'rulebook-disputed-dark',
    view: 'only=status.DISPUTED,status.DENIED',
    options: DARK,
    ofRulebook: true,
  },
]

const settledIn = (view: string) => (view.startsWith('tab=table') ? 'tbody th' : '[data-map=settled]')

/** Types into the search field and waits for what it offers. */
function typing(text: string) {
  return async (page: Page) => {
    await page.getByRole('search').getByRole('combobox').fill(text)
    await page.getByRole('listbox').getByRole('option').first().waitFor()
  }
}

function quoting(text: string) {
  return async (page: Page) => {
    await page.getByRole('search').getByRole('combobox').click()
    await page.getByRole('button', { name: 'Quotes' }).click()
    await typing(text)(page)
  }
}

/** Narrows the links of the entity in the panel and puts those that pass on the map. */
async function narrowing(page: Page) {
  await page.getByRole('button', { name: 'Narrow', exact: true }).click()
  const form = page.getByRole('group', { name: 'Narrow the links' })
  for (const name of ['Person', 'Unnamed set']) await form.getByRole('button', { name }).click()
  await page.getByRole('button', { name: /^Show \d+ on the map$/ }).click()
  await page
    .getByText(/entities added/)
    .first()
    .waitFor()
}

/** Does a few things and opens the list of steps. */
async function walking(page: Page) {
  await typing('Kataib Hezbollah')(page)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Kataib Hezbollah' }).waitFor()
  await page.getByRole('application').focus()
  for (const key of ['p', 'h']) await page.keyboard.press(key)
  await page.getByRole('button', { name: /^Alleged/ }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'History' }).click()
}

/** Takes the server away and opens something that is not known yet. */
async function cutting(page: Page) {
  await page.waitForTimeout(2_500)
  await page.route(CUT, route => route.abort())
  await page.getByRole('button', { name: 'The Jerusalem Post' }).first().click()
  await page.getByText('The server does not answer.').first().waitFor()
}

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
for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  await take(picture)
await browser.close()

async function take({
  name,
  view,
  there = settledIn(view),
  options = DESK,
  arabic,
  ofRulebook,
  act,
}: Picture) {
  if (ofRulebook && rulebook === undefined) {
    console.log(
      `docs/images/${name}.png is left: it is of the rulebook, whose address is the second argument`,
    )
    return
  }
  const context = await browser.newContext({ ...options, locale: arabic ? 'ar' : 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${ofRulebook ? rulebook : article}/#${view}`)
  await page.locator(there).first().waitFor({ timeout: 60_000 })
  if (view.includes('at=')) await page.locator('aside h2').last().waitFor()
  await act?.(page)
  // The camera moves for 150 ms, and a selection fades in.
  await page.waitForTimeout(1_200)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  console.log(`docs/images/${name}.png`)
  await context.close()
}
