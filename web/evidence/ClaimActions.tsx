import { useClipboard } from '@mantine/hooks'
import { useStatusLabel, useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { Icon } from '../look/Icon.tsx'
import { citationOf } from './citation.ts'
import { useReference } from './reference.ts'

interface ClaimActionsProps {
  readonly claim: ClaimTextFragment
  /** The sentence the claim is about; a citation names it. */
  readonly sentence: string
  /** How well the sentence stands; null where nothing is assessed, as for an attribute. */
  readonly status: LinkStatus | null
  /** In a narrow column, as text instead of buttons. */
  readonly small?: boolean
}

/** The way to the very sentence at its publisher's, and a citation to take along. */
export function ClaimActions({ claim, sentence, status, small = false }: ClaimActionsProps) {
  const words = useWords()
  const labelOf = useStatusLabel()
  const referenceOf = useReference()
  const clipboard = useClipboard({ timeout: 2000 })
  const url = claim.quoteUrl ?? claim.document?.url ?? null
  const button = small ? 'text-button' : 'button'
  const citation = () =>
    citationOf({
      claim,
      sentence,
      status: status && labelOf(status),
      reference: claim.document && referenceOf(claim.document),
    })
  return (
    <p className="claim-actions">
      {url !== null && (
        <a className={small ? 'text-button' : 'button main'} href={url} target="_blank" rel="noreferrer">
          {words.evidence.open} {!small && <Icon name="outside" size={16} />}
        </a>
      )}
      {claim.document?.archiveUrl && (
        <a className={button} href={claim.document.archiveUrl} target="_blank" rel="noreferrer">
          {words.evidence.archive}
        </a>
      )}
      <button type="button" className={button} onClick={() => clipboard.copy(citation())}>
        <span aria-live="polite">{clipboard.copied ? words.evidence.copied : words.evidence.copy}</span>
      </button>
    </p>
  )
}
