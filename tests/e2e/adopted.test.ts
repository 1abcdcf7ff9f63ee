import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { readSeedFiles } from '../../server/seeding/files.ts'
import { readBasics, SHIPPED } from '../../server/seeding/prepare.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { browserPage } from '../support/browser.ts'
import { scratchGraph } from '../support/graphs.ts'
import { serverOf } from '../support/server.ts'
import { evidence, find, loaded, openTable } from './walk.ts'

const graph = scratchGraph()
beforeAll(async () => {
  const report = () => undefined
  await applyFiles(graph(), await readBasics(join(PROJECT_FOLDER, 'cypher')), { ...SHIPPED, report })
  const scripts = ['teaching', 'resources'].map(name =>
    join(PROJECT_FOLDER, 'tests', 'seeding', 'graphs', `${name}.cypher`),
  )
  await applyFiles(graph(), await readSeedFiles(scripts, PROJECT_FOLDER), { report, adopt: true })
})
const server = serverOf(graph, 'adopted')
const open = browserPage()
const size = { width: 1440, height: 900 }

test('a script of a first course is drawn with its kinds in the legend the minute it is in', async () => {
  const page = await open({ url: server().url, ...size })
  await loaded(page)
  const legend = page.getByRole('complementary', { name: 'Legend and filters' })
  for (const kind of ['Movie', 'Person', 'Director', 'Sports club'])
    await legend.getByText(kind, { exact: true }).first().waitFor()
  await openTable(page)
  await page.getByText('Ravi Menon').first().waitFor()
})

test('somebody of it is found, expanded, and read with what the script said', async () => {
  const page = await open({ url: server().url, ...size })
  await loaded(page)
  await find(page, 'Ines Moreau')
  await evidence(page).getByText('1969').first().waitFor()
  const link = evidence(page).getByRole('button', { name: 'Ines Moreau acted in Dunes of Glass' })
  await link.click()
  await evidence(page)
    .getByRole('heading', { level: 2, name: 'Ines Moreau acted in Dunes of Glass' })
    .waitFor()
  const text = await evidence(page).textContent()
  expect(text).toContain('No sources')
  expect(text).toContain('No source is recorded.')
  expect(text).toContain('Captain Reyes')
})

test('who is of two kinds is there by either: what is on the map is not offered again', async () => {
  const page = await open({ url: server().url, ...size })
  await loaded(page)
  await find(page, 'Dunes of Glass')
  const panel = evidence(page)
  await panel.getByRole('button', { name: 'Narrow', exact: true }).click()
  await panel.getByRole('button', { name: 'Person', exact: true }).first().click()
  await panel.getByText('2 of 2 links').waitFor()
  expect(await panel.getByText('on the map', { exact: true }).count()).toBe(2)
  expect(await panel.getByRole('button', { name: /^show/i }).count()).toBe(0)
})

test('a link whose type is an address, or has any other character, opens from the address of the page', async () => {
  const [row] = await graph().read(
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.linkId CONTAINS 'memberOf' RETURN r.linkId AS id",
  )
  const at = encodeURIComponent(String(row?.id))
  const page = await open({ url: `${server().url}/#at=${at}`, ...size })
  await loaded(page)
  await evidence(page)
    .getByRole('heading', { level: 2, name: /^Ann Lee .* Rowing Club$/ })
    .waitFor()
  expect(await evidence(page).textContent()).toContain('No source is recorded.')
})
