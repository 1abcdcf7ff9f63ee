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
  const citation = () =>
    citationOf({
      claim,
      sentence,
      status: status && labelOf(status),
      reference: claim.document && referenceOf(claim.document),
    })
  const copyLabel = clipboard.copied ? words.evidence.copied : words.evidence.copy
  return (
    <p className="claim-actions">
      {url !== null && (
        <a
          className={small ? 'icon-button small' : 'button main'}
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={words.evidence.open}
          title={words.evidence.open}
        >
          {!small && words.evidence.open} <Icon name="outside" size={16} />
        </a>
      )}
      {claim.document?.archiveUrl && (
        <a
          className={small ? 'text-button' : 'button'}
          href={claim.document.archiveUrl}
          target="_blank"
          rel="noreferrer"
        >
          {words.evidence.archive}
        </a>
      )}
      <button
        type="button"
        className={small ? 'icon-button small' : 'button'}
        title={copyLabel}
        onClick={() => clipboard.copy(citation())}
      >
        {small && <Icon name={clipboard.copied ? 'check' : 'copy'} size={16} />}
        <span className={small ? 'unseen' : undefined} aria-live="polite">
          {copyLabel}
        </span>
      </button>
    </p>
  )
}
