// @ts-check
// npm run drill: the tests that take long and say little more than those of npm test.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { requirePackages, requirePrerequisites } from './prerequisites.mjs'
import { runScript } from './steps.mjs'

process.chdir(dirname(import.meta.dirname))
await runScript(async () => {
  await requirePrerequisites({ browser: true })
  await requirePackages()
  const child = spawn('node_modules/.bin/vitest', ['run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ATTEST_DRILL: 'yes' },
  })
  const [exitCode] = await once(child, 'close')
  process.exitCode = exitCode ?? 1
})
