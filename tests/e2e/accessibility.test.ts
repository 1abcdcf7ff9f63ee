import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { SCREENS, violations, wrongIn } from './axe.ts'
import { searchField, settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

for (const screen of ['light', 'a dark phone'] as const)
  test(`axe finds nothing wrong in ${screen}`, async () => {
    const page = await open({ ...SCREENS[screen], url: server().url, reducedMotion: true })
    expect(await wrongIn(page)).toEqual([])
  })

test('axe finds nothing wrong with what opens over the page', async () => {
  const page = await open({ ...SCREENS.light, url: server().url, reducedMotion: true })
  await settled(page)
  const found: Record<string, string[]> = {}
  for (const name of ['History', 'Views']) {
    await page.getByRole('button', { name }).click()
    found[name] = await violations(page, '.top')
    await page.keyboard.press('Escape')
  }
  const box = await page.getByRole('application').boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 300, { button: 'right' })
  await page.getByRole('menuitem').first().waitFor()
  found.menu = await violations(page, '.content')
  await page.keyboard.press('Escape')
  await searchField(page).fill('who backs')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  found.search = await violations(page, '.top')
  await searchField(page).fill('Hezbollah')
  await page.getByRole('button', { name: 'Quotes' }).click()
  await page.locator('.offer-quote').first().waitFor()
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  found.quotes = await violations(page, '.top')
  expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
})

test('axe finds nothing wrong with the legend of a phone', async () => {
  const page = await open({ ...SCREENS['a phone'], url: server().url, reducedMotion: true })
  await settled(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await violations(page)).toEqual([])
})
