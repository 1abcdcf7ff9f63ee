import { Party } from '../app/Party.tsx'
import { useWords } from '../app/page.ts'
import type { ClaimTextFragment } from '../data/operations.generated.ts'

/** The chain of a claim in a narrow column: one name a line, each passing it on to the next. */
export function CompactChain({ claim }: { readonly claim: ClaimTextFragment }) {
  const words = useWords()
  const last = claim.attribution.length - 1
  return (
    <ol className="compact-chain">
      {claim.attribution.map(({ step, by, mode }, at) => (
        <li key={step}>
          {by === null ? words.evidence.unnamedSpeaker : <Party entity={by} size={11} />}
          {at === 0 && mode !== null && <span className="muted">{words.shortMode(mode)}</span>}
          {at < last && <span className="pass-on" aria-hidden="true" />}
        </li>
      ))}
    </ol>
  )
}
