import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { More, type PagePlace, Pages } from '../app/Pages.tsx'
import { useWords } from '../app/page.ts'
import type { ClaimPageFragment } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import type { LinkStatus } from '../graph/network.ts'
import { ClaimView } from './ClaimView.tsx'

interface FurtherClaimsProps<Data, Variables extends AnyVariables> {
  /** Where the first page ends. */
  readonly first: ClaimPageFragment
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variablesAfter: (after: string) => Variables
  readonly pageIn: (data: Data) => ClaimPageFragment | undefined
  readonly sentence: string
  readonly status: LinkStatus
}

/** The claims after the first page, a page at a time, each with its stance; nothing where the first page holds all. */
export function FurtherClaims<Data, Variables extends AnyVariables>(
  props: FurtherClaimsProps<Data, Variables>,
) {
  const { pageInfo } = props.first
  if (!pageInfo.hasNextPage) return null
  return (
    <Pages>
      {place =>
        place.after === null ? (
          <More pageInfo={pageInfo} onMore={place.onMore} />
        ) : (
          <FurtherPage {...props} after={place.after} onMore={place.onMore} />
        )
      }
    </Pages>
  )
}

interface FurtherPageProps<Data, Variables extends AnyVariables> extends FurtherClaimsProps<Data, Variables> {
  readonly after: string
  readonly onMore: PagePlace['onMore']
}

function FurtherPage<Data, Variables extends AnyVariables>(props: FurtherPageProps<Data, Variables>) {
  const words = useWords()
  const { data } = useAnswer(props.query, props.variablesAfter(props.after))
  const page = data && props.pageIn(data)
  if (page === undefined) return <p className="muted">{words.states.waiting}</p>
  return (
    <>
      {page.edges.map(({ node }) => (
        <div key={node.id}>
          <h4 className="stance-head">{words.stances[node.stance]}</h4>
          <ClaimView claim={node} sentence={props.sentence} status={props.status} />
        </div>
      ))}
      <More pageInfo={page.pageInfo} onMore={props.onMore} />
    </>
  )
}
