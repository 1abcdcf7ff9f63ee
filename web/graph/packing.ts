/** The long part of a view, deflated into letters that an address may hold. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Expansion, Positions } from './content.ts'
import { EVERY_LINK, isEvery, narrowingOf, tupleOf as partsOf } from './narrowing.ts'

export interface Packed {
  readonly base: readonly string[] | null
  readonly expansions: readonly Expansion[]
  readonly positions: Positions | null
}

const NOTHING: Packed = { base: null, expansions: [], positions: null }

/** In base64 for addresses (RFC 4648, section 5), without padding. */
export function packed({ base, expansions, positions }: Packed): string {
  const plain = {
    ...(base === null ? {} : { b: base }),
    ...(expansions.length === 0 ? {} : { e: expansions.map(tupleOf) }),
    ...(positions === null
      ? {}
      : { p: Object.entries(positions).map(([id, { x, y }]) => [id, round(x), round(y)]) }),
  }
  const bytes = deflateSync(strToU8(JSON.stringify(plain)), { level: 9 })
  const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What was packed; nothing of it where the text has been cut or changed. */
export function unpacked(text: string): Packed {
  if (text === '') return NOTHING
  const plain = plainOf(text)
  if (plain === null) return NOTHING
  return {
    base: isTexts(plain.b) ? plain.b : null,
    expansions: Array.isArray(plain.e) ? plain.e.flatMap(expansionOf) : [],
    positions: Array.isArray(plain.p) ? Object.fromEntries(plain.p.flatMap(placeOf)) : null,
  }
}

function plainOf(text: string): Record<string, unknown> | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0))
    const plain: unknown = JSON.parse(strFromU8(inflateSync(bytes)))
    return plain !== null && typeof plain === 'object' ? { ...plain } : null
  } catch {
    return null // cut while copying: the overview is shown, which the person can see
  }
}

function tupleOf({ narrowing, ...expansion }: Expansion) {
  const { entityId, direction, relation, entityIds, seen, total, cursor } = expansion
  const plain = [entityId, direction, relation, entityIds, seen, total, cursor]
  return isEvery(narrowing) ? plain : [...plain, partsOf(narrowing)]
}

function expansionOf(tuple: unknown): Expansion[] {
  if (!Array.isArray(tuple)) return []
  const [entityId, direction, relation, entityIds, seen, total, cursor, parts]: unknown[] = tuple
  const narrowing = parts === undefined ? EVERY_LINK : narrowingOf(parts)
  const known = (['OUT', 'IN', 'BOTH'] as const).find(each => each === direction)
  if (typeof entityId !== 'string' || known === undefined || !isTexts(entityIds)) return []
  if (!isTextOrNull(relation) || !isTextOrNull(cursor) || narrowing === undefined) return []
  const step = { entityId, direction: known, relation, narrowing }
  const counted = typeof total === 'number' ? total : null
  return [{ ...step, entityIds, seen: Number(seen) || 0, total: counted, cursor }]
}

function placeOf(tuple: unknown): [string, { x: number; y: number }][] {
  if (!Array.isArray(tuple)) return []
  const [id, x, y]: unknown[] = tuple
  return typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)
    ? [[id, { x: Number(x), y: Number(y) }]]
    : []
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

/** To half a px: nobody sees less, and it packs better. */
function round(px: number): number {
  return Math.round(px * 2) / 2
}
