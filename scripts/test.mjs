// @ts-check
// npm test: exactly what CI checks, on a clean checkout as well as on a used one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrerequisiteError, requirePackages, requirePrerequisites } from './prerequisites.mjs'
import { runScript, step } from './steps.mjs'

const RESULTS = '.attest/test/results.json'
const BIN = 'node_modules/.bin'
/** By its place: the TypeScript that tests read sources with has a program of the same name. */
const TSC = 'node_modules/typescript-native/bin/tsc'

process.chdir(dirname(import.meta.dirname))
await runScript(async () => {
  const begin = Date.now()
  await allOf([requirePrerequisites({ browser: true }), requirePackages()])
  await allOf([
    check('Generated files', process.execPath, ['--import', 'tsx', 'scripts/codegen.ts', '--check']),
    check('Style and borders', `${BIN}/biome`, ['check', '--error-on-warnings', '.']),
    check('Types of the server', process.execPath, [TSC, '--noEmit']),
    check('Types of the page', process.execPath, [TSC, '--noEmit', '-p', 'web']),
    check('Building the page', `${BIN}/vite`, ['build', '--logLevel', 'warn']),
    check('Neo4j', process.execPath, ['--import', 'tsx', 'scripts/engine.ts']),
  ])
  mkdirSync(dirname(RESULTS), { recursive: true })
  rmSync(RESULTS, { force: true })
  try {
    await check('Tests', `${BIN}/vitest`, [
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
      ...process.argv.slice(2),
    ])
  } finally {
    summarise(begin)
  }
})

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 */
function check(name, command, args) {
  return step(name, async () => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.once(signal, () => child.kill(signal))
    const [exitCode, signal] = await once(child, 'close')
    if (exitCode !== 0)
      throw new PrerequisiteError('CHECK_FAILED', `${name} ended with ${exitCode ?? signal}.`)
  })
}

/**
 * What is done at the same time, all of it even where one fails: the first failure is thrown then.
 * @param {readonly Promise<void>[]} checks
 */
async function allOf(checks) {
  for (const result of await Promise.allSettled(checks)) if (result.status === 'rejected') throw result.reason
}

/** @param {number} begin */
function summarise(begin) {
  console.log(`\nEverything took ${((Date.now() - begin) / 1000).toFixed(0)} s`)
  if (!existsSync(RESULTS)) return
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(RESULTS, 'utf8'),
  )
  const skipped = numPendingTests + numTodoTests
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped`)
}
