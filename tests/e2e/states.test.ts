import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { emptied, scratchGraph, seeded } from '../support/graphs.ts'
import { articleServer, serverOf } from '../support/server.ts'
import { evidence, find, settled } from './walk.ts'

const open = browserPage()
/** What a page that cannot reach its server says on its console. */
const GONE = [/graphql/, /ready/, /Failed to load resource/]

const drawn = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** The same where the database plans anew and may take too long more than once: then a person tries again. */
async function shownInTime(page: Page, text: string | RegExp) {
  const there = page.getByText(text).first()
  const again = page.getByRole('button', { name: 'Try again' }).first()
  for (let tries = 0; tries < 5; tries++) {
    await there.or(again).first().waitFor()
    if (await there.isVisible()) return
    await again.click()
    await again.waitFor({ state: 'hidden' })
  }
  await there.waitFor()
}

describe('on the article', () => {
  const server = articleServer()

  test('without its server the page keeps working with what is there, and goes on when it is back', async () => {
    const page = await open({ url: server().url, width: 1440, height: 900, tolerated: GONE })
    await settled(page)
    await find(page, 'Kataib Hezbollah')
    await page.waitForTimeout(2000)
    const cut = (route: { abort(): Promise<void> }) => route.abort()
    await page.route(/graphql|ready/, cut)
    await evidence(page).getByRole('button', { name: 'Iran backs Kataib Hezbollah' }).click()
    await page.getByText('The server does not answer.').first().waitFor()
    const panel = await evidence(page).textContent()
    expect(panel).toContain('Iran backs Kataib Hezbollah')
    expect(panel).toContain('Reported')
    await page.getByRole('application').focus()
    await page.getByRole('button', { name: /^Alleged/ }).click()
    await drawn(page, '9 links hidden by 1 filter')
    await page.getByRole('button', { name: 'Undo' }).click()
    await drawn(page, '55 entities and 87 links drawn')
    await page.unroute(/graphql|ready/, cut)
    await page.getByRole('button', { name: 'Try now' }).click()
    await page.getByText('The server answers again.').waitFor({ state: 'attached' })
    await evidence(page).getByText('Kataib Hezbollah is an Iranian-backed militia').first().waitFor()
  })

  test('a page that never reached its server says so and comes to life by itself', async () => {
    const page = await open({ url: `${server().url}/health`, tolerated: GONE })
    const cut = (route: { abort(): Promise<void> }) => route.abort()
    await page.route(/graphql|ready/, cut)
    await page.goto(server().url)
    await page.getByRole('heading', { name: 'No answer' }).waitFor()
    await page.unroute(/graphql|ready/, cut)
    await settled(page)
    await drawn(page, '55 entities and 87 links drawn')
  })

  test('a slow server is said to be slow, with something that moves', async () => {
    const page = await open({ url: `${server().url}/health` })
    await page.route(/graphql/, async route => {
      await new Promise(resolve => setTimeout(resolve, 6000))
      await route.continue()
    })
    await page.goto(server().url)
    await page.getByText('Still loading.').first().waitFor()
    await page.getByRole('progressbar').first().waitFor()
    await settled(page)
  })

  test('an address that asks for more than the map holds says how much, and shows the rest', async () => {
    const ids = Array.from({ length: 2100 }, (_, at) =>
      at === 0 ? 'iran' : at === 1 ? 'kataib-hezbollah' : `n${at}`,
    )
    const page = await open({ url: `${server().url}/#show=${ids.join()}` })
    await page.getByText('2100 entities are asked for, and the map holds 2000').first().waitFor()
    await drawn(page, '2 entities and 1 link drawn')
  })

  test('a link whose entity is gone says so', async () => {
    const page = await open({ url: `${server().url}/#at=iran~BACKS~nobody&show=iran,nobody` })
    await page.getByText('Not in this graph: nobody.').first().waitFor()
    await evidence(page).getByText('Nothing here is called “iran~BACKS~nobody”.').waitFor()
  })
})

describe('on a server that gives up at once', () => {
  const server = articleServer({ answerMs: 1 })

  test('what took too long is told with the way out: wait, or ask for less', async () => {
    const page = await open({ url: server().url, tolerated: [/504/] })
    await page.getByRole('heading', { name: 'No answer' }).waitFor()
    await page
      .getByText('Wait a moment and try again, or ask for less: fewer entities, a narrower filter.')
      .waitFor()
    await page.getByText('QUERY_TIMEOUT: ').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
  })
})

/** As a person may tell the browser for all pages. */
async function refuseCopies(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { targetInfo } = await devtools.send('Target.getTargetInfo')
  const { browserContextId = '' } = targetInfo
  await devtools.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    browserContextId,
  })
}

