import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage, type PageOptions } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { searchField, settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

const SCREENS: Record<string, Omit<PageOptions, 'url'>> = {
  light: { width: 1440, height: 900, colorScheme: 'light' },
  dark: { width: 1440, height: 900, colorScheme: 'dark' },
  'a phone': { width: 360, height: 760, touch: true },
  'a dark phone': { width: 360, height: 760, touch: true, colorScheme: 'dark' },
  Arabic: { width: 1440, height: 900, locale: 'ar' },
  'an Arabic phone': { width: 360, height: 760, touch: true, locale: 'ar' },
}

/** Addresses, and what is on screen once each is there. */
const VIEWS: readonly (readonly [view: string, fragment: string, there: string])[] = [
  ['a link', 'at=iran~BACKS~kataib-hezbollah', 'blockquote'],
  ['an entity', 'at=united-states', 'aside h2'],
  ['an event', 'at=ev-hegseth-abbasi-call', 'blockquote'],
  ['a document', 'at=doc:jpost-872717', 'blockquote'],
  ['a question', 'at=?Who backs Kataib Hezbollah', '.answered'],
  ['a path', 'at=?Iran to Elizabeth Tsurkov', '.story'],
  ['no question', 'at=?colourless green ideas', '.panel .question'],
  ['something unknown', 'at=nobody&show=iran,nobody', '.notice'],
  ['a lens, pins and somebody off the map', 'lens=1,iran&pins=iran&without=iraq', '.drawn'],
  ['chosen entities and pale links', 'chosen=iran,iraq&only=status.ALLEGED&fade=yes', '.chosen-bar'],
  ['nothing left to draw', 'only=status.DENIED', '.state'],
  ['the list of links', 'tab=table', 'tbody th'],
  ['the list of entities', 'tab=table&list=entities&chosen=iran', 'tbody th'],
  ['the list of claims', 'tab=table&list=claims', 'tbody th'],
]

for (const [screen, options] of Object.entries(SCREENS))
  test(`axe finds nothing wrong in ${screen}`, async () => {
    const page = await open({ ...options, url: server().url, reducedMotion: true })
    await settled(page)
    const found: Record<string, string[]> = { 'a first visit': await violations(page) }
    for (const [view, fragment, there] of VIEWS) {
      await page.evaluate(hash => {
        location.hash = hash
      }, fragment)
      await page.locator(there).first().waitFor()
      found[view] = await violations(page)
    }
    expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
  })

test('axe finds nothing wrong with what opens over the page', async () => {
  const page = await open({ ...SCREENS.light, url: server().url, reducedMotion: true })
  await settled(page)
  const found: Record<string, string[]> = {}
  for (const name of ['History', 'Views']) {
    await page.getByRole('button', { name }).click()
    found[name] = await violations(page)
    await page.keyboard.press('Escape')
  }
  const box = await page.getByRole('application').boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 300, { button: 'right' })
  await page.getByRole('menuitem').first().waitFor()
  found.menu = await violations(page)
  await page.keyboard.press('Escape')
  await searchField(page).fill('who backs')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  found.search = await violations(page)
  await searchField(page).fill('Hezbollah')
  await page.getByRole('button', { name: 'Quotes' }).click()
  await page.locator('.offer-quote').first().waitFor()
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  found.quotes = await violations(page)
  expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
})

test('axe finds nothing wrong with the legend of a phone', async () => {
  const page = await open({ ...SCREENS['a phone'], url: server().url, reducedMotion: true })
  await settled(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await violations(page)).toEqual([])
})

/** The page's content security policy forbids added scripts, so axe is evaluated instead. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
}
