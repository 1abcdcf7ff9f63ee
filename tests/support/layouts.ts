import type { BrowserContext } from 'playwright-core'

/** What a context of the browser has in its storage. */
type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

/** Where the page keeps the layouts that it has worked out, as a list of them, the latest first. */
const KEY = 'attest.layouts'
/** So many characters of them are kept, the latest: a browser has no room for more than five million. */
const MOST = 2_000_000

/** Of a worker's pages, by code and question, the latest last: working one out takes seconds of a core, and its answer is always the same. */
const layouts = new Map<string, string>()

/** Keeps the layouts that a page has worked out for the pages after it. */
export function keepLayouts({ origins }: Storage): void {
  for (const { name, value } of origins.flatMap(({ localStorage }) => localStorage)) {
    if (name !== KEY) continue
    for (const layout of JSON.parse(value).reverse()) {
      const key = JSON.stringify([layout.code, layout.question])
      layouts.delete(key)
      layouts.set(key, JSON.stringify(layout))
    }
  }
  let length = 0
  for (const [key, { length: more }] of [...layouts].reverse()) {
    length += more
    if (length > MOST) layouts.delete(key)
  }
}

/** Storage that holds nothing else. */
export function layoutsFor(url: string): Storage {
  if (layouts.size === 0 || !url.startsWith('http')) return { cookies: [], origins: [] }
  const value = `[${[...layouts.values()].reverse().join(',')}]`
  return { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: [{ name: KEY, value }] }] }
}
