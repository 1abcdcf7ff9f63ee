import { type Bounds, boundsOf, isEdtf } from '../evidence/dates.ts'
import type { FoundClaim } from '../graph/evidence.ts'

/** Since when and until when something held, or happened, in EDTF; null = no claim says. */
export interface GivenDates {
  readonly from: string | null
  readonly to: string | null
}

/** The dates that claims give: each from the best assertion that has it, preferred before normal, then by confidence. */
export function datesGiven(claims: readonly FoundClaim[]): GivenDates {
  const asserting = claims
    .filter(claim => claim.stance === 'asserts' && claim.rank !== 'deprecated' && !claim.inferred)
    .toSorted(bestFirst)
  return {
    from: asserting.find(claim => claim.validFrom !== null)?.validFrom ?? null,
    to: asserting.find(claim => claim.validTo !== null)?.validTo ?? null,
  }
}

function bestFirst(one: FoundClaim, other: FoundClaim): number {
  const rank = Number(other.rank === 'preferred') - Number(one.rank === 'preferred')
  return rank || (other.confidence ?? 0) - (one.confidence ?? 0) || (one.claimId < other.claimId ? -1 : 1)
}

/** The days a text allows. A script of a person's own may keep anything in such a property: no date bounds nothing. */
export const boundsIfDate = (text: string | null): Bounds =>
  text !== null && isEdtf(text) ? boundsOf(text) : { min: null, max: null }

/** The first of some ISO days, null where none is known. */
export const earliest = (days: readonly (string | null)[]) => known(days)[0] ?? null

/** The last of some ISO days, null where none is known. */
export const latest = (days: readonly (string | null)[]) => known(days).at(-1) ?? null

const known = (days: readonly (string | null)[]) => days.flatMap(day => day ?? []).sort()
