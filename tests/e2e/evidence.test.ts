import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, loaded } from './walk.ts'

const server = articleServer()
const open = browserPage()

const at = (id: string) => `${server().url}/#at=${id}`
const WIDE = { width: 1440, height: 900 }
const focusedName =
  'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent'

test('a link says its sentence from both ends, its status with the rule, and how many origins it has', async () => {
  const page = await open({ url: at('iran~BACKS~kataib-hezbollah'), ...WIDE })
  const panel = evidence(page)
  await panel.getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah', exact: true }).waitFor()
  await panel.getByText('Kataib Hezbollah is backed by Iran', { exact: true }).waitFor()
  await panel.getByText('1 claim, 1 origin: ').waitFor()
  expect(await panel.locator('.origin-count').textContent()).toMatch(
    /1 claim, 1 origin: .*The Jerusalem Post/,
  )
  expect(await panel.locator('.stance').allTextContents()).toEqual([
    'Asserts 1',
    'Doubts 0',
    'Does not confirm 0',
    'Denies 0',
  ])
  await panel.getByText('The rule', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await panel.getByText(/^\s*Reported: /).waitFor()
})

test('where a script refers to an entity by its id, the panel says its name', async () => {
  const page = await open({ url: at('white-house~WARNED~government-of-iraq'), ...WIDE })
  await evidence(page).locator('.property-text', { hasText: 'Armed factions in Iraq' }).waitFor()
  await page.goto(at('united-states~THREATENED~iraqi-armed-factions'))
  await evidence(page).getByText('retaliatory actions by Armed factions in Iraq').waitFor()
})

test('a claim opens on its own by keyboard, with its citation, and back and forward lead through', async () => {
  const page = await open({ url: at('iran~BACKS~kataib-hezbollah'), ...WIDE })
  const panel = evidence(page)
  const link = panel.getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' })
  await panel.getByRole('button', { name: 'Open this claim' }).focus()
  await page.keyboard.press('Enter')
  await panel.getByText('Claim · Asserts').waitFor()
  const citation = (await panel.locator('.citation').textContent()) ?? ''
  expect(citation).toContain('“Kataib Hezbollah is an Iranian-backed militia”')
  expect(citation).toContain('The Jerusalem Post')
  expect(citation).toContain('Nov 2025')
  expect(citation).toContain('#:~:text=')
  expect(citation).toContain('Iran backs Kataib Hezbollah (Reported)')
  await panel.getByRole('button', { name: 'Back', exact: true }).focus()
  await page.keyboard.press('Enter')
  await link.waitFor()
  await panel.getByRole('button', { name: 'Forward', exact: true }).click()
  await panel.getByText('Claim · Asserts').waitFor()
  await panel.getByRole('button', { name: 'Open what it is about' }).click()
  await link.waitFor()
})

test('a citation is copied as text and as Markdown', async () => {
  const page = await open({ url: at('iran~BACKS~kataib-hezbollah'), ...WIDE })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'Copy citation' }).click()
  await panel.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toMatch(/^“Kataib Hezbollah is an Iranian-backed militia”\nThe Jerusalem Post, /)
  await panel.getByRole('button', { name: 'Open this claim' }).click()
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click()
  await panel.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await copied()).toMatch(/^> Kataib Hezbollah[^\n]+\n\n— The Jerusalem Post, \[/)
})

test('the phone call: who says so, who does not, and one drawing of where it comes from', async () => {
  const page = await open({ url: at('ev-hegseth-abbasi-call'), ...WIDE })
  const panel = evidence(page)
  await panel.getByText('4 say so, from 1 independent origin').waitFor()
  await panel.getByText('Contested by').waitFor()
  const heads = await panel.locator('.side-head').allTextContents()
  expect(heads).toEqual(['Asserting 4', 'Doubting 1', 'Not confirming 1', 'Denying 0'])
  expect(await panel.locator('.origin-count').textContent()).toMatch(
    /^4 claims, 1 origin: .*Thabet al-Abbasi/,
  )
  const drawing = panel.getByRole('figure').filter({ has: page.locator('.drawing-stops') })
  await drawing.getByRole('button', { name: 'Asharq Al-Awsat' }).waitFor()
  // What is drawn is also said: the way that counts, from its speaker to the document.
  await drawing.getByText(/Thabet al-Abbasi → Asharq Al-Awsat → .*: says so, counts/).waitFor()
  expect(await drawing.locator('.drawing-line').count()).toBe(4)
  await drawing.getByRole('button', { name: 'The Jerusalem Post' }).click()
  await panel.getByRole('heading', { name: /^Rests on/ }).waitFor()
})

