import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** What a citation says besides the claim itself, in the reader's words. */
export interface CitationParts {
  readonly claim: Pick<ClaimTextFragment, 'quote' | 'quoteUrl' | 'attribution' | 'document'>
  /** The sentence that the claim speaks of, and how well it stands. */
  readonly sentence: string
  readonly status: string | null
  /** What the claim does to the sentence, where it does not assert it: "Denies". */
  readonly stance: string | null
  /** The document by name or by kind and date. */
  readonly reference: string | null
  /** When the document was published, where the reference does not say. */
  readonly published: string | null
}

/** A citation as plain text: the quote, who says it through whom, the document and its date, its addresses, the sentence. */
export function citationOf(parts: CitationParts): string {
  const { claim, reference, published } = parts
  const lines = [
    claim.quote === null ? null : `“${claim.quote}”`,
    [chainOf(claim), reference, published].filter(Boolean).join(', '),
    urlOf(claim),
    claim.document?.archiveUrl ?? null,
    standingOf(parts),
  ]
  return lines.filter(Boolean).join('\n')
}

/** The same as Markdown: the quote as a block, the document as a link. */
export function markdownCitationOf(parts: CitationParts): string {
  const { claim, reference, published } = parts
  const url = urlOf(claim)
  const title = escaped(reference ?? url ?? '')
  const archive = claim.document?.archiveUrl
  const source = [
    escaped(chainOf(claim)),
    url === null ? title : `[${title}](${addressOf(url)})`,
    published,
    archive ? `[archive](${addressOf(archive)})` : null,
  ]
  const lines = [
    claim.quote === null ? null : escaped(claim.quote).replace(/^/gm, '> '),
    `— ${source.filter(Boolean).join(', ')}`,
    `*${escaped(standingOf(parts))}*`,
  ]
  return lines.filter(Boolean).join('\n\n')
}

function chainOf({ attribution }: CitationParts['claim']): string {
  const names = attribution.flatMap(step => step.by?.name ?? [])
  return names.filter((name, at) => name !== names[at - 1]).join(' → ')
}

/** Where a claim can be read: at the very quote, else its document; null where no page is known. */
export function urlOf({
  quoteUrl,
  document,
}: Pick<ClaimTextFragment, 'quoteUrl' | 'document'>): string | null {
  return quoteUrl ?? document?.url ?? null
}

/** The sentence with its status; what the claim does to it comes first, lest a denial be read as support. */
function standingOf({ sentence, status, stance }: CitationParts): string {
  const stands = status === null ? sentence : `${sentence} (${status})`
  return stance === null ? stands : `${stance}: ${stands}`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&')
}

/** An address that cannot end the parenthesis it stands in. */
function addressOf(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}
