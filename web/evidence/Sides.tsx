import { useWords } from '../app/page.ts'
import { usePhone } from '../app/usePhone.ts'
import type { ClaimTextFragment, Stance } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { ClaimView } from './ClaimView.tsx'
import { byStance } from './stances.ts'

interface SidesProps {
  readonly claims: readonly ClaimTextFragment[]
  /** What the claims are about, and how well it stands. */
  readonly sentence: string
  readonly status: LinkStatus
  readonly wording: string
}

/** Asserting on one side; doubting, not confirming and denying on the other. Stances without claims stay. */
export function Sides({ claims, ...about }: SidesProps) {
  const [asserting, ...others] = byStance(claims)
  const assertions = asserting?.[1] ?? []
  // Two columns of assertions where there are more of them than the other side has claims.
  const isWide = assertions.length > 1 && assertions.length > claims.length - assertions.length
  return (
    <div className={isWide ? 'sides uneven' : 'sides'}>
      <Side {...about} stance="ASSERTS" claims={assertions} wide={isWide} />
      <div className="side-others">
        {others.map(([stance, some]) => (
          <Side key={stance} {...about} stance={stance} claims={some} />
        ))}
      </div>
    </div>
  )
}

interface SideProps extends SidesProps {
  readonly stance: Stance
  readonly wide?: boolean
}

function Side({ stance, claims, wide = false, ...about }: SideProps) {
  const words = useWords()
  // On a phone the sides stand one under the other, with room for all of a claim.
  const phone = usePhone()
  return (
    <section className="side">
      <h4 className={claims.length > 0 ? 'side-head some' : 'side-head'}>
        {words.stanceHeads[stance]} <span>{claims.length}</span>
      </h4>
      <div className={wide ? 'side-claims wide' : 'side-claims'}>
        {claims.map(claim => (
          <ClaimView key={claim.id} claim={claim} {...about} compact={!phone} />
        ))}
      </div>
    </section>
  )
}
