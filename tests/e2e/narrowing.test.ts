import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewOf } from '../../web/graph/fragment.ts'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { SCREENS, violations } from './axe.ts'
import { evidence, loaded } from './walk.ts'

const server = articleServer()
const open = browserPage()

const drawn = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const narrow = (page: Page): Locator => page.getByRole('group', { name: 'Narrow the links' })

/** Where the focus is: a button that gives way to another leaves it there. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** Goes to a control as who has no pointer does, and presses it. */
async function press(control: Locator, key = 'Enter') {
  await control.focus()
  await control.press(key)
}

test('an expansion is narrowed by kind and status, counted before anything is added, and is one named step', async () => {
  const page = await open({ url: `${server().url}/#show=united-states&at=united-states`, width: 1440 })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByText('17 links').waitFor()
  await press(panel.getByRole('button', { name: 'Narrow', exact: true }))
  await press(narrow(page).getByRole('button', { name: 'Person' }), 'Space')
  await panel.getByRole('status').filter({ hasText: '3 of 17 links' }).waitFor()
  await press(narrow(page).getByRole('button', { name: 'Alleged' }))
  await panel.getByRole('status').filter({ hasText: '1 of 17 links' }).waitFor()
  await panel.getByText('Person, alleged').waitFor()
  await drawn(page, '1 entity and 0 links drawn')
  await press(panel.getByRole('button', { name: 'Show 1 on the map' }))
  await drawn(page, '2 entities and 1 link drawn')
  await page
    .getByRole('status')
    .filter({ hasText: 'Expanded United States, person, alleged: 1 came. 1 entity added. ' })
    .waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'collapse: Links')
  const [expansion] = viewOf(new URL(page.url()).hash).content.expansions
  expect(expansion?.narrowing).toMatchObject({ kinds: ['Person'], statuses: ['ALLEGED'] })

  await press(panel.getByRole('button', { name: 'All links again' }))
  await panel.getByRole('heading', { name: 'Expanded otherwise' }).waitFor()
  expect(await focused(page)).toBe('Narrow')
  await press(panel.getByRole('button', { name: /^show 4 ?: has the office$/ }))
  await drawn(page, '6 entities and 5 links drawn')
  expect(await focused(page)).toBe('collapse: has the office')
  await press(panel.getByRole('button', { name: /^collapse ?: person, alleged$/ }))
  await drawn(page, '5 entities and 4 links drawn')
  expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true)
})

test('what was expanded and does not pass the legend’s filters is counted as hidden', async () => {
  const page = await open({
    url: `${server().url}/#show=united-states&at=united-states&hide=status.ALLEGED`,
    width: 1440,
  })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'Narrow', exact: true }).click()
  await narrow(page).getByText('1 filter of the legend hides what does not pass it').waitFor()
  await narrow(page).getByRole('button', { name: 'Alleged' }).click()
  await panel.getByRole('button', { name: 'Show 2 on the map' }).click()
  await panel.getByText('2 of 2 · 1 hidden by filters').waitFor()
  await page.getByRole('status').filter({ hasText: '2 links hidden by 1 filter' }).waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click()
  await panel.getByText('2 of 2 · 1 hidden').waitFor({ state: 'detached' })
  await drawn(page, '3 entities and 3 links drawn')
})

test('it is narrowed by when links held and by when they were known, typed day by day', async () => {
  const page = await open({ url: `${server().url}/#at=united-states`, width: 1440 })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'Narrow', exact: true }).click()
  const from = narrow(page).getByLabel('Held on or after')
  const to = narrow(page).getByLabel('Held on or before')
  await from.pressSequentially('01012024')
  await panel.getByText('17 of 17 links').waitFor()
  await narrow(page).getByRole('checkbox', { name: 'also where nobody says when' }).press('Space')
  await panel
    .getByRole('status')
    .filter({ hasText: /^\d of 17 links/ })
    .waitFor()
  await to.fill('2020-01-01')
  expect(await to.getAttribute('aria-invalid')).toBe('true')
  await panel.getByRole('button', { name: 'All links again' }).click()
  expect([await from.inputValue(), await to.inputValue()]).toEqual(['', ''])
  await from.fill('2024-01-01')
  await to.fill('2020-01-01')
  await from.fill('2019-01-01')
  // What was refused is let in by what was changed at the other end.
  await panel.getByText('Held 1 Jan 2019 – 1 Jan 2020').waitFor()
  expect(await to.getAttribute('aria-invalid')).toBe('false')
  await panel.getByRole('button', { name: 'All links again' }).click()
  await narrow(page).getByLabel('Reported on or before').fill('2020-01-01')
  // What nobody dates may have been known by then.
  await panel.getByText(/^1\d of 17 links/).waitFor()
  await panel.getByText('Known by 1 Jan 2020').waitFor()
})

for (const screen of ['dark', 'an Arabic phone'] as const)
  test(`axe finds nothing wrong with narrowed links in ${screen}`, async () => {
    const page = await open({
      ...SCREENS[screen],
      url: `${server().url}/#at=united-states`,
      reducedMotion: true,
    })
    await loaded(page)
    await page.locator('.narrow-turn').click()
    await page.locator('.chip').first().click()
    await page.locator('.narrowed').waitFor()
    expect(await violations(page, '.panel')).toEqual([])
  })
