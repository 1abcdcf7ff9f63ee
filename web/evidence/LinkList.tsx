import { More, type PagePlace, Pages } from '../app/Pages.tsx'
import { useExplorer, useGraphLanguage, useStatusLabel, useWords } from '../app/page.ts'
import { type Direction, EntityLinksDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { StatusLine } from '../look/Status.tsx'

interface LinkListProps {
  readonly entityId: string
  readonly direction: Direction
  readonly relation: string
}

/** An entity's links of one relation as sentences, a page at a time. */
export function LinkList(props: LinkListProps) {
  return (
    <ul className="sentences">
      <Pages>{place => <Page {...props} {...place} />}</Pages>
    </ul>
  )
}

function Page({ entityId, direction, relation, after, onMore }: LinkListProps & PagePlace) {
  const words = useWords()
  const language = useGraphLanguage()
  const labelOf = useStatusLabel()
  const { select } = useExplorer()
  const variables = { id: entityId, direction, relations: [relation], after, language }
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
