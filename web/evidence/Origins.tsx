import { Party } from '../app/Party.tsx'
import { useExplorer, useWords } from '../app/page.ts'
import type { AssessmentFragment, ClaimTextFragment } from '../data/operations.generated.ts'
import { DocumentShape } from '../look/Shape.tsx'
import { useReference } from './reference.ts'

interface OriginsProps {
  readonly assessment: AssessmentFragment
  readonly claims: readonly ClaimTextFragment[]
}

/** The origins that count, each by its speaker and the document it was said in. */
export function Origins({ assessment, claims }: OriginsProps) {
  const words = useWords()
  const referenceOf = useReference()
  const { select } = useExplorer()
  const { origins } = assessment
  const documents = new Set(claims.flatMap(claim => claim.document?.id ?? [])).size
  if (claims.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head spread">
        {words.evidence.originsHead}
        <span className="muted">{words.evidence.originsOf(documents, origins.length)}</span>
      </h3>
      {origins.length === 0 && <p className="muted">{words.evidence.noOrigins}</p>}
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
    </section>
  )
}
