import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Point } from '../../web/map/layout/plan.ts'
import { madeEntity, madeLink } from './made.ts'
import { ask, mapPage, rest, show, toldBy } from './servedMap.ts'

const open = mapPage()

const POSITIONS = {
  a: { x: 100, y: 100 },
  b: { x: 300, y: 100 },
  c: { x: 500, y: 100 },
  d: { x: 300, y: 300 },
  e: { x: 600, y: 400 },
}
const NETWORK = {
  entities: Object.keys(POSITIONS).map(id => madeEntity(id)),
  links: [madeLink('a b'), madeLink('b c'), madeLink('b d'), madeLink('d e')],
  positions: POSITIONS,
}

async function opened(change: Parameters<typeof show>[1] = {}): Promise<Page> {
  const page = await open()
  await show(page, { ...NETWORK, ...change })
  return page
}

/** Where an entity or the middle of a link is seen. */
function spots(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return ask(page, cy =>
    Object.fromEntries(
      cy.elements().map(each => {
        const { x1, x2, y1, y2 } = each.renderedBoundingBox({ includeLabels: false })
        return [each.id(), { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }]
      }),
    ),
  )
}

async function spotOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const spot = (await spots(page))[id]
  if (spot === undefined) throw new Error(`${id} is not on the map.`)
  return spot
}

/** Draws around a box with the pressed pointer, a little way beyond its corners. */
async function drawAround(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (const [x, y] of [
    [to.x, from.y],
    [to.x, to.y],
    [from.x, to.y],
    [from.x, from.y],
  ] as const) {
    await page.mouse.move(x, y, { steps: 6 })
  }
}

function pan(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return ask(page, cy => ({ ...cy.pan(), zoom: cy.zoom() }))
}

function withClass(page: Page, name: string): Promise<string[]> {
  return ask(page, cy =>
    cy
      .elements()
      .map(each => `${each.id()} ${each.classes().join(' ')} `)
      .sort(),
  ).then(all => all.filter(each => each.includes(` ${name} `)).map(each => each.split(' ')[0] ?? ''))
}

test('a lasso chooses exactly the entities within it, and is over then', async () => {
  const page = await opened({ lasso: true })
  const before = await pan(page)
  const { a, d } = await spots(page)
  if (a === undefined || d === undefined) throw new Error('The map is not drawn.')
  await drawAround(page, { x: a.x - 40, y: a.y - 40 }, { x: d.x + 40, y: d.y + 40 })
  expect(await page.locator('.map-lasso').count()).toBe(1)
  await page.mouse.up()
  expect(await toldBy(page, 'onChoose')).toEqual([[['a', 'b', 'd'], 'replace']])
  expect(await toldBy(page, 'onLassoDone')).toEqual([[]])
  expect(await page.locator('.map-lasso').count()).toBe(0)
  expect(await pan(page)).toEqual(before)
  expect(await toldBy(page, 'onSelect')).toEqual([])
})

