import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, loaded, searchField } from './walk.ts'

const server = articleServer()
const open = browserPage()

test('a stranger finds who backs Kataib Hezbollah and reads the sentence that says so in three actions', async () => {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await loaded(page)
  await find(page, 'Kataib Hezbollah')
  await evidence(page).getByRole('button', { name: 'Iran backs Kataib Hezbollah' }).click()

  await evidence(page).getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' }).waitFor()
  const link = evidence(page).getByRole('link', { name: 'Open at the sentence' })
  await link.waitFor()
  const text = await evidence(page).textContent()
  expect(text).toContain('Kataib Hezbollah is an Iranian-backed militia')
  expect(text).toContain('One named source, The Jerusalem Post, says so without hedging.')
  expect(text).toContain('One origin independent of The Jerusalem Post')
  expect(await link.getAttribute('href')).toContain('#:~:text=')
})

test('an entity is found by its name in another script, another transliteration, with a typo; a name that nobody has gets an answer', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  for (const text of ['كتائب حزب الله', "Kata'ib Hizballah", 'Kataib Hezbolah']) {
    await find(page, text)
    await evidence(page).getByRole('heading', { level: 2, name: 'Kataib Hezbollah' }).waitFor()
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
    // Nothing of what was offered for one name is left for the next.
    await searchField(page).fill('Zzyzzx Qwrtp')
    await page.getByText('No name matches “Zzyzzx Qwrtp”').first().waitFor()
  }
})

test('the phone call is unconfirmed, with who says so and who does not side by side', async () => {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await loaded(page)
  await find(page, 'Phone call')
  const text = await evidence(page).textContent()
  expect(text).toContain('Did it happen?')
  expect(text).toContain('Unconfirmed')
  for (const stance of ['Asserting', 'Doubting', 'Not confirming', 'Denying']) expect(text).toContain(stance)
  expect(text).toContain('didn’t appear that Hegseth or the Department of War had confirmed it')
})

/** A person who knows no ids, and how often they have acted: to type into the field, to press Enter and to click are one act each. */
async function stranger() {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await loaded(page)
  let acts = 0
  return {
    page,
    acts: () => acts,
    async ask(phrase: string) {
      acts += 2
      await searchField(page).fill(phrase)
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await evidence(page).getByRole('heading', { level: 2 }).waitFor()
    },
    async click(name: string | RegExp, within: (page: Page) => ReturnType<typeof evidence> = evidence) {
      acts += 1
      await within(page).getByRole('button', { name }).first().click()
    },
  }
}

const legend = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' })

test('Who backs Kataib Hezbollah, and who says so?', async () => {
  const { page, acts, ask, click } = await stranger()
  await ask('Who backs Kataib Hezbollah, and who says so?')
  await evidence(page).getByText('1 claim, 1 independent origin').waitFor()
  await click(/^Iran backs Kataib Hezbollah/)
  await evidence(page).getByText('Kataib Hezbollah is an Iranian-backed militia').first().waitFor()
  expect(await evidence(page).textContent()).toContain('The Jerusalem Post')
  expect(acts()).toBeLessThanOrEqual(4)
})

test('Did the phone call happen?', async () => {
  const { page, acts, ask, click } = await stranger()
  await ask('Did the phone call happen?')
  await click(/^Phone call between Hegseth and al-Abbasi Unconfirmed/)
  await evidence(page).getByText('Not confirming').first().waitFor()
  expect(await evidence(page).textContent()).toContain('Unconfirmed')
  expect(acts()).toBeLessThanOrEqual(4)
})

test('How is Iran linked to Elizabeth Tsurkov?', async () => {
  const { page, acts, ask } = await stranger()
  await ask('How is Iran linked to Elizabeth Tsurkov?')
  const story = await evidence(page).textContent()
  expect(story).toContain('Iran backs Kataib Hezbollah')
  expect(story).toContain('Kataib Hezbollah abducted Elizabeth Tsurkov')
  expect(acts()).toBeLessThanOrEqual(4)
})

test('Which links rest on one source?', async () => {
  const { page, acts, ask, click } = await stranger()
  await ask('Which links rest on one source?')
  await evidence(page).getByText('78 links').first().waitFor()
  await click(/^exactly 1/, legend)
  await page.getByText('9 links hidden by 1 filter').first().waitFor()
  expect(acts()).toBeLessThanOrEqual(4)
})

test('What is denied, and by whom?', async () => {
  const { page, acts, ask } = await stranger()
  await ask('What is denied, and by whom?')
  await evidence(page).getByText('Nothing. No source in this graph says so.').waitFor()
  expect(acts()).toBeLessThanOrEqual(4)
})
