import type { ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { Chain } from './Chain.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { CompactChain } from './CompactChain.tsx'
import { Quote } from './Quote.tsx'
import { Reservations } from './Reservations.tsx'
import { Weight } from './Weight.tsx'

interface ClaimViewProps {
  readonly claim: ClaimTextFragment
  /** The sentence the claim is about, and its status: a citation names both. */
  readonly sentence: string
  readonly status: LinkStatus | null
  readonly wording?: string
  /** In a narrow column. */
  readonly compact?: boolean
  /** The claim stands alone in the panel. */
  readonly alone?: boolean
}

/** One claim: the quote, who says it through whom, how firmly, whether it counts, and the way to the very sentence. */
export function ClaimView({
  claim,
  sentence,
  status,
  wording = '',
  compact = false,
  alone = false,
}: ClaimViewProps) {
  return (
    <article className="claim" data-claim={claim.id}>
      {claim.quote !== null && <Quote text={claim.quote} lang={claim.quoteLang} wording={wording} />}
      {claim.quote === null && claim.basis !== null && <p className="muted">{claim.basis}</p>}
      {compact ? <CompactChain claim={claim} /> : <Chain claim={claim} />}
      <Reservations claim={claim} />
      <Weight claim={claim} />
      <ClaimActions claim={claim} sentence={sentence} status={status} small={compact} alone={alone} />
    </article>
  )
}
