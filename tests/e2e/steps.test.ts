import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewOf } from '../../web/graph/fragment.ts'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

async function start(fragment = ''): Promise<Page> {
  const page = await open({ url: `${server().url}/${fragment}`, width: 1440, height: 900 })
  await settled(page)
  return page
}

const drawn = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const positionsIn = (page: Page) => viewOf(new URL(page.url()).hash).content.positions
/** Waits until people who cannot see the map are told so. */
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
const history = (page: Page) => page.getByRole('button', { name: 'History' })
const mapOf = (page: Page) => page.getByRole('application')

/** Where the camera looks, which only Cytoscape knows. */
function cameraOf() {
  const [container] = document.querySelectorAll<HTMLElement & { _cyreg: { cy: Core } }>('.map-canvas')
  const cy = container?._cyreg.cy
  return [cy?.zoom(), cy?.pan()]
}

/** The names of the steps, the latest first. */
async function steps(page: Page): Promise<string[]> {
  await history(page).click()
  const names = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  return names
}

test('each change of what is shown is a named step, taken back and done again by the keyboard', async () => {
  const page = await start('#show=iran,kataib-hezbollah')
  await find(page, 'Kataib Hezbollah')
  await mapOf(page).focus()
  await page.keyboard.press('e')
  await drawn(page, /^3 entities and \d+ links? drawn/)
  await page.keyboard.press('p')
  await page.keyboard.press('f')
  await page.keyboard.press('h')
  await drawn(page, '1 taken off the map')
  const names = await steps(page)
  expect(names).toEqual([
    'Took Kataib Hezbollah off the map',
    'Lens: within 1 link of Kataib Hezbollah',
    'Pinned Kataib Hezbollah',
    expect.stringMatching(/^Expanded Kataib Hezbollah: \d came$/),
    'As it was at first',
  ])
  await told(page, 'Took Kataib Hezbollah off the map. ')
  await page.keyboard.press('Control+z')
  await drawn(page, /^3 entities and \d+ links? drawn/)
  await told(page, 'Undone: Took Kataib Hezbollah off the map. ')
  for (let back = 0; back < 3; back++) await page.keyboard.press('Control+z')
  await drawn(page, '2 entities and 1 link drawn')
  for (let again = 0; again < 4; again++) await page.keyboard.press('Control+Shift+z')
  await drawn(page, '1 taken off the map')
  await history(page).click()
  await page.getByRole('menuitem', { name: 'As it was at first' }).click()
  await drawn(page, '2 entities and 1 link drawn')
})

test('who was added is told by name, never by id, taken back too', async () => {
  const page = await start('#show=iran,iraq')
  await page.keyboard.press('/')
  await page.keyboard.type('Kataib Hezbollah')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Shift+Enter')
  await told(page, 'Added Kataib Hezbollah. ')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await told(page, 'Undone: Added Kataib Hezbollah. ')
  expect((await page.getByRole('status').allTextContents()).join()).not.toContain('kataib-hezbollah')
})

test('an expansion leaves everybody exactly where they stood, and collapsing takes back just it', async () => {
  const page = await start('#show=iran,kataib-hezbollah,iraq')
  await find(page, 'Iran')
  const before = positionsIn(page)
  await mapOf(page).focus()
  await page.keyboard.press('e')
  await drawn(page, /^5 entities and \d+ links? drawn/)
  await settled(page)
  await page.waitForTimeout(500)
  const after = positionsIn(page)
  expect(Object.keys(after ?? {}).length).toBeGreaterThan(3)
  expect(after).toMatchObject(before ?? { missing: true })
  await mapOf(page).focus()
  await page.keyboard.press('c')
  await drawn(page, /^3 entities and \d+ links? drawn/)
})

test('the browser’s back and forward, a reload and another tab show the very same picture', async () => {
  const page = await start()
  await find(page, 'Iran')
  await mapOf(page).focus()
  await page.keyboard.press('h')
  await drawn(page, '1 taken off the map')
  await page.waitForTimeout(300)
  const positions = positionsIn(page)
  const address = page.url()
  expect(Object.keys(positions ?? {}).length).toBe(55)
  await page.goBack()
  await evidence(page).getByRole('heading', { level: 2, name: 'Iran' }).waitFor()
  await page.goForward()
  await drawn(page, '1 taken off the map')
  await page.reload()
  await settled(page)
  await drawn(page, '1 taken off the map')
  await page.waitForTimeout(500)
  expect(page.url()).toBe(address)
  expect(positionsIn(page)).toEqual(positions)
  await page.goto('about:blank')
  await page.goto(address)
  await settled(page)
  await page.getByRole('button', { name: 'Put back' }).click()
  await page.waitForTimeout(500)
  expect(positionsIn(page)).toEqual(positions)
  await page.keyboard.press('Control+z')
  await drawn(page, '1 taken off the map')
})

