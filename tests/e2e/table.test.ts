import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { madeRows } from './madeRows.ts'
import { evidence, searchField } from './walk.ts'

const server = articleServer()
const open = browserPage()

async function start(fragment: string): Promise<Page> {
  const page = await open({ url: `${server().url}/#tab=table${fragment}`, width: 1440, height: 900 })
  await grid(page).getByRole('rowheader').first().waitFor()
  return page
}

/** A table of two entities, with the menu of one of them open. */
async function startInMenu(name: string): Promise<Page> {
  const page = await start('&list=entities&show=iran,kataib-hezbollah')
  await opener(page, name).focus()
  await page.keyboard.press('Shift+F10')
  await page.locator('[role=menuitem]:focus').waitFor()
  return page
}

const grid = (page: Page): Locator => page.getByRole('grid')
const opener = (page: Page, name: string): Locator => grid(page).getByRole('button', { name, exact: true })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
const firstRow = (page: Page) => grid(page).getByRole('rowheader').first().getByRole('button')
const chosenIn = (page: Page) => /chosen=([^&]*)/.exec(decodeURIComponent(page.url()))?.[1]?.split(',') ?? []

test('ten thousand rows hold fewer than a hundred in the page, and the keyboard reaches the last', async () => {
  const page = await open({ url: 'about:blank', width: 1440, height: 900 })
  await madeRows(page, 10_000)
  await page.goto(`${server().url}/#tab=table`)
  await firstRow(page).waitFor()
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('10001')
  const rows = () => grid(page).locator('tbody tr').count()
  expect(await rows()).toBeLessThan(100)
  await firstRow(page).focus()
  const first = await focused(page)
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('One backs number 9999')
  expect(await rows()).toBeLessThan(100)
  const last = grid(page).locator('tbody tr[aria-rowindex="10001"]')
  expect(await last.evaluate(row => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe(first)

  await page.keyboard.press('PageDown')
  const middle = await focused(page)
  await page.locator('.grid-scroll').evaluate(box => box.scrollTo({ top: 200_000 }))
  await grid(page).locator('tbody tr[aria-rowindex="4900"]').waitFor()
  expect(await focused(page)).toBe(middle)
  expect(await rows()).toBeLessThan(100)
})

test('a list is sorted by any column, and says so', async () => {
  const page = await start('')
  const head = (name: string) => page.getByRole('columnheader', { name })
  expect(await head('Status').getAttribute('aria-sort')).toBe('ascending')
  await head('From').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await head('From').getAttribute('aria-sort')).toBe('descending')
  expect(await head('Status').getAttribute('aria-sort')).toBeNull()
  expect(await firstRow(page).textContent()).toBe('White House')
})

test('rows are found by any words they show, without regard to case and accents, and counted aloud', async () => {
  const page = await start('')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('tsurkóv ABDUCTED')
  await page.getByRole('status').getByText('1 of 87 rows').waitFor()
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('2')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('zzz')
  await page.getByText('No row says so.').waitFor()
})

test('an empty list says why: by the filters, or by what was looked for', async () => {
  const page = await open({ url: `${server().url}/#tab=table&only=status.DENIED`, width: 1440, height: 900 })
  await page.getByText('Nothing to list. Filters in the legend may hide it').waitFor()
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('nobody')
  await page.getByText('No row says so.').waitFor()
})

test('columns are chosen, and the choice is remembered', async () => {
  const page = await start('')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByLabel('Confidence', { exact: true }).check()
  await page.getByLabel('Relation', { exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await firstRow(page).waitFor()
  await page.getByRole('columnheader', { name: 'Confidence' }).waitFor()
  expect(await page.getByRole('columnheader', { name: 'Relation' }).count()).toBe(0)
})

test('Space chooses an entity for the map as well, Shift and Space a range, the head all or none', async () => {
  const page = await start('&list=entities')
  await firstRow(page).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ ')
  expect(chosenIn(page)).toHaveLength(3)
  await page.getByText('3 chosen').waitFor()
  expect(await grid(page).locator('tr[aria-selected=true]').count()).toBe(3)
  await page.getByRole('checkbox', { name: 'Choose all rows' }).click()
  expect(chosenIn(page)).toHaveLength(57)
  await page.getByRole('checkbox', { name: 'Choose all rows' }).click()
  expect(chosenIn(page)).toHaveLength(0)
})

test('a link is chosen by choosing its two ends, and let go without losing those of others', async () => {
  const page = await start('')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('iran backs')
  await page.getByRole('checkbox', { name: 'Choose Iran and Kataib Hezbollah' }).click()
  expect(chosenIn(page)).toEqual(['iran', 'kataib-hezbollah'])
  await page.getByRole('checkbox', { name: 'Choose Iran and Armed factions in Iraq' }).click()
  expect(chosenIn(page)).toHaveLength(3)
  await page.getByRole('checkbox', { name: 'Choose Iran and Kataib Hezbollah' }).click()
  expect(chosenIn(page)).not.toContain('kataib-hezbollah')
  expect(chosenIn(page)).toContain('iran')
})

test('a click with Shift chooses every row in between', async () => {
  const page = await start('&list=entities')
  const boxes = grid(page).getByRole('rowgroup').last().getByRole('checkbox')
  await boxes.nth(1).click()
  await boxes.nth(4).click({ modifiers: ['Shift'] })
  expect(chosenIn(page)).toHaveLength(4)
})

test('the menu of a row does by keyboard what can be done on the map', async () => {
  const page = await startInMenu('Kataib Hezbollah')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page
    .getByText(/^3 entities and/)
    .first()
    .waitFor()
  expect(await focused(page)).toBe('Kataib Hezbollah')

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Take off the map/ }).click()
  await opener(page, 'Kataib Hezbollah').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)).toBe(true)
  await page.keyboard.press('Control+z')
  await opener(page, 'Kataib Hezbollah').waitFor()
})

