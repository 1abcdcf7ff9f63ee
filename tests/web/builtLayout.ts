/**
 * The layout as it ships. The test runner reaches every imported function through an object, which makes code that
 * calls small functions millions of times many times slower than in the page; bundled, it is what the browser runs.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Watcher } from '../../web/map/layout/layOut.ts'
import type { LayoutInput, LayoutResult } from '../../web/map/layout/plan.ts'

interface Built {
  layOut(input: LayoutInput, watcher: Watcher, patience: number): LayoutResult
}

/** Bundles web/map/layout/layOut.ts and gives what it exports. */
export async function builtLayout(): Promise<Built> {
  const entry = fileURLToPath(new URL('../../web/map/layout/layOut.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (bundle === undefined || !('output' in bundle)) throw new Error('The layout was not bundled.')
  const { code } = bundle.output[0]
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
