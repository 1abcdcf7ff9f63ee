import type { ReactNode } from 'react'
import { useWords } from '../app/page.ts'
import type { ClaimPageFragment, ClaimTextFragment } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { ClaimView } from './ClaimView.tsx'
import { Sides } from './Sides.tsx'
import { byStance, isContested } from './stances.ts'

interface ClaimsProps {
  readonly page: ClaimPageFragment
  /** What the claims are about, and how well it stands. */
  readonly sentence: string
  readonly status: LinkStatus
  readonly wording: string
  /** The further pages, where there are any. */
  readonly further: ReactNode
}

/** The claims about a link or about whether an event happened: how many of each stance, then each of them. */
export function Claims({ page, further, ...about }: ClaimsProps) {
  const words = useWords()
  const claims = page.edges.map(edge => edge.node)
  return (
    <section className="panel-part claims" aria-labelledby="claims-head">
      <h3 id="claims-head" className="section-head spread">
        {words.evidence.claimsHead}
        {page.pageInfo.hasNextPage && (
          <span className="muted">
            {words.panel.firstOf(`${claims.length}`, `${page.totalCount ?? '…'}`)}
          </span>
        )}
      </h3>
      <StanceCounts claims={claims} overSides={isContested(claims)} />
      {claims.length === 0 && <p className="muted">{words.evidence.noClaims}</p>}
      {isContested(claims) ? (
        <Sides claims={claims} {...about} />
      ) : (
        claims.map(claim => <ClaimView key={claim.id} claim={claim} {...about} />)
      )}
      {further}
    </section>
  )
}

interface StanceCountsProps {
  readonly claims: readonly ClaimTextFragment[]
  /** The sides below tell the counts too; only where they stand one under the other is the row needed. */
  readonly overSides: boolean
}

/** Every stance with its count, in one row; zeros stay. */
function StanceCounts({ claims, overSides }: StanceCountsProps) {
  const words = useWords()
  return (
    <ul className={overSides ? 'stances over-sides' : 'stances'}>
      {byStance(claims).map(([stance, some]) => (
        <li key={stance} className={some.length > 0 ? 'stance some' : 'stance'}>
          {words.stances[stance]} <b>{some.length}</b>
        </li>
      ))}
    </ul>
  )
}
