import { useClipboard } from '@mantine/hooks'
import { useExplorer, useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { Icon } from '../look/Icon.tsx'
import { citationOf, urlOf } from './citation.ts'
import { useCitation } from './useCitation.ts'

interface ClaimActionsProps {
  readonly claim: ClaimTextFragment
  /** The sentence the claim is about; a citation names it. */
  readonly sentence: string
  /** How well the sentence stands; null where nothing is assessed, as for an attribute. */
  readonly status: LinkStatus | null
  /** In a narrow column, as signs instead of buttons. */
  readonly small?: boolean
  /** Where the claim stands alone already, it needs no way to be opened alone. */
  readonly alone?: boolean
}

/** The way to the very sentence at its publisher's, a citation to take along, and the claim on its own. */
export function ClaimActions({ claim, sentence, status, small = false, alone = false }: ClaimActionsProps) {
  const words = useWords()
  const { select } = useExplorer()
  return (
    <p className="claim-actions">
      <OpenAtSentence claim={claim} small={small} />
      <CopyCitation claim={claim} sentence={sentence} status={status} small={small} />
      {!alone && (
        <button
          type="button"
          className={small ? 'icon-button small' : 'icon-button'}
          aria-label={words.panel.openClaim}
          title={words.panel.openClaim}
          onClick={() => select(claim.id)}
        >
          <Icon name="next" size={16} />
        </button>
      )}
    </p>
  )
}

/** The publisher's page at the very quote, that none is known where it would stand, and the archive copy beside it. */
function OpenAtSentence({ claim, small }: { claim: ClaimTextFragment; small: boolean }) {
  const words = useWords()
  const url = urlOf(claim)
  const archiveUrl = claim.document?.archiveUrl ?? null
  return (
    <>
      {url === null ? (
        <span className="muted">{words.document.noPage}</span>
      ) : (
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
      {archiveUrl !== null && (
        <a className={small ? 'text-button' : 'button'} href={archiveUrl} target="_blank" rel="noreferrer">
          {words.evidence.archive}
        </a>
      )}
    </>
  )
}

function CopyCitation({ claim, sentence, status, small = false }: Omit<ClaimActionsProps, 'alone'>) {
  const words = useWords()
  const partsOf = useCitation()
  const clipboard = useClipboard({ timeout: 2000 })
  const label = useCopyLabel(clipboard, words.evidence.copy)
  return (
    <button
      type="button"
      className={small ? 'icon-button small' : 'button'}
      title={label}
      onClick={() => clipboard.copy(citationOf(partsOf(claim, sentence, status)))}
    >
      {small && <Icon name={clipboard.copied ? 'check' : 'copy'} size={16} />}
      <span className={small ? 'unseen' : undefined} aria-live="polite">
        {label}
      </span>
    </button>
  )
}

/** What a button that copies says: what it does, that it has done so, or that this browser does not let it. */
export function useCopyLabel(clipboard: { copied: boolean; error: Error | null }, usual: string): string {
  const { evidence, panel } = useWords()
  if (clipboard.error !== null) return panel.notCopied
  return clipboard.copied ? evidence.copied : usual
}
