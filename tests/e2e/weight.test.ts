import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

const KILOBYTE = 1000

async function weightOf(url: string): Promise<number> {
  const answer = await fetch(url)
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
}

async function sumOf(urls: readonly string[]): Promise<number> {
  const weights = await Promise.all(urls.map(weightOf))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

test('the first network costs at most 420 kB of script, the page without its map 220 kB', async () => {
  const page = await open({ url: server().url })
  await settled(page)
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => entry.name)
      .filter(name => name.endsWith('.js')),
  )
  const html = await (await fetch(server().url)).text()
  const shell = loaded.filter(name => html.includes(new URL(name).pathname))
  expect(shell.length).toBeGreaterThan(0)
  expect(loaded.length).toBeGreaterThan(shell.length)
  expect(await sumOf(shell)).toBeLessThan(220 * KILOBYTE)
  expect(await sumOf(loaded)).toBeLessThan(420 * KILOBYTE)
})

test('nothing is asked of another host', async () => {
  const page = await open({ url: server().url })
  await settled(page)
  const hosts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(entry => new URL(entry.name).host),
  )
  expect([...new Set(hosts)]).toEqual([new URL(server().url).host])
})
