import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { findProgram } from '../../scripts/machine.mjs'
import { EngineError } from './engineError.ts'

const POM = join(import.meta.dirname, 'pom.xml')
const MANIFEST = 'complete.json'
/** Files that Maven fetches for an empty cache of its own, its plugins among them; only for the progress line. */
const FILES_TO_EXPECT = 870
const PROGRESS_MS = 2_000

export interface JarsOptions {
  readonly cacheFolder: string
  readonly env: NodeJS.ProcessEnv
  readonly progress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * The folder with all jars of the Neo4j that pom.xml names, fetched by Maven if it is not there or not whole.
 * @throws {EngineError} NO_MAVEN, NO_NETWORK, DOWNLOAD_BROKEN, DISK_FULL.
 */
export async function requireJars(options: JarsOptions): Promise<string> {
  const pom = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8)
  const folder = join(options.cacheFolder, `neo4j-${pom}`)
  if (isWhole(folder)) return folder
  const maven = findProgram(['mvn'], options.env)
  if (maven === undefined)
    throw new EngineError(
      'NO_MAVEN',
      'Fetching Neo4j needs Maven, and there is no mvn on the PATH. Install it (Debian: apt-get install maven), or set NEO4J_URI to a Neo4j of your own.',
    )
  const fetched = `${folder}.${process.pid}`
  try {
    await fetchWith(maven, fetched, options)
    const broken = brokenJarIn(fetched)
    if (broken !== undefined) throw brokenDownload(`${broken} is not a whole jar`)
    writeManifest(fetched)
    rmSync(folder, { recursive: true, force: true })
    renameSync(fetched, folder)
  } finally {
    rmSync(fetched, { recursive: true, force: true })
  }
  return folder
}

/** Runs Maven on a copy of pom.xml: it writes beside its pom, which may lie where nobody may write. */
async function fetchWith(maven: string, target: string, options: JarsOptions): Promise<void> {
  mkdirSync(target, { recursive: true })
  copyFileSync(POM, join(target, 'pom.xml'))
  options.progress('Getting Neo4j through Maven (about 120 MB, once) …')
  const child = spawn(
    maven,
    [
      ...['-B', '-C', '-Dstyle.color=never', `-Djars=${resolve(target)}`, '-f', join(target, 'pom.xml')],
      'prepare-package',
    ],
    { env: options.env, stdio: ['ignore', 'pipe', 'pipe'], signal: options.signal },
  )
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const lines: string[] = []
  let files = 0
  let told = Date.now()
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', line => {
      if (/Downloaded from/.test(line)) files += 1
      if (!/Download(ing|ed) from/.test(line)) lines.push(line)
      if (files === 0 || Date.now() - told < PROGRESS_MS) return
      told = Date.now()
      options.progress(`Getting Neo4j: ${files} of about ${FILES_TO_EXPECT} files`)
    })
  const [exitCode] = await once(child, 'close')
  process.off('exit', endWithUs)
  if (exitCode !== 0) throw mavenFailure(lines)
}

function mavenFailure(lines: readonly string[]): EngineError {
  const text = lines.join('\n')
  const said = lines.find(line => line.startsWith('[ERROR]'))?.slice(8, 400) ?? lines.at(-1) ?? 'nothing'
  if (/No space left on device/.test(text))
    return new EngineError('DISK_FULL', `The disk is full: Maven said "${said}". Make room and start again.`)
  if (/Checksum validation failed|Could not find artifact/.test(text)) return brokenDownload(said)
  if (/Could not transfer|Unknown host|Connection refused|Network is unreachable|timed out/i.test(text))
    return new EngineError(
      'NO_NETWORK',
      `Neo4j could not be fetched: Maven reaches no repository. Connect to the network (behind a proxy or mirror: ~/.m2/settings.xml) and start again, or set NEO4J_URI to a Neo4j of your own. Maven said: ${said}`,
    )
  return brokenDownload(said)
}

const brokenDownload = (what: string) =>
  new EngineError(
    'DOWNLOAD_BROKEN',
    `Neo4j's jars did not arrive whole: ${what}. Remove what Maven kept (~/.m2/repository/org/neo4j) and start again.`,
  )

/** A jar is a zip: it begins with its mark and ends with its directory's. */
function brokenJarIn(folder: string): string | undefined {
  const jars = jarsIn(folder)
  if (jars.length === 0) return 'an empty folder'
  return jars.find(name => {
    const bytes = readFileSync(join(folder, name))
    return bytes.toString('latin1', 0, 2) !== 'PK' || bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0
  })
}

function writeManifest(folder: string): void {
  const sizes = jarsIn(folder).map(name => [name, statSync(join(folder, name)).size])
  writeFileSync(join(folder, MANIFEST), JSON.stringify(Object.fromEntries(sizes), null, 1))
}

function isWhole(folder: string): boolean {
  try {
    const sizes: Record<string, number> = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}

const jarsIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.jar'))
