import { useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** Whether a claim counts as an independent origin, 1 or 0, and why not. */
export function Weight({ claim }: { readonly claim: ClaimTextFragment }) {
  const words = useWords()
  const { shortfalls } = claim
  if (shortfalls === null) return null
  const counts = shortfalls.length === 0
  return (
    <p className="weight">
      <span className={counts ? 'weight-number counts' : 'weight-number'}>{counts ? 1 : 0}</span>
      <span>{counts ? words.evidence.counts : shortfalls.join('; ')}</span>
    </p>
  )
}
