import { Party } from '../app/Party.tsx'
import { useStatusLabel, useVocabulary, useWords } from '../app/page.ts'
import type { AssessmentFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { StatusSign } from '../look/Status.tsx'
import { STATUS_LOOKS } from '../look/statuses.ts'

/** A status in its word and colour. */
export function StatusWord({ status }: { readonly status: LinkStatus }) {
  const labelOf = useStatusLabel()
  return <span className={`status-word ${STATUS_LOOKS[status].family}`}>{labelOf(status)}</span>
}

interface AssessmentHeadProps {
  readonly assessment: AssessmentFragment
  /** Of an event: how many say that it happened. */
  readonly assertions?: number
}

/** What the evidence amounts to, why, by which rule, who contests it, and what would change it. */
export function AssessmentHead({ assessment, assertions }: AssessmentHeadProps) {
  const words = useWords()
  const { status, sources, statusReason, wouldChange } = assessment
  return (
    <>
      <p className="status-line">
        {assertions !== undefined && <span>{words.evidence.didItHappen}</span>}
        <StatusSign status={status} size={20} />
        <StatusWord status={status} />
        <span className="muted">
          {assertions === undefined
            ? words.evidence.origins(sources)
            : words.panel.sayFrom(assertions, sources)}
        </span>
      </p>
      <p className="reason">{statusReason}</p>
      <ContestedBy assessment={assessment} />
      {wouldChange && (
        <div className="change">
          <h3>{words.evidence.wouldChange}</h3>
          <p>{wouldChange}</p>
        </div>
      )}
      <Rule status={assessment.ruleStatus} />
    </>
  )
}

/** Who denies or doubts it, by name; nothing where nobody does. */
function ContestedBy({ assessment: { contestedBy } }: { assessment: AssessmentFragment }) {
  const words = useWords()
  if (contestedBy.length === 0) return null
  return (
    <div className="contested">
      <span className="contested-head">{words.panel.contestedBy}</span>
      {contestedBy.map(entity => (
        <Party key={entity.id} entity={entity} />
      ))}
    </div>
  )
}

/** The rule that gives a status, for those who ask. */
function Rule({ status }: { status: LinkStatus }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  const { statuses } = useVocabulary()
  const rule = statuses.find(each => each.status === status)?.rule
  if (rule === undefined) return null
  return (
    <details className="rule">
      <summary>{words.panel.theRule}</summary>
      <p>
        {labelOf(status)}: {rule}
      </p>
    </details>
  )
}