test('with the shift key a drag from the background is a lasso that adds, and moves nothing', async () => {
  const page = await opened()
  const before = await pan(page)
  const { c } = await spots(page)
  if (c === undefined) throw new Error('The map is not drawn.')
  await page.keyboard.down('Shift')
  await drawAround(page, { x: c.x - 50, y: c.y - 50 }, { x: c.x + 50, y: c.y + 50 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  expect(await toldBy(page, 'onChoose')).toEqual([[['c'], 'add']])
  expect(await pan(page)).toEqual(before)
})

test('Escape ends a lasso, and nothing is chosen', async () => {
  const page = await opened({ lasso: true })
  const { a } = await spots(page)
  if (a === undefined) throw new Error('The map is not drawn.')
  await drawAround(page, { x: a.x - 40, y: a.y - 40 }, { x: a.x + 40, y: a.y + 40 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await toldBy(page, 'onChoose')).toEqual([])
  expect(await toldBy(page, 'onLassoDone')).toEqual([[]])
})

test('a click with the shift key toggles an entity; without it selects', async () => {
  const page = await opened()
  const { x, y } = await spotOf(page, 'b')
  await page.keyboard.down('Shift')
  await page.mouse.click(x, y)
  await page.keyboard.up('Shift')
  expect(await toldBy(page, 'onChoose')).toEqual([[['b'], 'toggle']])
  expect(await toldBy(page, 'onSelect')).toEqual([])
  await page.mouse.click(x, y)
  expect(await toldBy(page, 'onSelect')).toEqual([['b']])
})

test('who is chosen is ringed and fades nobody; a drag takes all of them along', async () => {
  const page = await opened({ chosen: ['a', 'b'] })
  expect(await withClass(page, 'picked')).toEqual(['a', 'b'])
  expect(await withClass(page, 'faded')).toEqual([])
  const { x, y } = await spotOf(page, 'a')
  const before = await spots(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y + 60, { steps: 5 })
  await page.mouse.up()
  await rest(page)
  const [told] = await toldBy(page, 'onDragged')
  expect(told?.[1]).toEqual(['a', 'b'])
  expect(await toldBy(page, 'onPositions')).toEqual([])
  const after = await spots(page)
  for (const id of ['a', 'b']) {
    expect((after[id]?.x ?? 0) - (before[id]?.x ?? 0)).toBeCloseTo(30, 0)
    expect((after[id]?.y ?? 0) - (before[id]?.y ?? 0)).toBeCloseTo(60, 0)
  }
  expect(after.c).toEqual(before.c)
})

test('positions that the page takes back bring back who was dragged, and move nobody else', async () => {
  const page = await opened()
  const before = await ask(page, cy => Object.fromEntries(cy.nodes().map(n => [n.id(), { ...n.position() }])))
  const { x, y } = await spotOf(page, 'b')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 80, y + 30, { steps: 5 })
  await page.mouse.up()
  await rest(page)
  const dragged = await ask(page, cy => ({ ...cy.getElementById('b').position() }))
  expect(dragged.x).toBeGreaterThan(350)
  await show(page, { positions: POSITIONS })
  expect(
    await ask(page, cy => Object.fromEntries(cy.nodes().map(n => [n.id(), { ...n.position() }]))),
  ).toEqual(before)
})

test('faded entities and links are drawn at a tenth without their names, until the page takes it back', async () => {
  const page = await opened({ faded: ['d', 'e', 'd~BACKS~e'] })
  const looks = () =>
    ask(page, cy =>
      ['d', 'd~BACKS~e', 'b'].map(id => {
        const each = cy.getElementById(id)
        return [each.effectiveOpacity(), each.isNode() ? each.numericStyle('text-opacity') : 1]
      }),
    )
  expect(await looks()).toEqual([
    [0.1, 0],
    [0.1, 1],
    [1, 1],
  ])
  await show(page, { faded: [] })
  expect(await looks()).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
})

test('who is pinned stays exactly where they are while the rest is tidied', async () => {
  const page = await opened({ pinned: ['c', 'd'] })
  await page.evaluate(() => window.map.handle?.tidy())
  await rest(page)
  const after = await ask(page, cy => Object.fromEntries(cy.nodes().map(n => [n.id(), { ...n.position() }])))
  expect(after.c).toEqual(POSITIONS.c)
  expect(after.d).toEqual(POSITIONS.d)
  expect(after.a).not.toEqual(POSITIONS.a)
  expect(await toldBy(page, 'onPositions')).toHaveLength(1)
})

test('the right button asks for the menu of what is under it, or of the map', async () => {
  const page = await opened()
  const { x, y } = await spotOf(page, 'c')
  await page.mouse.click(x, y, { button: 'right' })
  await page.mouse.click(20, 20, { button: 'right' })
  const told = await toldBy(page, 'onMenu')
  expect(told.map(([id]) => id)).toEqual(['c', null])
  expect(told[1]?.[1]).toEqual({ x: 20, y: 20 })
  expect(await toldBy(page, 'onSelect')).toEqual([])
})

test('a long touch asks for the menu and selects nothing; a lasso is drawn with a finger too', async () => {
  const page = await open({ touch: true })
  await show(page, NETWORK)
  const { x, y } = await spotOf(page, 'c')
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', { x, y })
  await page.waitForTimeout(800)
  await touch('touchEnd')
  await rest(page)
  expect((await toldBy(page, 'onMenu')).map(([id]) => id)).toEqual(['c'])
  expect(await toldBy(page, 'onSelect')).toEqual([])
  const before = await pan(page)
  await show(page, { lasso: true })
  await touch('touchStart', { x: x - 40, y: y - 40 })
  for (const [right, down] of [
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    await touch('touchMove', { x: x + 40 * right, y: y + 40 * down })
  }
  await touch('touchEnd')
  expect(await toldBy(page, 'onChoose')).toEqual([[['c'], 'replace']])
  expect(await pan(page)).toEqual(before)
})

test('the small picture is there when not everything is in view, and a click in it moves the camera', async () => {
  const page = await opened({ minimap: { right: 10, bottom: 10 } })
  const minimap = page.locator('.map-minimap')
  expect(await minimap.isVisible()).toBe(false)
  await ask(page, cy => {
    cy.zoom(4)
    cy.center(cy.getElementById('a'))
  })
  await minimap.waitFor()
  const box = await minimap.boundingBox()
  if (box === null) throw new Error('The small picture has no place.')
  const before = await pan(page)
  await page.mouse.click(box.x + box.width - 12, box.y + box.height - 12)
  const after = await pan(page)
  expect(after.x).toBeLessThan(before.x - 400)
  expect(after.y).toBeLessThan(before.y - 400)
  expect(after.zoom).toBe(before.zoom)
})

test('the keys move the camera, zoom and fit; Tab goes on', async () => {
  const page = await opened()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('application')
  const before = await pan(page)
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(300)
  expect((await pan(page)).x).toBeLessThan(before.x)
  await page.keyboard.press('+')
  await page.waitForTimeout(300)
  expect((await pan(page)).zoom).toBeCloseTo(before.zoom * 1.25)
  await page.keyboard.press('0')
  await page.waitForTimeout(300)
  expect((await pan(page)).zoom).toBeCloseTo(before.zoom)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.role)).not.toBe('application')
})

test('axe finds nothing wrong with the map', async () => {
  const page = await opened({ minimap: { right: 10, bottom: 10 } })
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      // The page around the map has a heading and landmarks.
      rules: { 'page-has-heading-one': { enabled: false } },
    }),
  )
  expect(found.violations.map(({ id }) => id)).toEqual([])
})
