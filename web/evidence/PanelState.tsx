import { useWords } from '../app/page.ts'
import type { Failure } from '../data/failures.ts'

interface PanelStateProps {
  readonly id: string
  readonly answer: {
    readonly failure: Failure | undefined
    readonly waiting: boolean
    readonly retry: () => void
  }
  /** What the graph answered: null where it knows no such id. */
  readonly found: null | undefined
}

/** A panel before its answer, without one, or about something the graph does not know. */
export function PanelState({ id, answer, found }: PanelStateProps) {
  const words = useWords()
  if (answer.failure !== undefined)
    return (
      <div className="panel-part" role="alert">
        <p>{words.states.failure(answer.failure.code)}</p>
        <button type="button" className="button" onClick={answer.retry}>
          {words.states.tryAgain}
        </button>
      </div>
    )
  return (
    <p className="panel-part muted" role="status">
      {found === null && !answer.waiting ? words.states.notFound(id) : words.states.waiting}
    </p>
  )
}