describe('on graphs of one’s own', () => {
  /** A question that the database hears for the first time may take too long; the page asks it again. */
  const tolerated = [/504/]
  const graph = scratchGraph()
  const server = serverOf(graph, 'own')

  test('an empty graph says how to seed it, and shows it once it is seeded', async () => {
    await seeded(graph(), [])
    const page = await open({ url: server().url, width: 1440, height: 900, tolerated })
    await shownInTime(page, 'No data yet')
    await page.getByText('npm run seed -- FILE.cypher').waitFor()
    await seeded(graph(), ['rulebook'])
    await page.getByRole('button', { name: 'Look again' }).click()
    await shownInTime(page, /^\d+ entities and \d+ links drawn/)
    await settled(page)
  })

  test('of a graph that is larger than a first picture more is shown on demand; an address too long for it says so', async () => {
    await emptied(graph())
    await seeded(graph(), [])
    await graph().runAlone(/* cypher */ `
      CREATE (hub:Entity:Person {entityId: 'hub', displayName: 'Hub', searchKey: 'hub', linkDegree: 519})
      WITH hub UNWIND range(1, 519) AS at
      WITH hub, at, randomUUID() AS id
      CREATE (one:Entity:Person {entityId: id, displayName: 'P' + at, searchKey: 'p' + at, linkDegree: 1})
      CREATE (hub)-[:BACKS {linkId: 'hub~BACKS~' + id, linkStatus: 'unsourced', linkRuleStatus: 'unsourced',
        linkSource: 'hub', linkTarget: id, linkSources: 0, linkClaims: 0, linkWeight: 1.0}]->(one)
      FOREACH (_ IN CASE at % 10 WHEN 0 THEN [at] ELSE [] END | SET one:Place REMOVE one:Person)`)
    const page = await open({ url: server().url, width: 1440, height: 900, tolerated })
    await shownInTime(page, '150 entities and 149 links drawn · the most linked of 520 entities')
    await page.getByRole('button', { name: 'Show the 500 most linked' }).click()
    await drawn(page, '500 entities and 499 links drawn')
    await page.getByRole('button', { name: 'Show all of them' }).waitFor()
    await page.context().grantPermissions(['clipboard-write'])
    await page.getByRole('button', { name: 'Copy the address of this view' }).click()
    await page.getByText('The address is copied without where everybody stands').waitFor()
    await refuseCopies(page)
    await page.getByRole('button', { name: 'Copy the address of this view' }).click()
    await page.getByText('The browser does not let the page copy. The address bar holds this view.').waitFor()
  })

  test('a hub that is narrowed is expanded 25 links at a time among those that pass', async () => {
    const page = await open({ url: `${server().url}/#show=hub&at=hub`, width: 1440, height: 900, tolerated })
    const panel = evidence(page)
    await shownInTime(page, '1 entity and 0 links drawn · 520 entities in the graph')
    await panel.getByRole('button', { name: 'Narrow', exact: true }).click()
    await panel.getByRole('group', { name: 'Other end' }).getByRole('button', { name: 'Place' }).click()
    await panel.getByText('51 of 519 links').waitFor()
    await panel.getByRole('button', { name: 'Show 25 of 51 on the map' }).click()
    await drawn(page, '26 entities and 25 links drawn')
    for (const seen of ['25 of 51', '50 of 51']) {
      await panel.getByText(seen, { exact: true }).first().waitFor()
      await panel.getByRole('button', { name: /^more ?: Links$/ }).click()
    }
    await panel.getByText('51 of 51', { exact: true }).first().waitFor()
    expect(await panel.getByRole('button', { name: /^more ?: Links$/ }).count()).toBe(0)
    await drawn(page, '52 entities and 51 links drawn')
  })

  test('a list that was read further while narrowed begins anew among all links', async () => {
    const page = await open({ url: `${server().url}/#show=hub&at=hub`, width: 1440, height: 900, tolerated })
    const panel = evidence(page)
    const more = panel.getByRole('button', { name: 'Show more' })
    const sentences = panel.locator('.sentence')
    await panel.getByRole('button', { name: 'Narrow', exact: true }).click()
    await panel.getByRole('button', { name: 'Place', exact: true }).click()
    await panel.getByText('51 of 519 links').waitFor()
    await more.click()
    await sentences.nth(49).waitFor()
    await panel.getByRole('button', { name: 'All links again' }).click()
    await panel.getByText('519 links', { exact: true }).waitFor()
    await more.waitFor()
    expect(await sentences.count()).toBe(25)
  })

  test('a graph that knows nothing of claims says “no sources”, never a blank', async () => {
    await emptied(graph())
    await seeded(graph(), [])
    await graph().runAlone(/* cypher */ `
      CREATE (a:Entity:Person {entityId: 'ada', displayName: 'Ada', searchKey: 'ada', linkDegree: 1}),
             (b:Entity:Person {entityId: 'grace', displayName: 'Grace', searchKey: 'grace', linkDegree: 1}),
             (a)-[:BACKS {linkId: 'ada~BACKS~grace', linkStatus: 'unsourced', linkRuleStatus: 'unsourced',
               linkSource: 'ada', linkTarget: 'grace', linkSources: 0, linkClaims: 0, linkWeight: 1.0}]->(b)`)
    const page = await open({ url: server().url, width: 1440, height: 900, tolerated })
    await settled(page)
    await page.getByText('No link in this graph has a source').first().waitFor()
    await find(page, 'Ada')
    await evidence(page)
      .getByRole('button', { name: /^Ada backs Grace/ })
      .first()
      .click()
    await evidence(page).getByRole('heading', { level: 2, name: /Ada/ }).waitFor()
    const text = await evidence(page).textContent()
    expect(text).toMatch(/No source/)
  })
})
