import cytoscape, { type Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { discBox, lineBoxes, nameBox, shownNameBox } from '../../web/map/boxes.ts'
import type { Extent } from '../../web/map/camera.ts'
import { articleNetwork, inArabic } from './article.ts'
import { madeNetwork } from './made.ts'
import { ask, mapPage, rest, show } from './servedMap.ts'

/** Less high than this a name cannot be read, px of the screen. */
const READABLE = 8.5

const open = mapPage()
const article = articleNetwork()
const network = article ?? { entities: [], links: [] }

interface Drawn {
  cy: Core
  zoom: number
  view: Extent
}

/** What the page has drawn, to be measured here: our own boxes need no canvas. */
async function drawnOn(page: Page): Promise<Drawn> {
  const { elements, ...rest } = await ask(page, cy => ({
    zoom: cy.zoom(),
    view: { ...cy.extent() },
    elements: cy.elements().map(each => ({
      group: each.group(),
      data: each.data(),
      classes: each.classes(),
      ...(each.isNode() ? { position: { ...each.position() } } : {}),
    })),
  }))
  return { ...rest, cy: cytoscape({ headless: true, elements, layout: { name: 'preset' } }) }
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}

/** Whose name is shown, and where. */
function namesOf({ cy }: Drawn): { id: string; size: number; box: Extent }[] {
  return cy
    .nodes('.afar')
    .map(node => ({ id: node.id(), size: node.data('farSize'), box: shownNameBox(node) }))
}

function namesOnNames(drawn: Drawn): string[] {
  const names = namesOf(drawn)
  return names.flatMap(({ id, box }, index) =>
    names.slice(index + 1).flatMap(other => (meets(box, other.box) ? [`${id} on ${other.id}`] : [])),
  )
}

/** Names on the disc of somebody else who is as large. */
function namesOnDiscs(drawn: Drawn): string[] {
  const width = (id: string) => drawn.cy.getElementById(id).data('width')
  const discs = drawn.cy.nodes().map(node => ({ id: node.id(), box: discBox(node) }))
  return namesOf(drawn).flatMap(({ id, box }) =>
    discs
      .filter(disc => disc.id !== id && width(disc.id) >= width(id) && meets(box, disc.box))
      .map(disc => `${id} on the disc ${disc.id}`),
  )
}

function cutOff(drawn: Drawn): string[] {
  const { x1, x2, y1, y2 } = drawn.view
  return namesOf(drawn)
    .filter(({ box }) => box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2)
    .map(({ id }) => id)
}

describe.skipIf(article === undefined)(
  'the article’s network on a phone (skipped where its extraction is not at hand)',
  () => {
    test.each(['en', 'ar'] as const)(
      'has names that can be read, none on another or on who is as large, none cut off (%s)',
      async language => {
        const page = await open({ width: 360, height: 740 })
        await show(page, { ...(language === 'ar' ? inArabic(network) : network), language })
        const drawn = await drawnOn(page)
        const names = namesOf(drawn)
        expect(names.map(({ id }) => id)).toEqual(
          expect.arrayContaining(['iran', 'iraq', 'united-states', 'kataib-hezbollah']),
        )
        expect(names.filter(({ size }) => size * drawn.zoom < READABLE)).toEqual([])
        expect(namesOnNames(drawn)).toEqual([])
        expect(namesOnDiscs(drawn)).toEqual([])
        expect(cutOff(drawn)).toEqual([])
      },
    )

    test('names the ends of what is selected, clear of its line, and nobody who is not near it', async () => {
      const page = await open({ width: 360, height: 740 })
      await show(page, { ...network })
      await show(page, { selectedId: 'iran~BACKS~kataib-hezbollah' })
      const drawn = await drawnOn(page)
      const line = drawn.cy.edges('.chosen').map(edge => lineBoxes(edge))[0] ?? []
      expect(line.length).toBeGreaterThan(1)
      for (const id of ['iran', 'kataib-hezbollah']) {
        const node = drawn.cy.nodes(`#${id}`)[0]
        const size = node?.data(node.hasClass('afar') ? 'farSize' : 'nameSize')
        expect(node?.hasClass('unsaid')).toBe(false)
        expect(size * drawn.zoom).toBeGreaterThanOrEqual(READABLE)
        expect(line.filter(piece => node !== undefined && meets(piece, shownNameBox(node)))).toEqual([])
      }
      expect(
        drawn.cy
          .nodes('.afar')
          .not('.kept')
          .map(node => node.id()),
      ).toEqual([])
      expect(namesOnNames(drawn)).toEqual([])
    })
  },
)

describe('1,000 entities in one view', () => {
  const large = madeNetwork(1000, 3000)
  const WIDE = 40
  const positions = Object.fromEntries(
    large.entities.map(({ id }, at) => [id, { x: (at % WIDE) * 90, y: Math.floor(at / WIDE) * 90 }]),
  )

  test('have names that can be read, the best linked first, the others under the pointer; from near all stand as laid out', async () => {
    const page = await open({ width: 1440, height: 900 })
    await show(page, { ...large, positions })
    const drawn = await drawnOn(page)
    const names = namesOf(drawn)
    const largest = drawn.cy.nodes().max(node => node.data('width')).ele
    expect(drawn.zoom).toBeLessThan(0.5)
    expect(names.length).toBeGreaterThan(20)
    expect(names.length).toBeLessThan(300)
    expect(names.map(({ id }) => id)).toContain(largest.id())
    expect(names.filter(({ size }) => size * drawn.zoom < READABLE)).toEqual([])
    expect(namesOnNames(drawn)).toEqual([])

    // Who has no room is named under the pointer, at each zoom as it takes to be read.
    const at = await ask(page, cy => {
      const node = cy.nodes('.unsaid').filter(each => {
        const { x, y } = each.renderedPosition()
        return x > 200 && x < 1200 && y > 200 && y < 700
      })[0]
      return node === undefined ? null : { id: node.id(), ...node.renderedPosition() }
    })
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0)
    await page.waitForFunction("document.querySelector('.map-canvas')._cyreg.cy.nodes('.pointed').nonempty()")
    const pointedSize = () =>
      ask(page, cy => Number.parseFloat(cy.nodes('.pointed').style('font-size')) * cy.zoom())
    expect(await pointedSize()).toBeGreaterThanOrEqual(READABLE)
    await ask(page, cy => {
      cy.zoom(0.7)
    })
    await rest(page)
    expect(await pointedSize()).toBeLessThan(2 * READABLE)

    await ask(page, cy => {
      cy.zoom(1)
    })
    await rest(page)
    const near = await drawnOn(page)
    expect(near.cy.elements('.afar, .unsaid').length).toBe(0)
    expect(near.cy.nodes().map(node => shownNameBox(node))).toEqual(
      near.cy.nodes().map(node => nameBox(node)),
    )
  })
})
