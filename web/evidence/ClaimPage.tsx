import { More, type PagePlace } from '../app/Pages.tsx'
import type { ClaimAboutFragment } from '../data/operations.generated.ts'
import { AboutList } from './AboutList.tsx'

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
  readonly place: PagePlace
}

/** A page of claims; the first one has the head. Nothing where there are none. */
export function ClaimPage({ head, page, place }: ClaimPageProps) {
  if (page === undefined || page.edges.length === 0) return null
  const isFirst = place.after === null
  return (
    <section className={isFirst ? 'panel-part' : 'panel-part more'}>
      {isFirst && (
        <h3 className="section-head spread">
          {head} <span className="muted">{page.totalCount}</span>
        </h3>
      )}
      <AboutList claims={page.edges.map(edge => edge.node)} />
      <More pageInfo={page.pageInfo} onMore={place.onMore} />
    </section>
  )
}