test('a link to an event that may not have happened repeats that', async () => {
  const page = await open({ url: at('pete-hegseth~PARTICIPATED_IN~ev-hegseth-abbasi-call'), ...WIDE })
  await evidence(page)
    .getByText('Whether it happened at all: Phone call between Hegseth and al-Abbasi is unconfirmed.')
    .waitFor()
})

test('a document says what it is, what it rests on and every claim it supports, a page at a time', async () => {
  const page = await open({ url: at('doc:jpost-872717'), ...WIDE })
  const panel = evidence(page)
  for (const part of ['Publisher', 'Published', 'Language', 'Its text'])
    await panel.getByText(part, { exact: true }).waitFor()
  for (const head of [/^Rests on/, /^Rested on by/])
    await panel.getByRole('heading', { name: head }).waitFor()
  const claims = panel.getByRole('button', { name: 'Open this claim' })
  await claims.nth(24).waitFor()
  expect(await claims.count()).toBe(25)
  await panel.getByRole('button', { name: 'Show more' }).focus()
  await page.keyboard.press('Enter')
  await claims.nth(49).waitFor()
})

test('a document without a page says so', async () => {
  const page = await open({ url: `${server().url}/#at=doc:abbasi-tv-interview` })
  await evidence(page).getByText('No page is known.').waitFor()
  expect(await evidence(page).getByRole('link', { name: 'Open the page' }).count()).toBe(0)
})

test('relations tell their counts before anything is added; one expansion is taken back again', async () => {
  const page = await open({ url: `${server().url}/#show=iran,kataib-hezbollah&at=iran`, ...WIDE })
  const panel = evidence(page)
  await panel.getByRole('button', { name: /^show 2\b.*backs/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('4 entities and 3 links drawn').first().waitFor()
  await panel.getByText('3 of 3', { exact: true }).waitFor()
  await panel.getByRole('button', { name: /^collapse\b.*backs/ }).click()
  await page.getByText('2 entities and 1 link drawn').first().waitFor()
})

test('what can be done with an entity is a menu in its panel, by keyboard; Escape closes the menu alone', async () => {
  const page = await open({ url: at('iran'), ...WIDE })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'What can be done' }).focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('menuitem', { name: 'Pin' }).waitFor()
  await page.keyboard.press('Escape')
  await panel.getByRole('menuitem').first().waitFor({ state: 'detached' })
  await panel.getByRole('heading', { level: 2, name: 'Iran' }).waitFor()
})

test('who is off the map is not counted as on it', async () => {
  const page = await open({ url: at('kataib-hezbollah'), ...WIDE })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'What can be done' }).click()
  await panel.getByRole('menuitem', { name: 'Take off the map' }).click()
  await panel.waitFor({ state: 'detached' })
  await find(page, 'Iran')
  await panel.getByRole('button', { name: /^show 1\b.*backs/ }).waitFor()
})

test('focus goes into the panel when a person opens something, and Escape gives it back', async () => {
  const page = await open({ url: at('iran'), ...WIDE })
  await loaded(page)
  const panel = evidence(page)
  const sentence = panel.getByRole('button', { name: /^Iran backs Kataib Hezbollah/ })
  await sentence.focus()
  await page.keyboard.press('Enter')
  await panel.getByText('Kataib Hezbollah is backed by Iran', { exact: true }).waitFor()
  expect(await panel.evaluate(aside => aside === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(focusedName)).toBe('Back')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
})

test('without a server the panel tells what the map knows, and asks again when it is told to', async () => {
  const page = await open({
    url: at('iran'),
    ...WIDE,
    tolerated: [/graphql/, /Failed to load resource/],
  })
  await loaded(page)
  const panel = evidence(page)
  await panel.getByRole('button', { name: /^Iran backs Kataib Hezbollah/ }).waitFor()
  await page.route('**/graphql', route => route.abort())
  await panel.getByRole('button', { name: /^Iran backs Kataib Hezbollah/ }).click()
  await panel.getByText('The server does not answer. Your view is kept.').waitFor()
  await panel.getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' }).waitFor()
  await panel.getByText('1 independent origin').waitFor()
  await page.unroute('**/graphql')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await panel.getByText('One named source, The Jerusalem Post').waitFor()
})
