import { Party } from '../app/Party.tsx'
import { useExplorer, useWords } from '../app/page.ts'
import type { AssessmentFragment, ClaimTextFragment } from '../data/operations.generated.ts'
import { DocumentShape } from '../look/Shape.tsx'
import { Drawing } from './Drawing.tsx'
import { useReference } from './reference.ts'

interface OriginsProps {
  readonly assessment: AssessmentFragment
  readonly claims: readonly ClaimTextFragment[]
}

/** How many independent origins the claims have and which; of several claims, where each comes from. */
export function Origins({ assessment, claims }: OriginsProps) {
  const words = useWords()
  const { origins } = assessment
  const assertions = claims.filter(claim => claim.stance === 'ASSERTS').length
  if (claims.length === 0) return null
  const count = words.panel.claimsOrigins(assertions, origins.length)
  const names = [...new Set(origins.map(({ speaker }) => `\u2068${speaker.name}\u2069`))].join(words.comma)
  return (
    <section className="panel-part">
      <h3 className="section-head">
        {claims.length > 1 ? words.panel.whereFrom : words.evidence.originsHead}
      </h3>
      <p className="origin-count">{origins.length === 0 ? count : `${count}: ${names}`}</p>
      {origins.length === 0 && assertions > 0 && <p className="muted">{words.evidence.noOrigins}</p>}
      {claims.length > 1 ? <Drawing claims={claims} /> : <OriginList origins={origins} />}
    </section>
  )
}

/** The origins that count, each by its speaker and the document it was said in. */
function OriginList({ origins }: { origins: AssessmentFragment['origins'] }) {
  const referenceOf = useReference()
  const { select } = useExplorer()
  return (
    <ol className="origins">
      {origins.map(({ speaker, document }, at) => (
        <li key={`${speaker.id} ${document.id}`} className="origin">
          <span className="origin-number" aria-hidden="true">
            {at + 1}
          </span>
          <Party entity={speaker} />
          <span className="origin-arrow" aria-hidden="true" />
          <button type="button" className="party" onClick={() => select(document.id)}>
            <DocumentShape />
            <bdi>{referenceOf(document)}</bdi>
          </button>
        </li>
      ))}
    </ol>
  )
}
