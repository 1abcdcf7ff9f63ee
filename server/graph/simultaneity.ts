import type { Link } from './link.ts'

/** A stretch of time between two ISO days, both in it. */
export interface Span {
  readonly from: string
  readonly to: string
}

// ISO days compare as texts: before and after them all.
const EVER = ''
const NEVER = '~'

export const ALWAYS: Span = { from: EVER, to: NEVER }

/** When a link may have held; a bound that nobody gives excludes nothing. */
const possibly = ({ fromMin, toMax }: Link): Span => ({ from: fromMin ?? EVER, to: toMax ?? NEVER })

/** When a link held for certain; `..` says that it still does. */
function certainly({ fromMax, toMin, validTo }: Link): Span | null {
  const to = validTo === '..' ? NEVER : toMin
  return fromMax === null || to === null ? null : { from: fromMax, to }
}

function shared(one: Span, other: Span): Span | null {
  const [, from = EVER] = [one.from, other.from].sort()
  const [to = NEVER] = [one.to, other.to].sort()
  return from <= to ? { from, to } : null
}

/** The parts of these stretches in which one of the links may have held. */
export const sharedWithAny = (spans: readonly Span[], links: readonly Link[]): readonly Span[] =>
  spans.flatMap(span => links.flatMap(link => shared(span, possibly(link)) ?? []))

/** Whether a link may have held all through a stretch. */
export function mayCover(link: Link, span: Span): boolean {
  const { from, to } = possibly(link)
  return from <= span.from && to >= span.to
}

/** Whether there was a day on which all of these links held: true or false for certain, null where the dates do not tell. */
export function heldTogether(links: readonly Link[]): boolean | null {
  if (commonTo(links.map(possibly)) === null) return false
  const certain = links.map(certainly)
  return certain.every(span => span !== null) && commonTo(certain) !== null ? true : null
}

const commonTo = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((common, span) => common && shared(common, span), ALWAYS)
