// @ts-check
// node scripts/run.mjs FILE ARGS: has what the machine needs, then runs a TypeScript file in this process.
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requirePackages, requirePrerequisites } from './prerequisites.mjs'
import { runScript } from './steps.mjs'

process.chdir(dirname(import.meta.dirname))
await runScript(async () => {
  const [, , file = ''] = process.argv
  await requirePrerequisites({ browser: false })
  await requirePackages()
  // Only now: npm installs less where it finds this. graphql-js compares types several times as fast with it.
  process.env.NODE_ENV ??= 'production'
  process.argv.splice(1, 2, resolve(file))
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(resolve(file)).href)
})
