import { BlockList, isIP } from 'node:net'

/** Who may use the API: programs of this machine; anybody who reaches the address, to read; or who has a token. */
export type Access = 'loopback' | 'public-read-only' | 'tokens'

/** Where the server listens, for whom, and by which names it is known. */
export interface Address {
  /** The name or number of the address it listens on. */
  readonly host: string
  readonly access: Access
  /** Further names that a browser may know this server by, without port. */
  readonly allowedHosts: readonly string[]
}

export type AccessErrorCode =
  | 'ACCESS_NOT_CONFIGURED'
  | 'TOKENS_BROKEN'
  | 'BAD_NAME'
  | 'NAME_TAKEN'
  | 'TOO_MANY'
  | 'NO_SUCH_TOKEN'

export class AccessError extends Error {
  override readonly name = 'AccessError'
  constructor(
    readonly code: AccessErrorCode,
    message: string,
  ) {
    super(message)
  }
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether only programs on this machine reach the address. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase()
  if (name === '127.0.0.1' || name === '::1') return true // what nearly all are, without making an address of it
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  const family = isIP(name)
  return family !== 0 && LOOPBACK.check(name, family === 6 ? 'ipv6' : 'ipv4')
}

/** @throws {AccessError} where other machines would reach a server whose access nobody configured. */
export function requireConfiguredAccess({ host, access }: Address): void {
  if (isLoopback(host) || access !== 'loopback') return
  throw new AccessError(
    'ACCESS_NOT_CONFIGURED',
    `ATTEST_HOST is "${host}", which other machines reach. Set ATTEST_PUBLIC=read-only to let everybody read there, ` +
      'make a token for each who may (npm run token -- add NAME --role reader), or leave ATTEST_HOST out to serve this machine alone.',
  )
}

/**
 * Whether a request's Host header names this server. A web page of a stranger whose name resolves to this machine (DNS
 * rebinding) comes with the stranger's name; an address in numbers cannot be rebound.
 */
export function isOurHost(header: string | undefined, { host, access, allowedHosts }: Address): boolean {
  const name = hostnameIn(header)
  if (name === undefined) return false
  if (isLoopback(name) || name === host.toLowerCase()) return true
  if (allowedHosts.includes(name)) return true
  return access !== 'loopback' && isIP(name) !== 0
}

/** Whether the page that sent a request was served by us: no Origin header, or the very host and port asked. */
export function isOurOrigin(origin: string | undefined, hostHeader: string | undefined): boolean {
  if (origin === undefined) return true
  return (
    /^https?:\/\//.test(origin) &&
    origin.replace(/^https?:\/\//, '').toLowerCase() === hostHeader?.toLowerCase()
  )
}

/** What a request named last: nearly all name the same, twice each. */
let last: { readonly header: string | undefined; readonly name: string | undefined } | undefined

/** The name in a Host header, without its port; undefined where the header is none. */
export function hostnameIn(header: string | undefined): string | undefined {
  if (last === undefined || last.header !== header) last = { header, name: nameIn(header) }
  return last.name
}

function nameIn(header: string | undefined): string | undefined {
  const address = `http://${header ?? ''}`
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname, username } = new URL(address)
  if (pathname !== '/' || username !== '') return undefined
  return hostname.replace(/^\[|\]$/g, '').toLowerCase()
}
