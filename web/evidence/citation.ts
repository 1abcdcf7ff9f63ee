import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** What a citation says besides the claim itself, in the reader's words. */
export interface CitationParts {
  readonly claim: Pick<ClaimTextFragment, 'quote' | 'quoteUrl' | 'attribution' | 'document'>
  /** The sentence that the claim supports, and how well it stands. */
  readonly sentence: string
  readonly status: string | null
  /** The document by name or by kind and date. */
  readonly reference: string | null
}

/** A citation as plain text: the quote, who says it through whom, the document, its address, the sentence. */
export function citationOf({ claim, sentence, status, reference }: CitationParts): string {
  const names = claim.attribution.flatMap(step => step.by?.name ?? [])
  const chain = names.filter((name, at) => name !== names[at - 1]).join(' → ')
  const lines = [
    claim.quote === null ? null : `“${claim.quote}”`,
    [chain, reference].filter(Boolean).join(', '),
    claim.quoteUrl ?? claim.document?.url ?? null,
    status === null ? sentence : `${sentence} (${status})`,
  ]
  return lines.filter(Boolean).join('\n')
}
