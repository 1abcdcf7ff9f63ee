import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, searchField, settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

test('a stranger finds who backs Kataib Hezbollah and reads the sentence that says so in three actions', async () => {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await settled(page)
  await find(page, 'Kataib Hezbollah')
  await evidence(page).getByRole('button', { name: 'Iran backs Kataib Hezbollah' }).click()

  await evidence(page).getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' }).waitFor()
  const text = await evidence(page).textContent()
  expect(text).toContain('Kataib Hezbollah is an Iranian-backed militia')
  expect(text).toContain('One named source, The Jerusalem Post, says so without hedging.')
  expect(text).toContain('One origin independent of The Jerusalem Post')
  const link = evidence(page).getByRole('link', { name: 'Open at the sentence' })
  expect(await link.getAttribute('href')).toContain('#:~:text=')
})

for (const [script, text] of [
  ['Arabic', 'كتائب حزب الله'],
  ['another transliteration', "Kata'ib Hizballah"],
  ['a typo', 'Kataib Hezbolah'],
] as const)
  test(`an entity is found by its name in ${script}`, async () => {
    const page = await open({ url: server().url })
    await settled(page)
    await find(page, text)
    await evidence(page).getByRole('heading', { level: 2, name: 'Kataib Hezbollah' }).waitFor()
  })

test('a name that nobody has gets an answer that says so', async () => {
  const page = await open({ url: server().url })
  await settled(page)
  await searchField(page).fill('Zzyzzx Qwrtp')
  await page.getByText('No name matches “Zzyzzx Qwrtp”').first().waitFor()
})

test('the phone call is unconfirmed, with who says so and who does not side by side', async () => {
  const page = await open({ url: server().url, width: 1440, height: 900 })
  await settled(page)
  await find(page, 'Phone call')
  const text = await evidence(page).textContent()
  expect(text).toContain('Did it happen?')
  expect(text).toContain('Unconfirmed')
  for (const stance of ['Asserting', 'Doubting', 'Not confirming', 'Denying']) expect(text).toContain(stance)
  expect(text).toContain('didn’t appear that Hegseth or the Department of War had confirmed it')
})
