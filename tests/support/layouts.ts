import type { BrowserContext } from 'playwright-core'

/** What a context of the browser has in its storage. */
type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

/** Where the page keeps the layouts that it has worked out, as a list of them. */
const KEY = 'attest.layouts'
/** So many are kept, the latest. */
const MOST = 60

/** Of a worker's pages, by what was asked: working one out takes seconds of a core, and its answer is always the same. */
const layouts = new Map<string, unknown>()

/** Keeps the layouts that a page has worked out for the pages after it. */
export function keepLayouts({ origins }: Storage): void {
  for (const { name, value } of origins.flatMap(({ localStorage }) => localStorage)) {
    if (name !== KEY) continue
    for (const layout of JSON.parse(value)) {
      layouts.delete(layout.question)
      layouts.set(layout.question, layout)
    }
  }
  for (const question of [...layouts.keys()].slice(0, -MOST)) layouts.delete(question)
}

/** Storage that holds nothing else. */
export function layoutsFor(url: string): Storage {
  if (layouts.size === 0 || !url.startsWith('http')) return { cookies: [], origins: [] }
  const value = JSON.stringify([...layouts.values()])
  return { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: [{ name: KEY, value }] }] }
}