test('the menu of a row that has just closed opens again', async () => {
  const page = await startInMenu('Kataib Hezbollah')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F10')
  await page.locator('[role=menuitem]:focus').waitFor()
})

test('the menu of a link reaches both its ends and the map', async () => {
  const page = await start('')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('iran backs kataib')
  await page.getByRole('button', { name: 'Actions for Iran backs Kataib Hezbollah' }).click()
  await page.getByRole('menuitem', { name: 'Actions for Iran' }).press('Enter')
  await page.getByRole('menuitem', { name: /^Pin/ }).press('Enter')
  expect(decodeURIComponent(page.url())).toContain('pins=iran')
  await page.getByRole('button', { name: 'Actions for Iran backs Kataib Hezbollah' }).click()
  await page.getByRole('menuitem', { name: 'Show on the map' }).click()
  await page.locator('[data-map]').waitFor()
  await evidence(page).getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' }).waitFor()
})

test('claims are listed with their quotes in their own language, and opened', async () => {
  const page = await start('&list=claims')
  await page.getByText('119 claims about what is shown · 119 in the graph').waitFor()
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('iranian-backed militia')
  const quote = grid(page).locator('blockquote').first()
  expect(await quote.getAttribute('lang')).toBe('en')
  await firstRow(page).focus()
  const name = await focused(page)
  await page.keyboard.press('Enter')
  await evidence(page).waitFor()
  expect(decodeURIComponent(page.url())).toContain('at=doc:jpost-872717#')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe(name)
})

test('claims are only about what the filters leave', async () => {
  const page = await start('&list=claims&only=status.ALLEGED')
  await page.getByText(/claims about what is shown · 119 in the graph/).waitFor()
  const text = (await page.getByText(/about what is shown/).textContent()) ?? ''
  expect(Number.parseInt(text, 10)).toBeLessThan(119)
})

test('what is opened elsewhere comes into view in the table', async () => {
  const page = await start('&list=entities')
  await searchField(page).fill('Thabet')
  await page
    .getByRole('option', { name: /Thabet al-Abbasi/ })
    .first()
    .click()
  const row = grid(page).locator('tr[aria-current=true]')
  await row.waitFor()
  expect(await row.evaluate(each => each.getBoundingClientRect().bottom < innerHeight)).toBe(true)
})
