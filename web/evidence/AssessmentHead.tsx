import { useStatusLabel, useWords } from '../app/page.ts'
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
  /** An event asks whether it happened, and says how many say so. */
  readonly occurrence?: boolean
}

/** What the evidence amounts to, why, and what would change it. */
export function AssessmentHead({ assessment, occurrence = false }: AssessmentHeadProps) {
  const words = useWords()
  const { status, sources, statusReason, wouldChange } = assessment
  return (
    <>
      <p className="status-line">
        {occurrence && <span>{words.evidence.didItHappen}</span>}
        <StatusSign status={status} size={20} />
        <StatusWord status={status} />
        <span className="muted">
          {occurrence
            ? words.evidence.claimsFrom(assessment.claimCount, sources)
            : words.evidence.origins(sources)}
        </span>
      </p>
      <p className="reason">
        {statusReason} <Pinned assessment={assessment} />
      </p>
      {wouldChange && (
        <div className="change">
          <h3>{words.evidence.wouldChange}</h3>
          <p>{wouldChange}</p>
        </div>
      )}
    </>
  )
}

/** Where a person set the status: what the rule says by itself. */
function Pinned({ assessment: { status, ruleStatus } }: { assessment: AssessmentFragment }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  return ruleStatus === status ? null : words.evidence.pinned(labelOf(ruleStatus))
}
