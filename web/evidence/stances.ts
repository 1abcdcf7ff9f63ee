import type { ClaimTextFragment, Stance } from '../data/operations.generated.ts'

/** The stances in the order in which they are shown. */
export const STANCES: readonly Stance[] = ['ASSERTS', 'DOUBTS', 'DOES_NOT_CONFIRM', 'DENIES']

/** The claims of each stance, every stance present. */
export function byStance(
  claims: readonly ClaimTextFragment[],
): (readonly [Stance, readonly ClaimTextFragment[]])[] {
  return STANCES.map(stance => [stance, claims.filter(claim => claim.stance === stance)] as const)
}
