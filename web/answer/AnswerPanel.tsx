import { useEffect } from 'react'
import { useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import { AskDocument, type AskQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { AboutList } from '../evidence/AboutList.tsx'
import { PanelState } from '../evidence/PanelState.tsx'
import { answerIdOf, phraseOf } from '../graph/view.ts'
import { Icon } from '../look/Icon.tsx'
import { AnsweredEvents } from './AnsweredEvents.tsx'
import { AnsweredLinks } from './AnsweredLinks.tsx'
import { AnsweredPaths } from './AnsweredPaths.tsx'
import { MaybeMeant } from './MaybeMeant.tsx'
import { OnTheMap } from './OnTheMap.tsx'
import './answer.css'

export type AnswerOfPanel = AskQuery['ask']

/** The answer to a question: how it was read, what the graph says, and who says that. */
export function AnswerPanel({ id }: { readonly id: string }) {
  const language = useGraphLanguage()
  const answer = useAnswer(AskDocument, { phrase: phraseOf(id), language })
  const found = answer.data?.ask
  useSpotlight(found)
  if (found === undefined) return <PanelState id={id} answer={answer} found={undefined} />
  return <Answered answer={found} />
}

function Answered({ answer }: { answer: AnswerOfPanel }) {
  const words = useWords()
  const { understood, reading, subgraph, paths, claims, hits } = answer
  const isPath = paths !== null && paths.paths.length > 0
  const isEmpty = subgraph?.links.length === 0 && !claims?.edges.length && subgraph.entities.length === 0
  return (
    <>
      <header className="panel-part">
        <p className="panel-kind">
          <Icon name="ask" size={16} /> {understood ? words.answer.answer : words.answer.notUnderstood}
        </p>
        <h2 className="panel-title">
          <bdi>{reading}</bdi>
        </h2>
        {understood && isEmpty && <p className="reason">{words.answer.nothing}</p>}
        {subgraph !== null && subgraph.entities.length > 0 && <OnTheMap subgraph={subgraph} />}
      </header>
      {subgraph !== null && <AnsweredEvents entities={subgraph.entities} />}
      {isPath && <AnsweredPaths answer={paths} />}
      {subgraph !== null && !isPath && <AnsweredLinks links={subgraph.links} />}
      {claims !== null && claims.edges.length > 0 && (
        <section className="panel-part">
          <h3 className="section-head spread">
            {words.answer.claims} <span className="muted">{claims.totalCount}</span>
          </h3>
          <AboutList claims={claims.edges.map(edge => edge.node)} />
        </section>
      )}
      <AskNext phrases={answer.suggestions} />
      <MaybeMeant hits={understood && isSure(hits) ? [] : hits} understood={understood} />
    </>
  )
}

/** Whether there is no doubt whom a question meant: somebody is called just so, or nobody else was found. */
const isSure = (hits: AnswerOfPanel['hits']): boolean =>
  hits.length === 1 || hits.some(({ score }) => score === 1)

/** What may be asked next. */
function AskNext({ phrases }: { phrases: readonly string[] }) {
  const words = useWords()
  const { select } = useExplorer()
  if (phrases.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{words.answer.askNext}</h3>
      <ul>
        {phrases.map(phrase => (
          <li key={phrase}>
            <button type="button" className="question" onClick={() => select(answerIdOf(phrase))}>
              <Icon name="ask" size={16} />
              <bdi>{phrase}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On the map only what the answer is about stands out, for as long as it is open. */
function useSpotlight(answer: AnswerOfPanel | undefined) {
  const { spotlight } = useExplorer()
  useEffect(() => {
    const { entities = [], links = [] } = answer?.subgraph ?? {}
    if (entities.length > 0)
      spotlight({ entityIds: entities.map(entity => entity.id), linkIds: links.map(link => link.id) })
    return () => spotlight(null)
  }, [answer, spotlight])
}
