import { join } from 'node:path'
import type cytoscape from 'cytoscape'
import type { ElementDefinition } from 'cytoscape'
import type { Browser } from 'playwright-core'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { type Drawn, drawn, WINDOW } from './drawn.ts'
import { recorderOf } from './recorder.ts'

const CYTOSCAPE = join(PROJECT_FOLDER, 'node_modules', 'cytoscape', 'dist', 'cytoscape.min.js')

declare global {
  interface Window {
    cytoscape: typeof cytoscape
  }
}

/** The same elements where they stand, drawn by Cytoscape as it comes: its own style, no names. */
export async function drawnPlainly(
  browser: Browser,
  elements: readonly ElementDefinition[],
  hub: string,
): Promise<Drawn> {
  const page = await browser.newPage({ viewport: WINDOW })
  const record = await recorderOf(browser, page)
  await page.setContent('<div class="map-canvas" style="position: fixed; inset: 0"></div>')
  await page.addScriptTag({ path: CYTOSCAPE })
  const draw = () =>
    page.evaluate(
      all => {
        window.cytoscape({
          container: document.querySelector<HTMLElement>('.map-canvas'),
          elements: all,
          layout: { name: 'preset' },
        })
      },
      [...elements],
    )
  const network = await drawn({ page, record, draw, hub })
  await page.close()
  return network
}
