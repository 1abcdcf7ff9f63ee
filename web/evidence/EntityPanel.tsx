import { KindShape } from '../app/Party.tsx'
import { useGraphLanguage, useKinds, usePreference, useWords } from '../app/page.ts'
import { EntityEvidenceDocument, type EntityEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { headed } from '../i18n/headed.ts'
import { ClaimView } from './ClaimView.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Facts } from './Facts.tsx'
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
  return (
    <>
      <section className="panel-part">
        <p className="panel-kind">
          <KindShape kind={entity.kind.name} /> {headed(kindOf(entity.kind.name)?.label ?? entity.kind.name)}
        </p>
        <h2 className="panel-title">
          <bdi>{entity.name}</bdi>
        </h2>
        {entity.occurrence !== null && <OccurrencePart.Head occurrence={entity.occurrence} />}
        {entity.description !== null && <p className="reason">{entity.description}</p>}
        <Identity entity={entity} />
      </section>
      {entity.occurrence !== null && <OccurrencePart.Claims entity={entity} occurrence={entity.occurrence} />}
      <EntityLinks entity={entity} />
      <ClaimsAbout entity={entity} />
      <Statements id={id} />
    </>
  )
}

/** Its other names, its ids elsewhere, and what a plain script wrote. */
function Identity({ entity }: { entity: EntityOfPanel }) {
  const words = useWords()
  const language = usePreference('language')
  const others = entity.names.filter(name => name.text !== entity.name)
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'unit' }).format(names.map(isolated))
  const properties = Object.entries(entity.properties)
  return (
    <Facts
      rows={[
        [words.entity.names, list([...new Set(others.map(name => name.text))])],
        [words.entity.aliases, list(entity.aliases)],
        [words.entity.ids, hasIds(entity) && <Elsewhere key="ids" entity={entity} />],
        ...properties.map(([name, value]): [string, string] => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ]}
    />
  )
}

function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

function hasIds({ wikidata, externalIds }: EntityOfPanel): boolean {
  return wikidata !== null || externalIds.length > 0
}

function Elsewhere({ entity }: { entity: EntityOfPanel }) {
  const { wikidata, externalIds } = entity
  return (
    <>
      {wikidata !== null && (
        <a
          href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
          target="_blank"
          rel="noreferrer"
        >
          Wikidata {wikidata}
        </a>
      )}{' '}
      <bdi>{externalIds.join(', ')}</bdi>
    </>
  )
}

/** Attributes that sources state of it; whether an event happened stands above. */
function ClaimsAbout({ entity }: { entity: EntityOfPanel }) {
  const words = useWords()
  const claims = entity.claims.edges.map(edge => edge.node).filter(claim => claim.kind !== 'OCCURRENCE')
  if (claims.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{words.entity.claimsAbout}</h3>
      {claims.map(claim => {
        const stated = `${claim.property ?? ''}: ${claim.value ?? ''}`
        return (
          <div key={claim.id} className="stance-claims">
            <h4 className="stance-head">
              {words.property(claim.property ?? '')} <bdi>{claim.value}</bdi>
            </h4>
            <ClaimView claim={claim} sentence={`${entity.name} · ${stated}`} status={null} />
          </div>
        )
      })}
    </section>
  )
}
