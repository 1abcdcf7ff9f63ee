import { More, type PagePlace } from '../app/Pages.tsx'
import { useWords } from '../app/page.ts'
import type { ClaimAboutFragment } from '../data/operations.generated.ts'
import type { Answer } from '../data/useAnswer.ts'
import { AboutList } from './AboutList.tsx'
import { FailedLine } from './FailedLine.tsx'

/** A page of claims as the API gives it. */
interface ClaimPageData {
  readonly totalCount: number | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: ClaimAboutFragment }[]
}

interface ClaimPageProps {
  readonly head: string
  /** Undefined while it is awaited. */
  readonly page: ClaimPageData | undefined
  readonly answer: Pick<Answer<unknown>, 'failure' | 'retry'>
  readonly place: PagePlace
  /** What stands where there are no claims; without it the whole section is left out then. */
  readonly none?: string
}

/** A page of claims; the first one has the head. */
export function ClaimPage({ head, page, answer, place, none }: ClaimPageProps) {
  const words = useWords()
  const isFirst = place.after === null
  // Before it is known whether there are any, only what is always there keeps its place.
  const isAwaited = page === undefined && answer.failure === undefined
  if (none === undefined && (isAwaited || page?.edges.length === 0)) return null
  return (
    <section className={isFirst ? 'panel-part' : 'panel-part more'}>
      {isFirst && (
        <h3 className="section-head spread">
          {head} <span className="muted">{page?.totalCount}</span>
        </h3>
      )}
      {isAwaited && <p className="muted">{words.states.waiting}</p>}
      <FailedLine answer={answer} />
      {page?.edges.length === 0 && <p className="muted">{none}</p>}
      {page !== undefined && (
        <>
          <AboutList claims={page.edges.map(edge => edge.node)} />
          <More pageInfo={page.pageInfo} onMore={place.onMore} />
        </>
      )}
    </section>
  )
}
