import { describe, expect, test } from 'vitest'
import { lineBoxes, nameBox, shownNameBox } from '../../web/map/boxes.ts'
import { drawnOn, expectReadableNames, meets, namesOf, namesOnNames, READABLE } from './afar.ts'
import { articleNetwork } from './article.ts'
import { madeNetwork } from './made.ts'
import { ask, mapPage, rest, show } from './servedMap.ts'

const open = mapPage()
const article = articleNetwork()
const network = article ?? { entities: [], links: [] }

describe.skipIf(article === undefined)(
  'the article’s network on a phone (skipped where its extraction is not at hand)',
  () => {
    test('has names that can be read, none on another or on who is as large, none cut off', async () => {
      const page = await open({ width: 360, height: 740 })
      await show(page, { ...network, language: 'en' })
      expectReadableNames(await drawnOn(page))
    })

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
