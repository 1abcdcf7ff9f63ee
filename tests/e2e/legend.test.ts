import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { loaded } from './walk.ts'

const server = articleServer()
const open = browserPage()

async function start(fragment = ''): Promise<Page> {
  const page = await open({ url: `${server().url}/${fragment}`, width: 1440, height: 900 })
  await loaded(page)
  return page
}

const legend = (page: Page): Locator => page.getByRole('complementary', { name: 'Legend and filters' })
const row = (page: Page, name: RegExp): Locator => legend(page).getByRole('button', { name })
const countIn = async (page: Page, name: RegExp) =>
  Number(await row(page, name).locator('.row-count').textContent())
const said = (page: Page, text: string | RegExp) => legend(page).getByText(text).waitFor()

test('a click on a row hides its links, and the counts of the other parts follow', async () => {
  const page = await start()
  const before = await countIn(page, /^took part in/)
  await row(page, /^Alleged/).click()
  await said(page, '9 links hidden by 1 filter')
  expect(await row(page, /^Alleged/).getAttribute('aria-pressed')).toBe('false')
  expect(await countIn(page, /^Alleged/)).toBe(9)
  expect(await countIn(page, /^took part in/)).toBeLessThan(before)
  expect(await countIn(page, /^none/)).toBe(0)
  await row(page, /^Alleged/).click()
  await said(page, '87 links')
  expect(await countIn(page, /^took part in/)).toBe(before)
})

test('the keyboard lets only one name through, and all of them again', async () => {
  const page = await start()
  await row(page, /^Alleged/).focus()
  await page.keyboard.press('Tab')
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(name).toBe('Only Alleged')
  await page.keyboard.press('Enter')
  await said(page, '78 links hidden by 1 filter')
  await page.keyboard.press('Enter')
  await page.getByText('55 entities and 87 links drawn').first().waitFor()

  await row(page, /^Only Event$/).click()
  await legend(page).getByRole('button', { name: 'All: Kinds' }).click()
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
  expect(await legend(page).getByText('Clear filters').count()).toBe(0)
})

test('one click shows the links that rest on one source', async () => {
  const page = await start()
  await row(page, /^exactly 1/).click()
  await said(page, '9 links hidden by 1 filter')
  expect(page.url()).toContain('sources=1-1')
  expect(await row(page, /^exactly 1/).getAttribute('aria-pressed')).toBe('true')
  await legend(page).getByLabel('Independent origins, at least').selectOption('2')
  await legend(page).getByLabel('Independent origins, at most').selectOption('any')
  await page.getByText('Nothing left to draw: 1 filter hides all 87 links.').waitFor()
  await page.getByRole('button', { name: 'History' }).click()
  for (const bounds of ['exactly 1', 'at least 2'])
    await page
      .getByRole('menuitem', { name: `Filter: independent origins, ${bounds}`, exact: true })
      .waitFor()
  await page.keyboard.press('Escape')
  await legend(page).getByRole('button', { name: 'Clear filters' }).click()
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
})

test('links are filtered by how they are meant and by confidence', async () => {
  const page = await start()
  const planned = await countIn(page, /^Planned/)
  expect(planned).toBeGreaterThan(0)
  await row(page, /^Only Planned$/).click()
  await said(page, `${87 - planned} links hidden by 1 filter`)
  await legend(page).getByLabel('Confidence of a reader, at least').selectOption('90')
  await said(page, /hidden by 2 filters/)
  expect(page.url()).toContain('confidence=90-')
})

test('what the filters take is drawn pale where a person prefers that', async () => {
  const page = await start()
  await row(page, /^Alleged/).click()
  await legend(page).getByRole('button', { name: 'Pale', exact: true }).click()
  await said(page, '9 links made pale by 1 filter')
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
  await legend(page).getByRole('button', { name: 'Hidden', exact: true }).click()
  await said(page, '9 links hidden by 1 filter')
})

test('a relation is found by its words, and parts fold', async () => {
  const page = await start()
  expect(await row(page, /^backs/).count()).toBe(0)
  await legend(page).getByRole('searchbox', { name: 'Find a relation' }).fill('BÁCK')
  await row(page, /^Only backs$/).click()
  await said(page, /links hidden by 1 filter/)
  await legend(page).getByRole('searchbox').fill('zzz')
  await said(page, 'No relation here reads “zzz”.')
  const fold = legend(page).getByRole('button', { name: 'Relations', exact: true })
  await fold.focus()
  await page.keyboard.press('Enter')
  expect(await fold.getAttribute('aria-expanded')).toBe('false')
  expect(await legend(page).getByRole('searchbox').count()).toBe(0)
})

test('a row chooses all that it stands for, shared with the table, and filters nothing', async () => {
  const page = await start()
  const bar = page.getByRole('group', { name: 'With what is chosen' })
  const told = (text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor()
  await row(page, /^Alleged/).press('Shift+Enter')
  await bar.getByText('12 chosen').waitFor()
  await told('12 entities chosen')
  await row(page, /^Choose Armed group$/).press('Enter')
  await told('2 entities chosen')
  await row(page, /^Political organisation/).click({ modifiers: ['Shift'] })
  await told('3 entities chosen')
  expect(await row(page, /^Choose Independent origins: exactly 1$/).count()).toBe(1)
  await row(page, /^Choose Event, unconfirmed$/).click()
  await told('1 entity chosen')
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
  expect(decodeURIComponent(page.url())).toContain('chosen=ev-hegseth-abbasi-call')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('button', { name: /^Entities / }).click()
  const find = page.getByRole('searchbox', { name: 'Filter rows' })
  await find.fill('Phone call')
  await page.getByRole('row', { selected: true, name: /Phone call/ }).waitFor()
  await find.fill('Person')
  await row(page, /^Choose Person$/).click()
  await told('7 entities chosen')
  expect(await page.getByRole('row', { selected: true }).count()).toBe(7)

  await row(page, /^Only Alleged$/).click()
  await said(page, '78 links hidden by 1 filter')
  expect(await row(page, /^Choose Reported$/).count()).toBe(0)
  await row(page, /^Choose Person$/).click()
  await told('3 entities chosen')
})

test('the narrow legend filters too, and says how many filters there are', async () => {
  const page = await start()
  await legend(page).getByRole('button', { name: 'Collapse the legend' }).click()
  await row(page, /^Reported/).click()
  await legend(page)
    .getByRole('button', { name: /78 links hidden by 1 filter/ })
    .click()
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
})

test('on a phone the legend is a sheet with the same filters', async () => {
  const page = await open({ url: server().url, width: 360, height: 760, touch: true })
  await loaded(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Legend and filters' })
  await sheet.getByRole('button', { name: 'Choose Event', exact: true }).click()
  await sheet.getByText('13 entities chosen').waitFor()
  // It is seen twice, and said once.
  expect(await page.locator('[role=status]').filter({ hasText: '13 entities chosen' }).count()).toBe(1)
  await sheet.getByRole('button', { name: 'Choose none' }).click()
  await sheet.getByRole('button', { name: 'Only Alleged' }).click()
  await sheet.getByText('78 links hidden by 1 filter').waitFor()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await page.getByText('78 links hidden by 1 filter').first().waitFor()
})
