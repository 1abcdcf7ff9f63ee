// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['web', 'vite.config.ts', 'package-lock.json']

/** The folder that the built page is served from. @param {string} project */
export const webFolderOf = project => join(project, 'dist', 'web')

/** The build could not be made: the message holds what Vite printed. */
export class WebBuildError extends Error {
  code = 'WEB_BUILD'
}

/**
 * Builds the page if there is none or a source of it is newer.
 * @param {string} project the project's folder
 * @param {(line: string) => void} progress
 * @param {AbortSignal} [signal] ends a build that runs
 */
export async function buildWebIfOld(project, progress, signal) {
  if (builtAt(project) >= newestIn(SOURCES.map(source => join(project, source)))) return
  progress('Building the page …')
  const begin = Date.now()
  await buildWeb(project, signal)
  progress(`The page is built (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
}

/**
 * @param {string} project
 * @param {AbortSignal} [signal]
 */
async function buildWeb(project, signal) {
  const begin = new Date()
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Where tests ask for the page, NODE_ENV says so, and React would come with its developer's checks.
    env: { ...process.env, NODE_ENV: 'production' },
    ...(signal ? { signal } : {}),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data))
  const [exitCode] = await once(child, 'close')
  if (exitCode !== 0) throw new WebBuildError(`The page could not be built:\n${output.trim()}`)
  // A source that changed while Vite ran is newer than this.
  utimesSync(join(webFolderOf(project), 'index.html'), begin, begin)
}

/** @param {string} project */
function builtAt(project) {
  return statSync(join(webFolderOf(project), 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * @param {readonly string[]} paths files, or folders with all in them
 * @returns {number}
 */
function newestIn(paths) {
  const times = paths.map(path => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
    return newestIn(readdirSync(path).map(name => join(path, name)))
  })
  return Math.max(0, ...times)
}
