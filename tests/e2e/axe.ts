import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { PageOptions } from '../support/browser.ts'
import { settled } from './walk.ts'

export const SCREENS = {
  light: { width: 1440, height: 900, colorScheme: 'light' },
  dark: { width: 1440, height: 900, colorScheme: 'dark' },
  'a phone': { width: 360, height: 760, touch: true },
  'a dark phone': { width: 360, height: 760, touch: true, colorScheme: 'dark' },
  Arabic: { width: 1440, height: 900, locale: 'ar' },
  'an Arabic phone': { width: 360, height: 760, touch: true, locale: 'ar' },
} as const satisfies Record<string, Omit<PageOptions, 'url'>>

/**
 * Addresses, what is on screen once each is there, and the part of the page that is not as it was on the first visit, which is looked
 * at as a whole.
 */
const VIEWS: readonly (readonly [view: string, fragment: string, there: string, part: string])[] = [
  ['a link', 'at=iran~BACKS~kataib-hezbollah', 'blockquote', '.panel'],
  ['an entity', 'at=united-states', 'aside h2', '.panel'],
  ['an event', 'at=ev-hegseth-abbasi-call', 'blockquote', '.panel'],
  ['a document', 'at=doc:jpost-872717', 'blockquote', '.panel'],
  ['a question', 'at=?Who backs Kataib Hezbollah', '.answered', '.panel'],
  ['a path', 'at=?Iran to Elizabeth Tsurkov', '.story', '.panel'],
  ['no question', 'at=?colourless green ideas', '.panel .question', '.panel'],
  ['something unknown', 'at=nobody&show=iran,nobody', '.notice', 'html'],
  ['a lens, pins and somebody off the map', 'lens=1,iran&pins=iran&without=iraq', '.drawn', '.content'],
  [
    'chosen entities and pale links',
    'chosen=iran,iraq&only=status.ALLEGED&fade=yes',
    '.chosen-bar',
    '.content',
  ],
  ['nothing left to draw', 'only=status.DENIED', '.state', 'html'],
  ['the list of links', 'tab=table', 'tbody th', '.content'],
  ['the list of entities', 'tab=table&list=entities&chosen=iran', 'tbody th', '.content'],
  ['the list of claims', 'tab=table&list=claims', 'tbody th', '.content'],
]

/** What axe finds wrong in each view of the page, one after the other; nothing where it finds nothing. */
export async function wrongIn(page: Page): Promise<(readonly [view: string, wrong: string[]])[]> {
  await settled(page)
  const found: [string, string[]][] = [['a first visit', await violations(page)]]
  for (const [view, fragment, there, part] of VIEWS) {
    await page.evaluate(hash => {
      location.hash = hash
    }, fragment)
    await page.locator(there).first().waitFor()
    found.push([view, await violations(page, part)])
  }
  return found.filter(([, wrong]) => wrong.length > 0)
}

/** What axe finds wrong in a part of the page. The page's content security policy forbids added scripts, so axe is evaluated instead. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(selector => {
    const { axe: there } = window as unknown as { axe: typeof axe } // the source that was evaluated
    return there.run(selector, { resultTypes: ['violations'] })
  }, part)
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
}
