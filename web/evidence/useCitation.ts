import { useDate, useStatusLabel, useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import type { CitationParts } from './citation.ts'
import { useReference } from './reference.ts'

/** What a citation of a claim says, in the page's language. */
export function useCitation(): (
  claim: ClaimTextFragment,
  sentence: string,
  status: LinkStatus | null,
) => CitationParts {
  const words = useWords()
  const labelOf = useStatusLabel()
  const referenceOf = useReference()
  const dateOf = useDate()
  return (claim, sentence, status) => ({
    claim,
    sentence,
    status: status && labelOf(status),
    stance: claim.stance === 'ASSERTS' ? null : words.stances[claim.stance],
    reference: claim.document && referenceOf(claim.document),
    // Without a title the reference holds the date already.
    published: claim.document?.title && claim.document.published ? dateOf(claim.document.published) : null,
  })
}
