import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { AT_ONCE } from '../../web/map/slices.ts'
import { madeNetwork } from './made.ts'
import { ask, mapPage, rest, show } from './servedMap.ts'

const open = mapPage()
const network = madeNetwork(AT_ONCE + 100, 3 * AT_ONCE)
const WIDE = 40
const positions = Object.fromEntries(
  network.entities.map(({ id }, at) => [id, { x: (at % WIDE) * 60, y: Math.floor(at / WIDE) * 60 }]),
)

/** From now on counts, for each picture, whose look it is the first to show: newcomers, and those of another class. */
function count(cy: Core): void {
  let changed = new Set<string>()
  const counts: number[] = []
  cy.scratch('counts', counts)
  cy.on('add class', 'node, edge', event => changed.add(event.target.id()))
  cy.on('render', () => {
    counts.push(changed.size)
    changed = new Set()
  })
}

const counted = (page: Page) => ask(page, cy => cy.scratch('counts') as number[])

test('a large network comes, and fades, in parts: no picture has to draw all of it anew', async () => {
  const page = await open({ width: 1440, height: 900 })
  const all = network.entities.length + network.links.length
  const untilAllAre = (selector: string) =>
    page.waitForFunction(
      `document.querySelector('.map-canvas')._cyreg.cy.elements(${JSON.stringify(selector)}).length === ${all}`,
    )
  await show(page, {})
  await ask(page, count)
  await show(page, { ...network, positions })
  await untilAllAre('node, edge')
  await rest(page)
  const coming = (await counted(page)).filter(Boolean)
  expect(Math.max(...coming)).toBeLessThanOrEqual(AT_ONCE)

  await show(page, { selectedId: 'e1' })
  await untilAllAre('.faded, .kept')
  await rest(page)
  const fading = (await counted(page)).filter(Boolean).slice(coming.length)
  expect(Math.max(...fading)).toBeLessThanOrEqual(AT_ONCE)
})
