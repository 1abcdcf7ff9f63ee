import { useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** What takes weight from the claim: a hedge, a withdrawal, that it is planned, that a reader inferred it. */
export function Reservations({ claim }: { readonly claim: ClaimTextFragment }) {
  const words = useWords()
  const said: string[] = []
  if (claim.modality !== 'ACTUAL') said.push(words.modalities[claim.modality])
  // A doubt's own hedge ("unclear") is the doubt itself.
  if (claim.hedge !== null && claim.stance === 'ASSERTS') said.push(words.evidence.hedge(claim.hedge))
  if (claim.inferred) said.push(words.evidence.inferred)
  if (claim.rank === 'DEPRECATED')
    said.push(words.evidence.deprecated(claim.rankReason ?? words.evidence.unknown))
  return said.length === 0 ? null : <p className="reservations">{said.join(' · ')}</p>
}