test('a lasso and shift-clicks choose; neighbours, the others and all of them are a key away', async () => {
  const page = await start('#show=iran,kataib-hezbollah,elizabeth-tsurkov,iraq')
  const box = await mapOf(page).boundingBox()
  if (box === null) throw new Error('The map is not there.')
  const corners = [
    [4, 44],
    [box.width - 80, 44],
    [box.width - 80, box.height - 70],
    [4, box.height - 70],
    [4, 46],
  ] as const
  await page.getByRole('button', { name: 'Choose with a lasso' }).click()
  await page.mouse.move(box.x + 4, box.y + 44)
  await page.mouse.down()
  for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
  await page.mouse.up()
  const bar = page.getByRole('group', { name: 'With what is chosen' })
  await bar.getByText('4 chosen').waitFor()
  await bar.getByRole('button', { name: 'Choose none' }).click()
  await bar.waitFor({ state: 'detached' })
  await find(page, 'Iran')
  await mapOf(page).focus()
  await page.keyboard.press('n')
  await bar.getByText('2 chosen').waitFor()
  await page.keyboard.press('i')
  await bar.getByText('2 chosen').waitFor()
  await bar.getByRole('button', { name: 'Show only these' }).click()
  await drawn(page, /^2 entities and \d+ links? drawn/)
})

test('a view is saved by name and as a file, and both bring it back', async () => {
  const page = await start('#show=iran,kataib-hezbollah,iraq')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.keyboard.type('Three of them')
  await page.keyboard.press('Enter')
  await page.getByText('“Three of them” is saved.').waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await saving).path()
  await page.keyboard.press('Escape')
  const kept = positionsIn(page) ?? {}

  await find(page, 'Elizabeth Tsurkov')
  await drawn(page, /^4 entities and \d+ links? drawn/)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Three of them', exact: true }).click()
  await drawn(page, /^3 entities and \d+ links? drawn/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await drawn(page, /^4 entities and \d+ links? drawn/)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Open a file').setInputFiles(file)
  await drawn(page, /^3 entities and \d+ links? drawn/)
  expect(positionsIn(page)).toMatchObject(kept)
})

test('a file that holds no view is refused by name and changes nothing', async () => {
  const page = await start('#show=iran,iraq')
  await page.getByRole('button', { name: 'Views' }).click()
  for (const [name, text, why] of [
    ['notes.txt', 'hello', 'notes.txt cannot be read: it is no JSON.'],
    ['other.json', '{"a":1}', 'other.json holds no view of Attest.'],
    ['next.json', '{"format":"attest-view","version":2,"view":""}', 'next.json was saved by a newer Attest'],
  ] as const) {
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByText(why).waitFor()
  }
  await drawn(page, /^2 entities and \d+ links? drawn/)
})

test('the menu of an entity is reached by the pointer and walked by the keyboard', async () => {
  const page = await start('#show=iran,kataib-hezbollah&at=iran')
  const box = await mapOf(page).boundingBox()
  const at = positionsIn(page)?.iran
  if (box === null) throw new Error('The map is not there.')
  expect(at === undefined || typeof at.x === 'number').toBe(true)
  await page.mouse.click(box.x + 200, box.y + 500, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Choose all' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem').first().waitFor({ state: 'hidden' })
})

test('the table leaves the map as it was: camera, fanned bands and all', async () => {
  const page = await start()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForTimeout(300)
  const before = await page.evaluate(cameraOf)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('grid').getByRole('rowheader').first().waitFor()
  expect(await mapOf(page).isVisible()).toBe(false)
  await page.getByRole('button', { name: /^Reported/ }).click()
  await page.getByRole('button', { name: /^Alleged/ }).click()
  await drawn(page, '87 links hidden by 2 filters')
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('button', { name: 'Network', exact: true }).click()
  await settled(page)
  expect(await mapOf(page).isVisible()).toBe(true)
  expect(await page.evaluate(cameraOf)).toEqual(before)
})
