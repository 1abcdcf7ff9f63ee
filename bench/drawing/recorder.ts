import type { Browser, Page } from 'playwright-core'

/** A task of the page's main thread, ms: how long it lasted, and how much of that it had a core. */
export interface Task {
  readonly lasted: number
  readonly busy: number
}

/** What a page did for some time. */
export interface Recording {
  readonly ms: number
  /** Tasks that lasted more than 50 ms. */
  readonly tasks: readonly Task[]
  /** How long the main thread had a core in all, ms. */
  readonly busy: number
  /** The times between the pictures, ms. */
  readonly frames: readonly number[]
}

/** Does something on a page, waits until that has had its effects, and tells what the page did meanwhile. */
export type Recorder = (act: () => Promise<unknown>, after?: number) => Promise<Recording>

declare global {
  interface Window {
    /** When pictures were asked for, ms since the page began. */
    shown: number[]
  }
}

/** To be asked for before the page has an address: it counts pictures from the beginning. */
export async function recorderOf(browser: Browser, page: Page): Promise<Recorder> {
  // tsx has functions keep their names by one of its own, which pages do not have.
  await page.addInitScript('globalThis.__name = made => made')
  await page.addInitScript(countPictures)
  await page.goto('about:blank')
  return async (act, after = 0) => {
    await browser.startTracing(page, { categories: ['toplevel'] })
    await page.evaluate(() => {
      window.shown = []
    })
    const begin = performance.now()
    await act()
    const ms = performance.now() - begin
    await page.waitForTimeout(after)
    const shown = await page.evaluate(() => window.shown)
    return {
      ms,
      ...tasksIn(await browser.stopTracing()),
      frames: shown.slice(1).map((at, one) => at - (shown[one] ?? 0)),
    }
  }
}

function countPictures(): void {
  window.shown = []
  const show = (time: number) => {
    window.shown.push(time)
    requestAnimationFrame(show)
  }
  requestAnimationFrame(show)
}

interface Event {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const LONG = 50

function tasksIn(trace: Buffer): Pick<Recording, 'tasks' | 'busy'> {
  const { traceEvents }: { traceEvents: readonly Event[] } = JSON.parse(trace.toString())
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ lasted: dur / 1000, busy: tdur / 1000 }))
  return {
    tasks: tasks.filter(({ lasted }) => lasted > LONG),
    busy: tasks.reduce((sum, { busy }) => sum + busy, 0),
  }
}
