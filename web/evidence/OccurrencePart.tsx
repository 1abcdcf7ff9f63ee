import { useDate, useWords } from '../app/page.ts'
import type { ClaimTextFragment, EntityEvidenceQuery, Stance } from '../data/operations.generated.ts'
import { AssessmentHead } from './AssessmentHead.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { CompactChain } from './CompactChain.tsx'
import { Facts } from './Facts.tsx'
import { eventWording } from './marks.ts'
import { Origins } from './Origins.tsx'
import { Quote } from './Quote.tsx'
import { byStance } from './stances.ts'
import { Weight } from './Weight.tsx'

type Entity = NonNullable<EntityEvidenceQuery['entity']>
type Occurrence = NonNullable<Entity['occurrence']>

function Head({ occurrence }: { occurrence: Occurrence }) {
  const words = useWords()
  const dateOf = useDate()
  return (
    <>
      <AssessmentHead assessment={occurrence} occurrence />
      <Facts
        rows={[
          [
            words.evidence.happened,
            occurrence.when === null ? words.evidence.unknown : dateOf(occurrence.when),
          ],
        ]}
      />
    </>
  )
}

/** Asserting on one side; doubting, not confirming and denying on the other. Stances without claims stay. */
function Claims({ entity, occurrence }: { entity: Entity; occurrence: Occurrence }) {
  const claims = occurrence.claims.edges.map(edge => edge.node)
  const [asserting, ...others] = byStance(claims)
  return (
    <>
      <section className="panel-part sides">
        {asserting !== undefined && (
          <Column
            stance={asserting[0]}
            claims={asserting[1]}
            name={entity.name}
            status={occurrence.status}
            wide
          />
        )}
        <div>
          {others.map(([stance, some]) => (
            <Column
              key={stance}
              stance={stance}
              claims={some}
              name={entity.name}
              status={occurrence.status}
            />
          ))}
        </div>
      </section>
      <Origins assessment={occurrence} claims={claims} />
    </>
  )
}

interface ColumnProps {
  readonly stance: Stance
  readonly claims: readonly ClaimTextFragment[]
  readonly name: string
  readonly status: Occurrence['status']
  readonly wide?: boolean
}

function Column({ stance, claims, name, status, wide = false }: ColumnProps) {
  const words = useWords()
  return (
    <div className="side">
      <h3 className={claims.length > 0 ? 'side-head some' : 'side-head'}>
        {words.stanceHeads[stance]} <span>{claims.length}</span>
      </h3>
      <div className={wide ? 'side-claims wide' : 'side-claims'}>
        {claims.map(claim => (
          <article key={claim.id} className="claim" data-claim={claim.id}>
            {claim.quote !== null && (
              <Quote text={claim.quote} lang={claim.quoteLang} wording={eventWording(name)} />
            )}
            <CompactChain claim={claim} />
            <div className="claim-foot">
              <Weight claim={claim} />
              <ClaimActions claim={claim} sentence={name} status={status} small />
            </div>
          </article>
        ))}
      </div>
    </div>
  )
}

/** An event's question, and the answers side by side. */
export const OccurrencePart = { Head, Claims }
