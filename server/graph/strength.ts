import type { Status } from '../evidence/claim.ts'
import type { Link } from './link.ts'

/**
 * How well a link is founded, the best first: as the rule caps their confidence, then what nobody speaks for, last
 * what somebody speaks against alone.
 */
const BY_STATUS: readonly Status[] = [
  'confirmed',
  'reported',
  'unconfirmed',
  'alleged',
  'disputed',
  'unsourced',
  'retracted',
  'denied',
]

/** Below zero where the first of two links is better founded: by status, then independent sources, then confidence. */
export function byStrength(one: Link, other: Link): number {
  return (
    BY_STATUS.indexOf(one.status) - BY_STATUS.indexOf(other.status) ||
    other.sources - one.sources ||
    (other.confidence ?? 0) - (one.confidence ?? 0)
  )
}

/** The same with an order among equals, so that the same question has the same answer. */
export const byStrengthAndId = (one: Link, other: Link): number =>
  byStrength(one, other) || other.weight - one.weight || (one.id < other.id ? -1 : 1)

/** The link on which a chain of links hangs. @throws {RangeError} for an empty chain. */
export function weakestOf(links: readonly Link[]): Link {
  const weakest = links.toSorted(byStrengthAndId).at(-1)
  if (weakest === undefined) throw new RangeError('A chain without links has no weakest one.')
  return weakest
}
