import { More, type PagePlace, Pages } from '../app/Pages.tsx'
import { useGraphLanguage, useWords } from '../app/page.ts'
import { EntityClaimsDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { ClaimView } from './ClaimView.tsx'
import type { EntityOfPanel } from './EntityPanel.tsx'
import { FailedLine } from './FailedLine.tsx'

interface ClaimsAboutProps {
  readonly entity: EntityOfPanel
}

/** Attributes that sources state of it; whether an event happened stands above. */
export function ClaimsAbout({ entity }: ClaimsAboutProps) {
  return <Pages>{place => <Page entity={entity} {...place} />}</Pages>
}

function Page({ entity, after, onMore }: ClaimsAboutProps & PagePlace) {
  const words = useWords()
  const language = useGraphLanguage()
  const answer = useAnswer(EntityClaimsDocument, { id: entity.id, after, language })
  const page = answer.data?.entity?.claims
  const claims = page?.edges.map(edge => edge.node).filter(claim => claim.kind !== 'OCCURRENCE') ?? []
  if (claims.length === 0 && answer.failure === undefined && !page?.pageInfo.hasNextPage) return null
  return (
    <section className={after === null ? 'panel-part' : 'panel-part more'}>
      {after === null && <h3 className="section-head">{words.entity.claimsAbout}</h3>}
      <FailedLine answer={answer} />
      {claims.map(claim => (
        <div key={claim.id} className="stance-claims">
          <h4 className="stance-head">
            {claim.stance !== 'ASSERTS' && `${words.stances[claim.stance]}: `}
            {words.property(claim.property ?? '')} <bdi>{claim.value}</bdi>
          </h4>
          <ClaimView
            claim={claim}
            sentence={`${entity.name} · ${words.property(claim.property ?? '')} ${claim.value ?? ''}`}
            status={null}
            wording={claim.value ?? ''}
          />
        </div>
      ))}
      {page !== undefined && <More pageInfo={page.pageInfo} onMore={onMore} />}
    </section>
  )
}
