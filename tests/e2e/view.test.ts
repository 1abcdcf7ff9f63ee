import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, loaded, openTable, searchField, settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

/** Where the ends of the selected link stand on the screen, and how large everything is drawn. */
function whereItsEndsAre() {
  const [container] = document.querySelectorAll<HTMLElement & { _cyreg: { cy: Core } }>('.map-canvas')
  const cy = container?._cyreg.cy
  const ends = cy?.edges('.chosen').connectedNodes().toArray() ?? []
  const top = container?.getBoundingClientRect().top ?? 0
  return {
    zoom: cy?.zoom(),
    boxes: ends.map(node => {
      const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: true })
      return { x1: Math.round(x1), y1: Math.round(y1 + top), x2: Math.round(x2), y2: Math.round(y2 + top) }
    }),
  }
}

/** Everybody's place on the map, which only Cytoscape knows. */
function whereTheyStand() {
  const [container] = document.querySelectorAll<HTMLElement & { _cyreg: { cy: Core } }>('.map-canvas')
  const nodes = container?._cyreg.cy.nodes().toArray() ?? []
  return Object.fromEntries(nodes.map(node => [node.id(), node.position()]))
}

test('the address holds what is selected and what is hidden', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  await page.getByRole('button', { name: /^Alleged/ }).click()
  await find(page, 'Elizabeth Tsurkov')
  const address = page.url()

  const again = await open({ url: address })
  await evidence(again).getByRole('heading', { level: 2, name: 'Elizabeth Tsurkov' }).waitFor()
  await again.getByText('9 links hidden by 1 filter').first().waitFor()
  expect(again.url()).toBe(address)
})

test('an address that names somebody unknown says so and shows the rest', async () => {
  const page = await open({ url: `${server().url}/#show=iran,nobody-of-that-name,kataib-hezbollah` })
  await page.getByText('Not in this graph: nobody-of-that-name.').first().waitFor()
  await page.getByText('2 entities and 1 link drawn').first().waitFor()
})

test('a page that is opened again shows the network as it was laid out, without doing that again', async () => {
  const page = await open({ url: server().url })
  await settled(page)
  const stood = await page.evaluate(whereTheyStand)
  expect(Object.keys(stood)).toHaveLength(55)
  await page.goto('about:blank')
  await page.goto(server().url)
  await settled(page)
  expect(page.workers()).toEqual([])
  expect(await page.evaluate(whereTheyStand)).toEqual(stood)
})

test('on a phone the address of a link shows both its ends above the sheet, layout at hand or not', async () => {
  const url = `${server().url}/#at=iran~BACKS~kataib-hezbollah`
  const width = 360
  const page = await open({ url, width, height: 780, touch: true, reducedMotion: true })
  await settled(page)
  const sheet = (await evidence(page).boundingBox())?.y ?? 0
  const unseen = async () => {
    const { boxes } = await page.evaluate(whereItsEndsAre)
    expect(boxes).toHaveLength(2)
    return boxes.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 54 || x2 > width || y2 > sheet)
  }
  await expect.poll(unseen).toEqual([])
  const first = await page.evaluate(whereItsEndsAre)
  await page.goto('about:blank')
  await page.goto(url)
  await settled(page)
  await expect.poll(() => page.evaluate(whereItsEndsAre)).toEqual(first)
})

test('the canvas has a name and says what is on it and what its keys do', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  const described =
    /^55 entities and 87 links\. Arrow keys move the map, .+ The table has everything the map shows\.$/
  await page.getByRole('application', { name: 'Network', description: described }).waitFor()
  await page.getByRole('button', { name: /^Alleged/ }).click()
  await page.getByRole('application', { description: /^\d+ entities and 78 links\./ }).waitFor()
})

