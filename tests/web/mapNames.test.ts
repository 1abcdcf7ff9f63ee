import cytoscape, { type Core, type EdgeSingular } from 'cytoscape'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { neighboursOf, withoutEntities } from '../../web/graph/network.ts'
import { bundleId } from '../../web/graph/parallels.ts'
import { discBox, nameBox, pointAlong } from '../../web/map/boxes.ts'
import type { Extent } from '../../web/map/camera.ts'
import type { Point } from '../../web/map/layout/plan.ts'
import { articleNetwork, inArabic } from './article.ts'
import { madeEntity, madeLink } from './made.ts'
import { ask, mapPage, rest, show, toldBy } from './servedMap.ts'

declare global {
  interface Window {
    /** How often an entity that was there has been moved. */
    updates: number
  }
}

const open = mapPage()
const article = articleNetwork()
const network = article ?? { entities: [], links: [] }

/** What the page has drawn, to be measured here: our own boxes need no canvas. */
async function drawnOn(page: Page): Promise<Core> {
  const elements = await ask(page, cy =>
    cy.elements().map(each => ({
      group: each.group(),
      data: each.data(),
      classes: each.classes(),
      ...(each.isNode() ? { position: { ...each.position() } } : {}),
    })),
  )
  return cytoscape({ headless: true, elements, layout: { name: 'preset' } })
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}

function runsThrough(edge: EdgeSingular, box: Extent): boolean {
  return Array.from({ length: 101 }, (_, i) => pointAlong(edge, i / 100)).some(
    ({ x, y }) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2,
  )
}

/** Pairs that strike each other, among the names that are shown at the zoom there is. */
function strikesOf(cy: Core): string[] {
  const discs = cy.nodes().map(node => ({ id: node.id(), box: discBox(node) }))
  const names = cy
    .nodes()
    .not('.unnamed')
    .nodes()
    .map(node => ({ id: node.id(), box: nameBox(node) }))
  return names
    .flatMap(({ id, box }, index) => [
      ...names.slice(index + 1).flatMap(other => (meets(box, other.box) ? [`${id} on ${other.id}`] : [])),
      ...discs.flatMap(disc =>
        disc.id !== id && meets(box, disc.box) ? [`${id} on the disc ${disc.id}`] : [],
      ),
      ...cy.edges().map(edge => (runsThrough(edge, box) ? `${edge.id()} through ${id}` : '')),
    ])
    .filter(strike => strike !== '')
}

/** Names that the map's edges cut off. */
async function cutOff(page: Page, drawn: Core): Promise<string[]> {
  const view = await ask(page, cy => ({ ...cy.extent() }))
  return drawn
    .nodes()
    .not('.unnamed')
    .nodes()
    .map(node => ({ id: node.id(), box: nameBox(node) }))
    .filter(({ box }) => box.x1 < view.x1 || box.x2 > view.x2 || box.y1 < view.y1 || box.y2 > view.y2)
    .map(({ id }) => id)
}

describe.skipIf(article === undefined)(
  'the article’s network (skipped where its extraction is not at hand)',
  () => {
    test.each([
      ['1440 × 900 in English', 1440, 900, 'en'],
      ['1440 × 900 in Arabic', 1440, 900, 'ar'],
    ] as const)(
      'at %s has no name on a name or a disc, no link through a name, none cut off',
      async (_, width, height, language) => {
        const page = await open({ width, height })
        await show(page, { ...(language === 'ar' ? inArabic(network) : network), language })
        const drawn = await drawnOn(page)
        expect(strikesOf(drawn)).toEqual([])
        expect(await cutOff(page, drawn)).toEqual([])
      },
    )

    test('who comes later stands clear of everybody, and moves nobody, in at most three updates', async () => {
      const page = await open({ width: 1440, height: 900 })
      const around = neighboursOf(network, 'kataib-hezbollah')
      const later = [...neighboursOf(network, 'iraq')].filter(
        id => !around.has(id) && id !== 'kataib-hezbollah',
      )
      await show(page, withoutEntities(network, new Set(later)))
      const before = await positionsOn(page)
      const told = (await toldBy(page, 'onPositions')).length
      await ask(page, cy => {
        window.updates = 0
        cy.on('position', 'node', () => {
          window.updates++
        })
      })
      await show(page, { ...network })
      const after = await positionsOn(page)
      for (const [id, position] of Object.entries(before)) expect([id, after[id]]).toEqual([id, position])
      expect(Object.keys(after)).toHaveLength(network.entities.length)
      expect(await page.evaluate(() => window.updates)).toBe(0)
      expect((await toldBy(page, 'onPositions')).length - told).toBeLessThanOrEqual(3)
      const drawn = await drawnOn(page)
      const newcomers = new Set<string>(later)
      expect(
        strikesOf(drawn).filter(strike => [...newcomers].some(id => strike.startsWith(`${id} on `))),
      ).toEqual([])
    })
  },
)

