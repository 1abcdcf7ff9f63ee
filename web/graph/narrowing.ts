/** What of an entity's links an expansion asks for besides relation and direction, as plain data and pure functions. */
import type { LinkStatus } from './network.ts'

export interface Narrowing {
  /** Kinds of the far end, sorted; none lets all through, and so with the statuses. */
  readonly kinds: readonly string[]
  readonly statuses: readonly LinkStatus[]
  /** ISO days between which the link may have held; null where that has no end. */
  readonly heldFrom: string | null
  readonly heldTo: string | null
  /** Where such a day is given: whether links whose time nobody gives pass, too. */
  readonly undated: boolean
  /** An ISO day: only what could be known by then; null for today. */
  readonly reportedBy: string | null
}

export const EVERY_LINK: Narrowing = {
  kinds: [],
  statuses: [],
  heldFrom: null,
  heldTo: null,
  undated: true,
  reportedBy: null,
}

/** Whether links have to hold, or be known, at some time. */
export function isOfSomeTime({ heldFrom, heldTo, reportedBy }: Narrowing): boolean {
  return heldFrom !== null || heldTo !== null || reportedBy !== null
}

/** Whether every link passes. */
export function isEvery(narrowing: Narrowing): boolean {
  return narrowing.kinds.length === 0 && narrowing.statuses.length === 0 && !isOfSomeTime(narrowing)
}

/** Whether the same links pass both. */
export function isSameNarrowing(one: Narrowing, other: Narrowing): boolean {
  return keyOf(one) === keyOf(other)
}

/** The same text for narrowings that let the same links pass. */
export function keyOf(narrowing: Narrowing): string {
  return JSON.stringify(tupleOf(narrowing))
}

/** A list of names with one more, or without it; sorted, so that the same names are the same list. */
export function turned<Name extends string>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names.filter(each => each !== name) : [...names, name].toSorted()
}

/** The parts in their order, for an address. */
export function tupleOf({ kinds, statuses, heldFrom, heldTo, undated, reportedBy }: Narrowing) {
  const isHeld = heldFrom !== null || heldTo !== null
  return [kinds, statuses, heldFrom, heldTo, undated || !isHeld, reportedBy] as const
}

/** The narrowing of such parts; undefined where they are none. */
export function narrowingOf(tuple: unknown): Narrowing | undefined {
  if (!Array.isArray(tuple)) return undefined
  const [kinds, statuses, heldFrom, heldTo, undated, reportedBy]: unknown[] = tuple
  if (!isListOf(kinds, isText) || !isListOf(statuses, isStatus)) return undefined
  if (!isDay(heldFrom) || !isDay(heldTo) || !isDay(reportedBy)) return undefined
  if (heldFrom !== null && heldTo !== null && heldFrom > heldTo) return undefined
  const days = { heldFrom, heldTo, undated: undated === true, reportedBy }
  return { kinds: sortedOnce(kinds), statuses: sortedOnce(statuses), ...days }
}

const STATUSES: Readonly<Record<LinkStatus, true>> = {
  CONFIRMED: true,
  REPORTED: true,
  ALLEGED: true,
  UNCONFIRMED: true,
  DISPUTED: true,
  DENIED: true,
  RETRACTED: true,
  UNSOURCED: true,
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function sortedOnce<Name extends string>(names: readonly Name[]): Name[] {
  return [...new Set(names)].toSorted()
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isStatus(value: unknown): value is LinkStatus {
  return isText(value) && Object.hasOwn(STATUSES, value)
}

function isDay(value: unknown): value is string | null {
  if (value === null) return true
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  // The 30th of February is taken for a day of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
