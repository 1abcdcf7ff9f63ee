import type { ClaimTextFragment, Stance } from '../data/operations.generated.ts'

/** The stances in the order in which they are shown. */
export const STANCES: readonly Stance[] = ['ASSERTS', 'DOUBTS', 'DOES_NOT_CONFIRM', 'DENIES']

/** The claims of each stance, every stance present; those that count come first. */
export function byStance<Some extends Pick<ClaimTextFragment, 'stance' | 'shortfalls'>>(
  claims: readonly Some[],
): (readonly [Stance, readonly Some[]])[] {
  const counting = claims.filter(claim => claim.shortfalls?.length === 0)
  const ordered = [...counting, ...claims.filter(claim => claim.shortfalls?.length !== 0)]
  return STANCES.map(stance => [stance, ordered.filter(claim => claim.stance === stance)] as const)
}

/** Whether some claims take another stance than others: they are then shown side by side. */
export function isContested(claims: readonly { readonly stance: Stance }[]): boolean {
  return new Set(claims.map(claim => claim.stance)).size > 1
}
