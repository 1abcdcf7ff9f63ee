import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage, type PageOptions } from '../support/browser.ts'
import { rulebookGraph } from '../support/graphs.ts'
import { serverOf } from '../support/server.ts'
import { evidence } from './walk.ts'

const server = serverOf(rulebookGraph(), 'rulebook')
const open = browserPage()

const WIDE = { width: 1440, height: 900 }
const at = (id: string) => `${server().url}/#at=${encodeURIComponent(id)}`
/** What the panel says now, without the marks that keep names apart. */
const textIn = async (page: Page) =>
  ((await evidence(page).textContent()) ?? '').replace(/[\u2066-\u2069]/g, '').toLowerCase()

/** What the panel of each kind of link must say. */
const SAYS: Record<string, readonly string[]> = {
  'sarvand~FUNDS~saqr-brigade': [
    'Saqr Brigade is funded by Sarvand',
    'Confirmed',
    'Contested by',
    'Denying',
    '2 claims, 2 origins: Harbour Gazette, Al-Manara',
  ],
  'qadira~BACKS~unity-list': ['Disputed', 'Ruz-e No', 'Asserting', 'Doubting', 'Not confirming', 'Denying'],
  'omar-nasr~MEMBER_OF~black-tulip': ['Denied', 'Contested by', 'Nobody asserts it: 0 asserting claims'],
  'kaveh-rostami~MEMBER_OF~unity-list': ['Unconfirmed', 'Doubting'],
  'qadira~ARMS~black-tulip': ['Alleged', 'hedged: “reportedly”'],
  'northern-shipping~FUNDS~black-tulip': ['Retracted', 'withdrawn: Withdrawn by the Harbour Gazette'],
  'dana-vale~CITIZEN_OF~qadira': ['No sources', 'No source is recorded.', 'Asserts 0'],
  'saqr-brigade~TARGETS~dana-vale': ['No sources', 'a reader’s inference'],
  'sarvand~OPPOSES~black-tulip': ['Disputed', 'A curator decided this.', 'reported'],
  'leila-farhadi~HOLDS~interior-minister-of-sarvand': ['since Mar 2021, still so'],
  'omar-nasr~LEADS~saqr-brigade': ['about 2018 to 2022'],
  'saqr-brigade~WARNED~dana-vale': ['until Jun 2022, start unknown'],
  'qadira~PLANS~ev-ceasefire-talks': ['How real', 'planned', 'autumn 2024'],
  'black-tulip~TARGETS~northern-shipping': ['threatened'],
  'qadira~SANCTIONED~northern-shipping~2': ['9 Jan 2024', 'Qadira also sanctioned'],
  'northern-shipping~OWNS~northern-shipping': ['Northern Shipping owns Northern Shipping', 'Reported'],
  'saqr-brigade~ABDUCTED~dana-vale': ['4 claims, 2 origins', 'rests on'],
  'kaveh-rostami~PARTICIPATED_IN~ev-tunnel-meeting': [
    'Whether it happened at all: Meeting in the tunnel is disputed.',
  ],
}

for (const [id, parts] of Object.entries(SAYS))
  test(`the panel of ${id} says how it stands`, async () => {
    const page = await open({ url: at(id), ...WIDE })
    for (const part of parts)
      await expect.poll(() => textIn(page), { timeout: 30_000 }).toContain(part.toLowerCase())
  })

test('quotes keep their language and direction, and name it where it is not the page’s', async () => {
  const page = await open({ url: at('sarvand~FUNDS~saqr-brigade'), ...WIDE })
  const quotes = evidence(page).locator('blockquote')
  await quotes.nth(2).waitFor()
  const found = await quotes.evaluateAll(all =>
    all.map(quote => [
      quote.getAttribute('lang'),
      quote.getAttribute('dir'),
      quote.parentElement?.querySelector('figcaption')?.textContent,
    ]),
  )
  expect(found.sort()).toEqual([
    ['ar', 'rtl', 'Arabic'],
    ['en', 'ltr', undefined],
    ['fa', 'rtl', 'Persian'],
  ])
})

test('in Arabic chains and drawings run right to left, quotes as they were written', async () => {
  const page = await open({ url: at('ev-tunnel-meeting'), ...WIDE, locale: 'ar' })
  const panel = page.getByRole('complementary', { name: 'الأدلة' })
  const stops = panel.locator('.drawing-stop')
  await stops.first().waitFor()
  await panel.locator('.drawing-line').first().waitFor({ state: 'attached' })
  const edges = await stops.evaluateAll(all => all.map(stop => stop.getBoundingClientRect().right))
  const documents = await panel
    .locator('.drawing-stop:has(.document-shape)')
    .evaluateAll(all => all.map(stop => stop.getBoundingClientRect().right))
  // Who speaks stands at the right, what it ends up in further left.
  expect(Math.max(...documents)).toBeLessThan(Math.max(...edges))
  expect(await panel.locator('blockquote[lang=en]').first().getAttribute('dir')).toBe('ltr')
})

test('on a phone the stances stand in one row', async () => {
  for (const locale of ['en-GB', 'ar']) {
    const page = await open({ url: at('sarvand~FUNDS~saqr-brigade'), width: 360, height: 760, locale })
    const stances = page.locator('.panel .stance')
    await stances.nth(3).waitFor()
    const tops = await stances.evaluateAll(all => all.map(each => each.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    const row = await page.locator('.panel').evaluate(panel => panel.scrollWidth - panel.clientWidth)
    expect(row).toBe(0)
  }
})

const SCREENS: Record<string, Omit<PageOptions, 'url'>> = {
  light: { ...WIDE, colorScheme: 'light' },
  dark: { ...WIDE, colorScheme: 'dark' },
  'a phone': { width: 360, height: 760, touch: true },
  'a dark phone': { width: 360, height: 760, touch: true, colorScheme: 'dark' },
}
const PANELS = {
  'a contested link': 'sarvand~FUNDS~saqr-brigade',
  'a retracted link': 'northern-shipping~FUNDS~black-tulip',
  'an event': 'ev-tunnel-meeting',
  'an entity': 'sarvand',
  'a claim': 'doc:gazette-2024-04#91-121~asserts~sarvand~FUNDS~saqr-brigade~harbour-gazette',
  'a document': 'doc:ruzeno-2024-05',
}

for (const [screen, options] of Object.entries(SCREENS))
  test(`axe finds nothing wrong with any panel in ${screen}`, { timeout: 300_000 }, async () => {
    for (const [panel, id] of Object.entries(PANELS)) {
      const page = await open({ ...options, url: at(id) })
      await evidence(page).getByRole('heading', { level: 2 }).waitFor()
      await page.locator('[data-map=settled]').waitFor()
      expect(await violations(page), panel).toEqual([])
      await page.close()
    }
  })

/** In the panel alone: the page around it has a test of its own. The page's content security policy forbids added scripts, so axe is evaluated instead. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('.panel'))
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
}
