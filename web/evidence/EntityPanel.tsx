import { KindShape } from '../app/Party.tsx'
import { useGraphLanguage, useKinds } from '../app/page.ts'
import { EntityEvidenceDocument, type EntityEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { headed } from '../i18n/headed.ts'
import { ClaimsAbout } from './ClaimsAbout.tsx'
import { EntityActions } from './EntityActions.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Identity } from './Identity.tsx'
import { OccurrencePart } from './OccurrencePart.tsx'
import { PanelState } from './PanelState.tsx'
import { Statements } from './Statements.tsx'

export type EntityOfPanel = NonNullable<EntityEvidenceQuery['entity']>

/** An entity: what it is, whether it happened, its links by relation, what is said of it and what it says. */
export function EntityPanel({ id }: { readonly id: string }) {
  const language = useGraphLanguage()
  const kindOf = useKinds()
  const answer = useAnswer(EntityEvidenceDocument, { id, language })
  const entity = answer.data?.entity
  if (!entity) return <PanelState id={id} answer={answer} found={entity} />
  const { kind, subkind, name, occurrence, description } = entity
  return (
    <>
      <section className="panel-part">
        <p className="panel-kind">
          <KindShape kind={kind.name} /> {headed(kindOf(kind.name)?.label ?? kind.name)}
          {subkind !== null && (
            <>
              {' · '}
              <bdi>{subkind}</bdi>
            </>
          )}
        </p>
        <h2 className="panel-title">
          <bdi>{name}</bdi>
        </h2>
        {occurrence !== null && <OccurrencePart.Head occurrence={occurrence} />}
        {description !== null && (
          <p className="reason" dir="auto">
            {description}
          </p>
        )}
        <Identity entity={entity} />
        <EntityActions entityId={id} />
      </section>
      {occurrence !== null && <OccurrencePart.Answers entity={entity} occurrence={occurrence} />}
      <EntityLinks entity={entity} />
      <ClaimsAbout entity={entity} />
      <Statements id={id} />
    </>
  )
}
