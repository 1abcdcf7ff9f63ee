import { More, type PagePlace, Pages } from '../app/Pages.tsx'
import { useExplorer, useGraphLanguage, useStatusLabel, useWords } from '../app/page.ts'
import { linkFilterOf } from '../data/linkFilter.ts'
import { EntityLinksDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import type { Step } from '../graph/content.ts'
import { keyOf } from '../graph/narrowing.ts'
import { StatusLine } from '../look/Status.tsx'

interface LinkListProps {
  readonly step: Step
}

/** The links of a step as sentences, a page at a time. */
export function LinkList(props: LinkListProps) {
  // Where a page begins says nothing among links that are narrowed otherwise.
  return (
    <ul className="sentences">
      <Pages key={keyOf(props.step.narrowing)}>{place => <Page {...props} {...place} />}</Pages>
    </ul>
  )
}

function Page({ step, after, onMore }: LinkListProps & PagePlace) {
  const words = useWords()
  const language = useGraphLanguage()
  const labelOf = useStatusLabel()
  const { select } = useExplorer()
  const { entityId, direction } = step
  const variables = { id: entityId, direction, filter: linkFilterOf(step), after, language }
  const { data, failure, retry } = useAnswer(EntityLinksDocument, variables)
  if (failure !== undefined)
    return (
      <li role="alert">
        {words.states.failure(failure.code)}{' '}
        <button type="button" className="text-button" onClick={retry}>
          {words.states.tryAgain}
        </button>
      </li>
    )
  const links = data?.entity?.links
  if (links === undefined) return <li className="muted">{words.states.waiting}</li>
  return (
    <>
      {links.edges.map(({ node }) => (
        <li key={node.id}>
          <button
            type="button"
            className="sentence"
            onClick={() => select(node.id, [node.sourceId, node.targetId])}
          >
            <StatusLine status={node.status} />
            <span>
              {node.sentence} <span className="muted">{labelOf(node.status)}</span>
            </span>
          </button>
        </li>
      ))}
      <li>
        <More pageInfo={links.pageInfo} onMore={onMore} />
      </li>
    </>
  )
}