/** How often the camera changes while the map is zoomed by a button, told by Cytoscape. */
async function turnsOfTheCamera(page: Page): Promise<number> {
  await page.evaluate(() => {
    const [container] = document.querySelectorAll<HTMLElement & { _cyreg: { cy: Core } }>('.map-canvas')
    container?._cyreg.cy.on('zoom', () => {
      document.body.dataset.turns = `${Number(document.body.dataset.turns ?? 0) + 1}`
    })
  })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForTimeout(400)
  return page.evaluate(() => Number(document.body.dataset.turns))
}

test('nothing moves for people who ask for no motion', async () => {
  const transition = async (page: Page) => {
    const button = page.getByRole('button', { name: 'History' })
    await button.hover()
    return button.evaluate(element => [
      getComputedStyle(element).transitionDuration,
      document.getAnimations().length,
    ])
  }
  const moving = await open({ url: `${server().url}/#show=iran,iraq` })
  await settled(moving)
  expect(await transition(moving)).toEqual(['0.15s', expect.any(Number)])
  const page = await open({ url: `${server().url}/#show=iran,iraq`, reducedMotion: true })
  await settled(page)
  expect(await transition(page)).toEqual(['0s', 0])
  expect(await turnsOfTheCamera(page)).toBe(1)
  await find(page, 'Iran')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('back in the browser shows what was shown before', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  await find(page, 'Marco Rubio')
  await find(page, 'Mark Savaya')
  await page.goBack()
  await evidence(page).getByRole('heading', { level: 2, name: 'Marco Rubio' }).waitFor()
})

test('an entity that is expanded brings its links, and who was there stays', async () => {
  const page = await open({ url: `${server().url}/#show=iran,kataib-hezbollah&at=iran` })
  await loaded(page)
  await evidence(page).getByRole('button', { name: 'Show all on the map' }).click()
  await page.getByText('4 entities and 3 links drawn').first().waitFor()
})

test('the keyboard alone reaches every link and its evidence, and comes back', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  await page.keyboard.press('/')
  expect(await searchField(page).evaluate(field => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  const table = await openTable(page)
  await table.getByRole('rowheader').getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('Enter')
  await evidence(page)
    .getByRole('heading', { level: 2, name: name ?? '', exact: true })
    .waitFor()
  await page.keyboard.press('Escape')
  await evidence(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name)
})

test('when nothing is left to draw the page says why and offers the way out', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  await page.getByRole('button', { name: /^Reported/ }).click()
  await page.getByRole('button', { name: /^Alleged/ }).click()
  await page.getByText('Nothing left to draw: 2 filters hide all 87 links.').waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click()
  await page.getByText('55 entities and 87 links drawn').first().waitFor()
})

test('a server that fails keeps the view and is asked again', async () => {
  const tolerated = [/graphql/, /ready/, /Failed to load resource/]
  const page = await open({ url: server().url, tolerated })
  await loaded(page)
  // Without this the page would find out by itself that the server is back, before the button is pressed.
  await page.route('**/ready', route => route.abort())
  await page.route('**/graphql', route => route.abort())
  await searchField(page).fill('Israel')
  await page.waitForTimeout(500)
  await page.keyboard.press('Escape')
  await (await openTable(page)).getByRole('rowheader').getByRole('button').first().click()
  await evidence(page).getByText('The server does not answer. Your view is kept.').waitFor()
  await page.unroute('**/graphql')
  await evidence(page).getByRole('button', { name: 'Try again' }).click()
  await evidence(page).getByRole('heading', { level: 2 }).waitFor()
})

test('in Arabic the frame runs right to left and quotes keep their own direction', async () => {
  const page = await open({
    url: `${server().url}/#at=iran~BACKS~kataib-hezbollah`,
    width: 1440,
    height: 900,
  })
  await loaded(page)
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.getByRole('heading', { level: 2, name: 'إيران تدعم كتائب حزب الله' }).waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  const quote = page.locator('blockquote').first()
  expect([await quote.getAttribute('lang'), await quote.getAttribute('dir')]).toEqual(['en', 'ltr'])
})
