import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, loaded, searchField } from './walk.ts'

const server = articleServer()
const open = browserPage()

async function start(): Promise<Page> {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await loaded(page)
  return page
}

/** Types as a person does and waits until the field has an answer to just that. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/')
  await searchField(page).fill('')
  await page.keyboard.type(text)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
}

const drawn = (page: Page, text: RegExp) => page.getByText(text).first().waitFor()
const options = (page: Page) => page.getByRole('listbox').getByRole('option').allTextContents()

test('a question is completed word by word and answered by the keyboard alone', async () => {
  const page = await start()
  await type(page, 'who ba')
  await page.getByRole('listbox').getByRole('option', { name: 'who backs …' }).waitFor()
  await type(page, 'who backs Ka')
  await page.getByRole('listbox').getByRole('option', { name: 'who backs Kataib Hezbollah' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('heading', { level: 2, name: 'Who backs Kataib Hezbollah?' }).waitFor()
  const text = await evidence(page).textContent()
  expect(text).toContain('Iran backs Kataib Hezbollah')
  expect(text).toContain('1 claim, 1 independent origin')
  expect(text).toContain('The Jerusalem Post')
})

test('who is meant is not asked where nobody else can be', async () => {
  const page = await start()
  await type(page, 'who backs katayb hizbulah')
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('heading', { level: 2, name: 'Who backs Kataib Hezbollah?' }).waitFor()
  expect(await evidence(page).getByText('Or is one of these meant?').count()).toBe(0)
})

test('while the network is being arranged, that is said where nothing covers it', async () => {
  // A size that no other page has had, for which no layout is at hand.
  const page = await open({ url: server().url, width: 1111, height: 777 })
  const isSeen = () =>
    page.evaluate(() => {
      const said = document.querySelector('.map-working.over')
      if (said === null) return false
      const { x, y, width, height } = said.getBoundingClientRect()
      return said.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
  await expect.poll(isSeen, { timeout: 20_000, interval: 100 }).toBe(true)
})

test('two names give a shortest path as text, its quotes numbered', async () => {
  const page = await start()
  await type(page, 'Iran to Elizabeth Tsurkov')
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('heading', { name: 'The shortest path' }).waitFor()
  const quotes = await evidence(page).getByRole('listitem').locator('blockquote').allTextContents()
  expect(quotes).toEqual([
    'Kataib Hezbollah is an Iranian-backed militia',
    'Kataib Hezbollah is an Iranian-backed militia that kidnapped Tsurkov in March 2023.',
  ])
  await evidence(page).getByRole('button', { name: 'Kataib Hezbollah abducted Elizabeth Tsurkov' }).click()
  await evidence(page)
    .getByRole('heading', { level: 2, name: 'Kataib Hezbollah abducted Elizabeth Tsurkov' })
    .waitFor()
  await evidence(page).getByRole('button', { name: 'Back', exact: true }).click()
  await evidence(page).getByRole('heading', { name: 'The shortest path' }).waitFor()
})

test('quotes are searched on a tab of their own and open at their claim', async () => {
  const page = await start()
  await page.keyboard.press('/')
  await page.getByRole('button', { name: 'Quotes' }).click()
  await page.keyboard.type('kidnapped tsurk')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /kidnapped Tsurkov in March 2023/ })
    .waitFor()
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('heading', { level: 2 }).waitFor()
  expect(await evidence(page).getByRole('blockquote').first().textContent()).toContain('kidnapped Tsurkov')
})

test('quotes are found, added and shown alone without the pointer', async () => {
  const page = await open({ url: `${server().url}/#show=iran,iraq`, width: 1440, height: 900 })
  await loaded(page)
  const ask = async () => {
    await page.keyboard.press('/')
    for (const stop of ['Names and questions', 'Quotes']) {
      await page.keyboard.press('Tab')
      await page.waitForFunction(name => document.activeElement?.textContent === name, stop)
    }
    await page.keyboard.press('Enter')
    await page.keyboard.type('kidnapped tsurk')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
  }
  await ask()
  await page.keyboard.press('Shift+Enter')
  await drawn(page, /^4 entities and \d+ links? drawn/)
  expect(await evidence(page).count()).toBe(0)
  await ask()
  await page.keyboard.press('Alt+Enter')
  await drawn(page, /^2 entities and \d+ links? drawn/)
  expect(await evidence(page).getByRole('blockquote').first().textContent()).toContain('kidnapped Tsurkov')
})

test('a quote has the same two buttons as a name: beside what is shown, or alone', async () => {
  const page = await open({ url: `${server().url}/#show=iran,iraq`, width: 1440, height: 900 })
  await loaded(page)
  for (const [button, after] of [
    ['Add to the map', /^4 entities and \d+ links? drawn/],
    ['Show only this', /^2 entities and \d+ links? drawn/],
  ] as const) {
    await page.keyboard.press('/')
    await page.getByRole('button', { name: 'Quotes' }).click()
    await page.keyboard.type('kidnapped tsurk')
    const first = page.getByRole('listbox').getByRole('option').first()
    await first.hover()
    await first.getByTitle(button).click()
    await drawn(page, after)
  }
})

test('a result is opened, added, or shown alone', async () => {
  const page = await open({ url: `${server().url}/#show=iran,iraq`, width: 1440, height: 900 })
  await loaded(page)
  await type(page, 'Kataib Hezbollah')
  await page.keyboard.press('Shift+Enter')
  await page
    .getByText(/^3 entities and \d+ links? drawn/)
    .first()
    .waitFor()
  expect(await evidence(page).count()).toBe(0)
  await type(page, 'Elizabeth Tsurkov')
  await page.keyboard.press('Alt+Enter')
  await page.getByText('1 entity and 0 links drawn').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page
    .getByText(/^3 entities and \d+ links? drawn/)
    .first()
    .waitFor()
  await type(page, 'Elizabeth Tsurkov')
  const first = page.getByRole('listbox').getByRole('option').first()
  await first.hover()
  await first.getByTitle('Add to the map').click()
  await page
    .getByText(/^4 entities and \d+ links? drawn/)
    .first()
    .waitFor()
})

test('an answer brings what is missing onto the map, lets only that stand out, and can be all there is', async () => {
  const page = await open({ url: `${server().url}/#show=iraq`, width: 1440, height: 900 })
  await loaded(page)
  await type(page, 'who backs Kataib Hezbollah')
  await page.keyboard.press('Enter')
  await page
    .getByText(/^3 entities and \d+ links? drawn/)
    .first()
    .waitFor()
  await evidence(page).getByRole('button', { name: 'Show only these' }).click()
  await page.getByText('2 entities and 1 link drawn').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page
    .getByText(/^3 entities and \d+ links? drawn/)
    .first()
    .waitFor()
})

test('what is no question says so and offers what can be asked', async () => {
  const page = await start()
  await type(page, 'colourless green ideas')
  await page.keyboard.press('Enter')
  await evidence(page).getByText('Not understood as a question').waitFor()
  await evidence(page).getByRole('heading', { name: 'Ask next' }).waitFor()
})

test('a first visit offers five questions of this graph, and one click answers', async () => {
  const page = await start()
  const offered = page.getByRole('complementary', { name: 'This graph can answer' })
  const questions = await offered.getByRole('listitem').allTextContents()
  expect(questions).toHaveLength(5)
  await offered.getByRole('button', { name: questions[0] ?? '' }).click()
  await evidence(page)
    .getByRole('heading', { level: 2, name: questions[0] ?? '' })
    .waitFor()
  expect(await evidence(page).getByText('Not understood').count()).toBe(0)
  expect(await offered.count()).toBe(0)
})

test('each question that a first visit offers has an answer', async () => {
  const page = await start()
  const offered = page.getByRole('complementary', { name: 'This graph can answer' })
  const questions = await offered.getByRole('listitem').allTextContents()
  for (const question of questions) {
    await type(page, question)
    await page.keyboard.press('Enter')
    await evidence(page).getByRole('heading', { level: 2, name: question }).waitFor()
    expect(await evidence(page).getByText('Nothing. No source').count(), question).toBe(0)
  }
})

test('a question in Arabic is answered in Arabic', async () => {
  const page = await open({ url: server().url, locale: 'ar', width: 1440, height: 900 })
  await loaded(page)
  await type(page, 'من يدعم كتائب حزب الله')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary').last()
  await panel.getByRole('heading', { level: 2, name: /كتائب حزب الله/ }).waitFor()
  await panel.getByRole('button', { name: /تدعم إيران كتائب حزب الله|إيران تدعم كتائب حزب الله/ }).waitFor()
})

test.each(['en-GB', 'ar'])('on a phone what is offered fits the screen (%s)', async locale => {
  const page = await open({ url: server().url, width: 360, height: 760, touch: true, locale })
  await loaded(page)
  await searchField(page).click()
  const box = await page.locator('.search-drop').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
})

test('hostile words are words', async () => {
  const page = await start()
  for (const text of [
    "iran'}) DETACH DELETE n //",
    'name:* OR (',
    '\u202egnaha\u202c <b>x</b>',
    'a'.repeat(500),
  ]) {
    await page.keyboard.press('/')
    await searchField(page).fill(text)
    await page.waitForTimeout(600)
  }
  await type(page, 'Iran')
  expect((await options(page))[0]).toContain('Iran')
})
