import { useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { Chain } from './Chain.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { Quote } from './Quote.tsx'

interface ClaimViewProps {
  readonly claim: ClaimTextFragment
  /** The sentence the claim is about, and its status: a citation names both. */
  readonly sentence: string
  readonly status: LinkStatus | null
  readonly wording?: string
}

/** One claim: the quote, who says it through whom, how firmly, and the way to the very sentence. */
export function ClaimView({ claim, sentence, status, wording = '' }: ClaimViewProps) {
  return (
    <article className="claim" data-claim={claim.id}>
      {claim.quote !== null && <Quote text={claim.quote} lang={claim.quoteLang} wording={wording} />}
      {claim.quote === null && claim.basis !== null && <p className="muted">{claim.basis}</p>}
      <Chain claim={claim} />
      <Reservations claim={claim} />
      <ClaimActions claim={claim} sentence={sentence} status={status} />
    </article>
  )
}

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
