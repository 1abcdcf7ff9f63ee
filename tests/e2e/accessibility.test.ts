import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserPage, type PageOptions } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { settled } from './walk.ts'

const server = articleServer()
const open = browserPage()

const SCREENS: Record<string, Omit<PageOptions, 'url'>> = {
  light: { width: 1440, height: 900, colorScheme: 'light' },
  dark: { width: 1440, height: 900, colorScheme: 'dark' },
  'a phone': { width: 360, height: 760, touch: true },
  'a dark phone': { width: 360, height: 760, touch: true, colorScheme: 'dark' },
}
const VIEWS: Record<string, string> = {
  'the network': '',
  'a link': '#at=iran~BACKS~kataib-hezbollah',
  'an entity': '#at=united-states',
  'an event': '#at=ev-hegseth-abbasi-call',
  'a document': '#at=doc:jpost-872717',
  'the table': '#tab=table',
  'the list of claims': '#tab=table&list=claims',
  'chosen entities and filters that make pale':
    '#tab=table&list=entities&chosen=iran,iraq&only=status.ALLEGED&fade=yes',
}

for (const [screen, options] of Object.entries(SCREENS))
  for (const [view, fragment] of Object.entries(VIEWS))
    test(`axe finds nothing wrong with ${view} in ${screen}`, async () => {
      const page = await open({ ...options, url: `${server().url}/${fragment}` })
      await (fragment.startsWith('#tab=table')
        ? page.getByRole('rowheader').first().waitFor()
        : settled(page))
      if (fragment.startsWith('#at')) await page.getByRole('heading', { level: 2 }).last().waitFor()
      expect(await violations(page)).toEqual([])
    })

/** The page's content security policy forbids added scripts, so axe is evaluated instead. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
}
