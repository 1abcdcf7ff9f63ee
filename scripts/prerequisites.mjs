// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { findChromium, findJava, findProgram, MINIMUM_JAVA } from './machine.mjs'
import { step } from './steps.mjs'

const MINIMUM_NODE = [20, 19]

/** What the machine lacks, or Node, cannot be had without the person. */
export class PrerequisiteError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message)
    this.code = code
  }
}

/**
 * A program that must be on the machine; `packages` are the names apt may know it by, the best first.
 * @typedef {{ code: string, name: string, packages: readonly string[], isThere: () => boolean }} Prerequisite
 */

/** @type {Prerequisite} */
const JAVA = {
  code: 'NO_JAVA',
  name: `Java ${MINIMUM_JAVA} or newer`,
  packages: ['openjdk-21-jre-headless', 'openjdk-17-jre-headless', 'openjdk-25-jre-headless'],
  isThere: () => findJava(process.env).java !== undefined,
}

/** @type {Prerequisite} */
const MAVEN = {
  code: 'NO_MAVEN',
  name: 'Maven',
  packages: ['maven'],
  isThere: () => findProgram(['mvn'], process.env) !== undefined,
}

/** @type {Prerequisite} */
const CHROMIUM = {
  code: 'NO_CHROMIUM',
  name: 'Chromium',
  packages: ['chromium-headless-shell', 'chromium'],
  isThere: () => findChromium(process.env) !== undefined,
}

/**
 * Has everything on the machine that Attest needs: what is missing is installed by apt-get where this user may,
 * or named with the command to type.
 * @param {{ browser: boolean }} wanted
 */
export async function requirePrerequisites({ browser }) {
  requireNode()
  const engine = process.env.NEO4J_URI && !browser ? [] : [JAVA, MAVEN]
  const missing = [...engine, ...(browser ? [CHROMIUM] : [])].filter(({ isThere }) => !isThere())
  if (missing.length > 0) await install(missing)
}

/**
 * Has a folder's node_modules as its package-lock.json says: npm ci, if they are missing or others.
 * @param {string} [folder]
 */
export async function requirePackages(folder = '.') {
  if (packagesAreFresh(folder)) return
  const where = folder === '.' ? '' : ` in ${folder}`
  await step(`Installing packages${where} (npm ci)`, () =>
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder),
  )
}

/**
 * npm writes its own copy of the lock file when it has installed all of it: they are compared package by package.
 * @param {string} folder
 */
function packagesAreFresh(folder) {
  const installed = lockedPackages(`${folder}/node_modules/.package-lock.json`)
  if (installed === undefined) return false
  const wanted = Object.entries(lockedPackages(`${folder}/package-lock.json`) ?? {}).filter(
    ([path]) => path !== '',
  )
  return wanted.every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    // What is optional may be for another system.
    if (found === undefined) return optional === true
    return found.version === version && (found.integrity === integrity || integrity === undefined)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  const wanted = MINIMUM_NODE.join('.')
  throw new PrerequisiteError(
    'NODE_VERSION',
    `Attest needs Node ${wanted} or newer; this is ${process.versions.node}. With nvm: nvm install 22`,
  )
}

/** @param {readonly Prerequisite[]} missing */
async function install(missing) {
  const names = missing.map(({ name }) => name).join(', ')
  const obstacle = whyNotInstall()
  if (obstacle !== undefined) throw missingError(missing, `${names} missing (${obstacle}).`)
  console.log(`Missing on this machine: ${names}. Installing with apt-get; ATTEST_NO_INSTALL=1 forbids that.`)
  try {
    await step('apt-get update', () => run('apt-get', ['update', '-qq']))
    const packages = missing.map(knownPackage)
    await step(`apt-get install ${packages.join(' ')}`, () =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]),
    )
  } catch (error) {
    throw missingError(missing, `${names} missing, and apt-get could not install: ${String(error)}.`)
  }
  const still = missing.filter(({ isThere }) => !isThere())
  if (still.length > 0)
    throw missingError(still, `${still.map(({ name }) => name).join(', ')} missing still.`)
}

/** @returns {string | undefined} */
function whyNotInstall() {
  if (process.env.ATTEST_NO_INSTALL) return 'ATTEST_NO_INSTALL forbids installing'
  if (!isDebian() || findProgram(['apt-get'], process.env) === undefined) return 'no apt-get here'
  return process.getuid?.() === 0 ? undefined : 'installing needs root'
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * The first of its names that this release of the system has.
 * @param {Prerequisite} prerequisite
 */
function knownPackage({ packages }) {
  const isKnown = (/** @type {string} */ name) =>
    /^Package:/m.test(spawnSync('apt-cache', ['show', name], { encoding: 'utf8' }).stdout ?? '')
  const known = packages.find(isKnown)
  return known ?? String(packages[0])
}

/**
 * @param {readonly Prerequisite[]} missing
 * @param {string} what
 */
function missingError(missing, what) {
  const packages = missing.map(({ packages }) =>
    packages[0]?.startsWith('openjdk') ? 'default-jre-headless' : packages.at(-1),
  )
  const command = isDebian()
    ? `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
    : `install ${missing.map(({ name }) => name).join(', ')} with your system's package manager and put it on the PATH`
  const instead = missing.includes(CHROMIUM) ? '' : '\nOr set NEO4J_URI to a Neo4j of your own.'
  return new PrerequisiteError(missing[0]?.code ?? 'MISSING', `${what} Type:\n\n    ${command}\n${instead}`)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [folder]
 */
async function run(command, args, folder = '.') {
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const [exitCode, signal] = await once(child, 'close')
  if (exitCode !== 0)
    throw new PrerequisiteError('STEP_FAILED', `${command} ${args[0]} ended with ${exitCode ?? signal}`)
}
