import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { AccessError } from './address.ts'

/** What somebody may do: read; or read, and check and apply seeds. */
export type Role = 'reader' | 'editor'

export const ROLES: readonly Role[] = ['reader', 'editor']

/** A token as it is kept: whoever reads the file cannot use it. */
export interface StoredToken {
  readonly name: string
  readonly role: Role
  /** Of the token, in hex. It is random and long, so that guessing from the hash is as hopeless as without. */
  readonly sha256: string
  /** ISO text. */
  readonly added: string
}

export const MOST_TOKENS = 100
const NAME = /^[A-Za-z0-9][\w.@-]{0,62}$/

/** The tokens in a file; none where there is no file. @throws {AccessError} TOKENS_BROKEN */
export function readTokens(path: string): readonly StoredToken[] {
  if (!existsSync(path)) return []
  const broken = (why: string) =>
    new AccessError(
      'TOKENS_BROKEN',
      `${path} cannot be used: ${why}. Move it aside, and add the tokens again with: npm run token -- add NAME --role reader`,
    )
  let held: unknown
  try {
    held = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw broken('it is not JSON')
  }
  if (!Array.isArray(held) || !held.every(isToken)) throw broken('it holds something else than tokens')
  return held
}

const isToken = (held: Partial<Record<keyof StoredToken, unknown>> | null): held is StoredToken =>
  typeof held?.name === 'string' &&
  ROLES.some(role => role === held.role) &&
  typeof held.sha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(held.sha256) &&
  typeof held.added === 'string'

/** Makes a token and keeps its hash. The token itself is told here, once. @throws {AccessError} */
export function addToken(path: string, name: string, role: Role): string {
  const held = readTokens(path)
  if (!NAME.test(name))
    throw new AccessError('BAD_NAME', `"${name}" is no name: up to 63 letters, digits and . _ @ -`)
  if (held.some(token => token.name === name))
    throw new AccessError('NAME_TAKEN', `There is a token "${name}". To renew it, remove it first.`)
  if (held.length >= MOST_TOKENS)
    throw new AccessError('TOO_MANY', `There are ${MOST_TOKENS} tokens, which is all that are kept.`)
  const token = `attest_${randomBytes(32).toString('base64url')}`
  write(path, [
    ...held,
    { name, role, sha256: hashOf(token).toString('hex'), added: new Date().toISOString() },
  ])
  return token
}

/** Forgets a token: from its next request on, whoever has it is a stranger. @throws {AccessError} NO_SUCH_TOKEN */
export function removeToken(path: string, name: string): void {
  const held = readTokens(path)
  if (!held.some(token => token.name === name))
    throw new AccessError('NO_SUCH_TOKEN', `There is no token "${name}".`)
  write(
    path,
    held.filter(token => token.name !== name),
  )
}

/** Whole or not at all, and for this user's eyes alone. */
function write(path: string, tokens: readonly StoredToken[]): void {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}`
  writeFileSync(next, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 })
  renameSync(next, path)
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Whose token that is; compared with all of them, in a time that tells nothing of how near it came. */
export function ownerOf(token: string, tokens: readonly StoredToken[]): StoredToken | undefined {
  const given = hashOf(token)
  let owner: StoredToken | undefined
  for (const stored of tokens) if (timingSafeEqual(given, Buffer.from(stored.sha256, 'hex'))) owner = stored
  return owner
}

/** The tokens of a file as they are now: read again when the file has changed. Without a file there are none. */
export function tokensOf(path: string | undefined): () => readonly StoredToken[] {
  let known: { readonly version: string; readonly tokens: readonly StoredToken[] } | undefined
  return () => {
    if (path === undefined || !existsSync(path)) return []
    const { mtimeMs, size, ino } = statSync(path)
    const version = `${mtimeMs} ${size} ${ino}`
    if (known?.version !== version) known = { version, tokens: readTokens(path) }
    return known.tokens
  }
}
