/** The page with nothing but the map, built as the product is, and served while a test file runs. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { whileLocked } from '../../server/neo4j/lock.ts'
import { browserPage, type PageOptions } from '../support/browser.ts'
import { runFolder } from '../support/neo4j.ts'
import type { Shown } from './mapPage/main.tsx'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Opens the page in a real browser. Call it at the top of a file. */
export function mapPage(): (options?: Omit<PageOptions, 'url'>) => Promise<Page> {
  const open = browserPage()
  let url = ''
  let end: () => unknown = () => undefined
  beforeAll(async () => {
    const outDir = join(runFolder(), 'mapPage')
    await whileLocked(`${outDir}.building`, () => buildOnce(outDir))
    const server = createServer(async (request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '')
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(await readFile(join(outDir, path)))
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    // A server that listens on a port has an address with one.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    end = () => server.close()
  })
  afterAll(() => end())
  return options => open({ ...options, url })
}

/** One build for all files of a run. */
async function buildOnce(outDir: string): Promise<void> {
  if (existsSync(join(outDir, 'index.html'))) return
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('mapPage', import.meta.url)),
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, assetsInlineLimit: 0 },
  })
}

/** Shows something and waits until the layout has nothing to do, and everybody has arrived. */
export async function show(page: Page, shown: Partial<Shown>): Promise<void> {
  await page.evaluate(change => window.map.show(change), shown)
  await rest(page)
}

export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(100)
  await page.locator('[data-map=settled]').waitFor()
  await page.waitForTimeout(350)
}

/** What the map has told by a property, in order. */
export function toldBy(page: Page, name: string): Promise<unknown[][]> {
  return page.evaluate(
    asked => window.map.told.filter(([each]) => each === asked).map(([, ...values]) => values),
    name,
  )
}

/** Asks the Cytoscape instance on the page: the function runs there, and must not use anything from outside. */
export function ask<Answer>(page: Page, question: (cy: Core) => Answer): Promise<Answer> {
  return page.evaluate(
    `(${question.toString()})(document.querySelector('.map-canvas')._cyreg.cy)`,
  ) as Promise<Answer> // what the question gives
}
