import type { Claim } from './claim.ts'
import { type Evidence, isDeprecated, isNamed, originOf } from './evidence.ts'
import type { Dependence, Independence, Origin } from './independence.ts'

/** One reason why a claim does not count as an independent origin; `of` is the origin it depends on or repeats. */
export type Shortfall =
  | { readonly why: PlainReason }
  | { readonly why: Dependence['why'] | 'repeats'; readonly of: Origin }

export type PlainReason =
  | 'deprecated'
  | 'inferred'
  | 'less-actual'
  | 'doubts'
  | 'does-not-confirm'
  | 'denied-by-an-end'
  | 'hedged'
  | 'unnamed'
  | 'origin-not-stated'

/**
 * For each claim, by id, what keeps it from counting. Nothing keeps the one claim through which an independent origin
 * counts: of several the most confident, then the first by id.
 */
export function shortfallsOf(evidence: Evidence): ReadonlyMap<string, readonly Shortfall[]> {
  const dependences = new Map([
    ...dependencesOf(evidence.firm, evidence.support),
    ...dependencesOf(evidence.opposing, evidence.opposition),
  ])
  return new Map(
    evidence.claims.map(claim => {
      const plain = plainReasons(claim, evidence)
      const dependence = dependences.get(claim.claimId) ?? []
      return [claim.claimId, plain.length > 0 ? plain.map(why => ({ why })) : dependence]
    }),
  )
}

function plainReasons(claim: Claim, evidence: Evidence): readonly PlainReason[] {
  if (isDeprecated(claim)) return ['deprecated']
  if (claim.inferred) return ['inferred']
  const { stance } = claim
  if (stance === 'doubts' || stance === 'does-not-confirm') return [stance]
  if (stance === 'asserts' && claim.modality !== evidence.modality) return ['less-actual']
  const reasons: PlainReason[] = []
  if (claim.hedge !== null) reasons.push('hedged')
  if (!isNamed(claim)) reasons.push('unnamed')
  if (reasons.length > 0) return reasons
  if (stance === 'denies' && !evidence.opposing.includes(claim)) return ['denied-by-an-end']
  return originOf(claim).length === 0 ? ['origin-not-stated'] : []
}

function dependencesOf(
  claims: readonly Claim[],
  independence: Independence,
): readonly (readonly [string, readonly Shortfall[]])[] {
  const heard = new Set<string>()
  const strongestFirst = claims.toSorted((one, other) => (other.confidence ?? 0) - (one.confidence ?? 0))
  return strongestFirst.flatMap(claim =>
    originOf(claim).map(of => {
      const dependence = independence.dependenceOf(of)
      if (dependence !== undefined) return [claim.claimId, [dependence]] as const
      const origin = JSON.stringify(of)
      const repeats = heard.has(origin)
      heard.add(origin)
      return [claim.claimId, repeats ? [{ why: 'repeats', of } as const] : []] as const
    }),
  )
}
