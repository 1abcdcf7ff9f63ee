import type { Page } from 'playwright-core'

/** What a page did for some time. */
export interface Recording {
  readonly ms: number
  /** Tasks of the main thread of more than 50 ms, each with its length, ms. */
  readonly tasks: readonly number[]
  /** The times between the pictures that were asked for, ms. */
  readonly frames: readonly number[]
}

declare global {
  interface Window {
    bench: { begin(): void; end(): Recording }
  }
}

/** To be run in a page before anything else: it records from the beginning. */
function listening(): void {
  let begin = 0
  let tasks: PerformanceEntry[] = []
  let shown: number[] = []
  const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()))
  observer.observe({ type: 'longtask', buffered: true })
  const show = (time: number) => {
    shown.push(time)
    requestAnimationFrame(show)
  }
  requestAnimationFrame(show)
  window.bench = {
    begin() {
      begin = performance.now()
      observer.takeRecords()
      tasks = []
      shown = []
    },
    end() {
      tasks.push(...observer.takeRecords())
      return {
        ms: performance.now() - begin,
        tasks: tasks.filter(task => task.startTime >= begin).map(({ duration }) => duration),
        frames: shown.slice(1).map((time, at) => time - (shown[at] ?? 0)),
      }
    },
  }
}

/** Has every page that is opened there record what it does. */
export async function record(page: Page): Promise<void> {
  // tsx has functions keep their names by one of its own, which pages do not have.
  await page.addInitScript('globalThis.__name = made => made')
  await page.addInitScript(listening)
}

/** Does something on a page, waits until that has had its effects, and tells what the page did meanwhile. */
export async function recorded(page: Page, act: () => Promise<unknown>, after = 0): Promise<Recording> {
  await page.evaluate(() => window.bench.begin())
  await act()
  await page.waitForTimeout(after)
  return page.evaluate(() => window.bench.end())
}
