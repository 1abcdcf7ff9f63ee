import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterEach, beforeAll, expect } from 'vitest'
import { findChromium } from '../../scripts/machine.mjs'
import { keepLayouts, layoutsFor } from './layouts.ts'

export interface PageOptions {
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
  readonly touch?: boolean
  readonly reducedMotion?: boolean
  /** Problems that this page is meant to have. */
  readonly tolerated?: readonly RegExp[]
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const LAUNCH_MS = 120_000
/** How long a page may take to show something: machines are shared, and a test's first page waits for Neo4j's plans. */
const PATIENCE_MS = 90_000

/** For all files of a worker, with whose process it ends. */
let launched: Promise<Browser> | undefined

/**
 * Opens pages in a real Chromium. A console error, an uncaught error, a failed request or an answer of 400 and above
 * on any of them fails the test. Pages are closed after each test. Call it at the top of a file.
 */
export function browserPage(): (options: PageOptions) => Promise<Page> {
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  let problems: (string | Promise<string>)[] = []

  beforeAll(async () => {
    launched ??= launchChromium()
    browser = await launched
  }, LAUNCH_MS)
  afterEach(async () => {
    const open = contexts
    contexts = []
    for (const context of open) keepLayouts(await context.storageState())
    const reported = problems
    problems = []
    const found = await Promise.all(reported)
    await Promise.all(open.map(context => context.close()))
    expect(found, 'problems on the page').toEqual([])
  })

  return async options => {
    if (browser === undefined) throw new Error('The browser is there only inside tests and hooks.')
    const context = await browser.newContext({
      storageState: layoutsFor(options.url),
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.colorScheme ?? 'light',
      locale: options.locale ?? 'en-GB',
      hasTouch: options.touch ?? false,
      reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    })
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    watch(page, (problem, details) => {
      if (options.tolerated?.some(pattern => pattern.test(problem))) return
      problems.push(details === undefined ? problem : details.then(text => `${problem} ${text}`))
    })
    await page.goto(options.url)
    return page
  }
}

/** The system's Chromium, headless; root has no sandbox for it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (executablePath === undefined) throw new Error('There is no Chromium. Set ATTEST_CHROMIUM to one.')
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET
  return chromium.launch({ executablePath, args })
}

/** Is told a problem, and what else is known of it when that has come. */
type Report = (problem: string, details?: Promise<string>) => void

function watch(page: Page, report: Report): void {
  page.on('console', message => {
    if (message.type() === 'error') report(`console: ${message.text()}`)
  })
  page.on('pageerror', error => report(`error: ${error.message}`))
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? 'failed'
    // A page that goes on to the next question drops the last one.
    if (why !== 'net::ERR_ABORTED') report(`request: ${request.url()} ${why}`)
  })
  page.on('response', response => {
    if (response.status() < 400) return
    const text = response.text().catch(() => 'its text is gone')
    report(
      `response: ${response.url()} ${response.status()}`,
      text.then(all => all.slice(0, 300)),
    )
  })
}
