import { useEffect, useRef } from 'react'
import { useExplorerState, useWords } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import type { Failure } from '../data/failures.ts'
import { StatusSign } from '../look/Status.tsx'
import { StatusWord } from './AssessmentHead.tsx'

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
  useReconnection(answer)
  if (answer.failure !== undefined)
    return (
      <section className="panel-part">
        <OnTheMap id={id} />
        <div role="alert" className="panel-failure">
          <p>{words.states.failure(answer.failure.code)}</p>
          <button type="button" className="button" onClick={answer.retry}>
            {words.states.tryAgain}
          </button>
        </div>
      </section>
    )
  return (
    <p className="panel-part muted" role="status">
      {found === null && !answer.waiting ? words.states.notFound(id) : words.states.waiting}
    </p>
  )
}

/** What the map knows already of what the panel could not ask about; nothing where the map does not hold it. */
function OnTheMap({ id }: { id: string }) {
  const words = useWords()
  const link = useExplorerState(state => networkOf(state).links.find(each => each.id === id))
  const entity = useExplorerState(state => networkOf(state).entities.find(each => each.id === id))
  const status = link?.status ?? entity?.occurrence ?? null
  if (link === undefined && entity === undefined) return null
  return (
    <>
      <p className="panel-kind">{words.panel.fromTheMap}</p>
      <h2 className="panel-title">
        <bdi>{link?.sentence ?? entity?.name}</bdi>
      </h2>
      {status !== null && (
        <p className="status-line">
          {entity !== undefined && <span>{words.evidence.didItHappen}</span>}
          <StatusSign status={status} size={20} />
          <StatusWord status={status} />
          {link !== undefined && <span className="muted">{words.evidence.origins(link.sources)}</span>}
        </p>
      )}
      {entity !== undefined && <p className="muted">{words.entity.linksCount(entity.linkDegree)}</p>}
    </>
  )
}

/** Asks again when the page as a whole has its server back. */
function useReconnection({ failure, retry }: PanelStateProps['answer']): void {
  const reconnects = useExplorerState(state => state.loaded)
  const seen = useRef(reconnects)
  useEffect(() => {
    if (reconnects === seen.current) return
    seen.current = reconnects
    if (failure !== undefined) retry()
  }, [reconnects, failure, retry])
}
