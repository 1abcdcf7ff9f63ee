import type { IncomingHttpHeaders } from 'node:http'
import { type Address, hostnameIn, isLoopback } from './address.ts'
import { ownerOf, type Role, type StoredToken } from './tokens.ts'

/** Who asks, as far as it matters. */
export interface Caller {
  readonly role: Role
  /** Somebody whom we know: a program of this machine, or the owner of a token. The public is not. */
  readonly known: boolean
}

export interface Arrival {
  readonly headers: IncomingHttpHeaders
  /** The address at the other end of the connection. */
  readonly from: string | undefined
}

/** What a proxy says of itself: behind one, everybody seems to be on this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/** Who asks; undefined = nobody who may: no token where one is needed, or one that is none of ours. */
export function callerOf(
  arrival: Arrival,
  { access }: Address,
  tokens: () => readonly StoredToken[],
): Caller | undefined {
  const { authorization } = arrival.headers
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S{1,200})$/i.exec(authorization) ?? []
    const owner = token === undefined ? undefined : ownerOf(token, tokens())
    return owner && { role: owner.role, known: true }
  }
  if (access === 'tokens') return undefined
  const known = access === 'loopback' && isOfThisMachine(arrival)
  return { role: known ? 'editor' : 'reader', known }
}

function isOfThisMachine({ headers, from }: Arrival): boolean {
  const name = hostnameIn(headers.host)
  return (
    name !== undefined &&
    isLoopback(name) &&
    isLoopback((from ?? '').replace(/^::ffff:/, '')) &&
    FORWARDED.every(header => headers[header] === undefined)
  )
}