test('verbs of links that are read in both directions, of a fan and of loops do not lie on each other', async () => {
  const page = await open()
  const links = [
    madeLink('a b', 'ONE', { label: 'supports financially' }),
    madeLink('b a', 'TWO', { label: 'is threatened by', status: 'ALLEGED' }),
    madeLink('c d', 'ONE'),
    madeLink('c d', 'TWO', { status: 'DENIED' }),
    madeLink('d c', 'THREE'),
    madeLink('e e', 'ONE', { label: 'denies' }),
    madeLink('e e', 'TWO', { label: 'names', status: 'ALLEGED' }),
  ]
  const positions = {
    a: { x: 0, y: 0 },
    b: { x: 260, y: 0 },
    c: { x: 0, y: 100 },
    d: { x: 180, y: 240 },
    e: { x: 420, y: 200 },
  }
  const entities = Object.keys(positions).map(id => madeEntity(id))
  await show(page, { entities, links, positions })
  await ask(page, cy => {
    cy.zoom(1.5)
    cy.center()
  })
  await page.waitForTimeout(400)
  const boxes = await ask(page, cy =>
    cy.edges('.near').map(edge => {
      const { x1, y1, x2, y2 } = edge.boundingBox({ includeEdges: false, includeLabels: true })
      // Cytoscape adds 2 px around every text.
      return { id: edge.id(), x1: x1 + 2, y1: y1 + 2, x2: x2 - 2, y2: y2 - 2 }
    }),
  )
  expect(boxes.length).toBe(links.length)
  const struck = boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap(two => (meets(one, two) ? [`${one.id} on ${two.id}`] : [])),
  )
  expect(struck).toEqual([])
})

test('no verb lies on the line of the link that is selected', async () => {
  const page = await open()
  const links = [
    madeLink('a b', 'ONE', { label: 'supports financially' }),
    madeLink('a b', 'TWO', { label: 'is threatened by' }),
    madeLink('b a', 'THREE', { label: 'campaigned for the release of' }),
    madeLink('b c', 'ONE', { label: 'names' }),
  ]
  const positions = { a: { x: 0, y: 0 }, b: { x: 0, y: 300 }, c: { x: 300, y: 300 } }
  const entities = Object.keys(positions).map(id => madeEntity(id))
  await show(page, { entities, links, positions, selectedId: 'a~TWO~b' })
  const [struck, said] = await ask(page, cy => {
    const [x = 0] = cy.edges('.chosen').map(edge => edge.midpoint().x)
    const verbs = cy.edges('.verbed').map(edge => {
      const { x1, x2 } = edge.boundingBox({ includeEdges: false, includeLabels: true })
      return { id: edge.id(), isStruck: x1 < x && x < x2 && edge.target().id() !== 'c' }
    })
    return [verbs.filter(verb => verb.isStruck), verbs.map(verb => verb.id)]
  })
  expect(struck).toEqual([])
  expect(said).toContain('b~ONE~c')
})

test('a band of many links opens when tapped, and closes when the background is', async () => {
  const page = await open()
  const links = ['ONE', 'TWO', 'THREE', 'FOUR'].map(name => madeLink('a b', name))
  const positions = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } }
  await show(page, { entities: [madeEntity('a'), madeEntity('b')], links, positions })
  const edges = () => ask(page, cy => cy.edges().map(edge => edge.id()))
  expect(await edges()).toEqual([bundleId('a', 'b')])
  await tapOn(page, bundleId('a', 'b'))
  expect((await edges()).length).toBe(4)
  await tapOn(page, 'a~FOUR~b')
  expect(await toldBy(page, 'onSelect')).toEqual([['a~FOUR~b']])
  await tapBackground(page)
  expect((await edges()).length).toBe(4)
  await tapBackground(page)
  expect(await edges()).toEqual([bundleId('a', 'b')])
})

async function tapOn(page: Page, id: string): Promise<void> {
  const middles = await ask(page, cy =>
    Object.fromEntries(cy.edges().map(edge => [edge.id(), { ...edge.renderedMidpoint() }])),
  )
  await page.mouse.click(middles[id]?.x ?? 0, middles[id]?.y ?? 0)
  await rest(page)
}

async function tapBackground(page: Page): Promise<void> {
  await page.mouse.click(15, 15)
  await rest(page)
}

function positionsOn(page: Page): Promise<Record<string, Point>> {
  return ask(page, cy => Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }])))
}
