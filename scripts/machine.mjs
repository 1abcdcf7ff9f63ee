// @ts-check
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The oldest Java that Neo4j 5 runs on. */
export const MINIMUM_JAVA = 17

/** @typedef {{ readonly program: string, readonly major: number, readonly version: string }} Java */

/**
 * The first of these programs on the PATH, as an absolute path; undefined if there is none.
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findProgram(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

/** Its shell without a window, where there is one: the same engine at half the cost. */
const CHROMIUM_NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/**
 * The Chromium for the tests: ATTEST_CHROMIUM, else the first of its names on the PATH.
 * @param {NodeJS.ProcessEnv} env
 */
export function findChromium(env) {
  return env.ATTEST_CHROMIUM || findProgram(CHROMIUM_NAMES, env)
}

/**
 * The Java to run Neo4j with: JAVA_HOME's if it is new enough, else the first on the PATH that is.
 * `tooOld` is what was found instead, for the message.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ readonly java: Java | undefined, readonly tooOld: Java | undefined }}
 */
export function findJava(env) {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []
  const onPath = (env.PATH ?? '').split(delimiter).map(folder => join(folder || '.', 'java'))
  /** @type {Java | undefined} */
  let tooOld
  for (const program of [...home, ...onPath].filter(isProgram)) {
    const java = javaAt(program)
    if (java && java.major >= MINIMUM_JAVA) return { java, tooOld: undefined }
    tooOld ??= java
  }
  return { java: undefined, tooOld }
}

/**
 * @param {string} program
 * @returns {Java | undefined}
 */
function javaAt(program) {
  // It tells of options that it picks up, which are no part of what it is.
  const { JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, _JAVA_OPTIONS, ...env } = process.env
  const { stderr } = spawnSync(program, ['-version'], { encoding: 'utf8', env })
  const numbers = /version "(?:1\.)?(\d+)[^"]*"/.exec(stderr ?? '')
  if (!numbers) return undefined
  return { program, major: Number(numbers[1]), version: stderr }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
