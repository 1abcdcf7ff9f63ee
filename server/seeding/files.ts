import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SeedError } from './seedError.ts'

/** A file of Cypher, read. */
export interface SeedFile {
  /** What the ledger and messages call it: the path from the base folder, with `/`; the whole path if it lies elsewhere. */
  readonly name: string
  readonly text: string
  /** Of the file's bytes, in hex. */
  readonly sha256: string
}

/** Whether a file says of itself that it may run any number of times: `// @repeatable` before its first statement. */
export function isRepeatable({ text }: Pick<SeedFile, 'text'>): boolean {
  const header = /^\uFEFF?(?:\s|\/\/[^\r\n]*)*/.exec(text)?.[0] ?? ''
  return /^\s*\/\/\s*@repeatable\b/m.test(header)
}

/**
 * Reads files, and the `.cypher` and `.cql` files below folders in the order of their paths.
 * @throws {SeedError} NO_SUCH_FILE, NO_CYPHER_FILES (a folder without any), NOT_UTF8
 */
export async function readSeedFiles(
  paths: readonly string[],
  baseFolder: string,
): Promise<readonly SeedFile[]> {
  const files: SeedFile[] = []
  for (const path of paths)
    for (const found of await filesAt(resolve(path))) files.push(await readSeed(found, baseFolder))
  return files
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new SeedError('NO_SUCH_FILE', `${path} does not exist or cannot be read.`, error)
  })
  if (!found.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  const files = names.filter(name => /\.(cypher|cql)$/i.test(name)).sort()
  if (files.length === 0)
    throw new SeedError(
      'NO_CYPHER_FILES',
      `${path} holds no .cypher or .cql file. Name the files themselves if theirs end otherwise.`,
    )
  return files.map(name => join(path, name))
}

async function readSeed(path: string, baseFolder: string): Promise<SeedFile> {
  const inside = relative(baseFolder, path)
  const name = (inside.startsWith('..') || isAbsolute(inside) ? path : inside).split(sep).join('/')
  return seedFileOf(name, await readFile(path))
}

/** What comes in at standard input, spooled to a file first: its sender need not wait for a database. */
export async function readStandardInput(): Promise<SeedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-seed-'))
  try {
    const spool = join(folder, 'standard-input.cypher')
    await pipeline(process.stdin, createWriteStream(spool))
    const bytes = await readFile(spool)
    return seedFileOf(`standard input ${checksumOf(bytes).slice(0, 12)}`, bytes)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const checksumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A text that came some other way than as a file. @throws {SeedError} NOT_UTF8 */
export function seedFileOf(name: string, bytes: Buffer): SeedFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { name, text, sha256: checksumOf(bytes) }
  } catch (error) {
    throw new SeedError(
      'NOT_UTF8',
      `${name} is not UTF-8 text. Save it as UTF-8 and run the same command again.`,
      error,
    )
  }
}
