import { useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** Whether a claim counts as an independent origin, for or against, 1 or 0, and why not. */
export function Weight({ claim }: { readonly claim: ClaimTextFragment }) {
  const words = useWords()
  const { shortfalls, stance } = claim
  if (shortfalls === null) return null
  const counts = shortfalls.length === 0
  const counting = stance === 'ASSERTS' ? words.evidence.counts : words.panel.countsAgainst
  return (
    <p className="weight">
      <span className={counts ? 'weight-number counts' : 'weight-number'}>{counts ? 1 : 0}</span>
      <span>{counts ? counting : shortfalls.join('; ')}</span>
    </p>
  )
}
