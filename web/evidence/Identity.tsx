import { useWords } from '../app/page.ts'
import type { EntityOfPanel } from './EntityPanel.tsx'
import { Facts } from './Facts.tsx'
import { propertyRows } from './Properties.tsx'
import { addressIn, schemeOf } from './schemes.ts'

/** Its other names, its ids elsewhere, what a reader must know of it, and what a plain script wrote. */
export function Identity({ entity }: { readonly entity: EntityOfPanel }) {
  const words = useWords()
  const { aliases, note, reliability, properties } = entity
  return (
    <Facts
      rows={[
        [words.entity.names, otherNames(entity).length > 0 && <Names key="names" entity={entity} />],
        [words.entity.aliases, aliases.length > 0 && <Aliases key="aliases" names={aliases} />],
        [words.panel.note, note && <bdi key="note">{note}</bdi>],
        [words.panel.reliability, reliability && words.panel.reliabilityOf(reliability)],
        [words.entity.ids, hasIds(entity) && <Elsewhere key="ids" entity={entity} />],
        [words.panel.labels, ownLabels(entity).join(words.comma)],
        ...propertyRows(properties, words),
      ]}
    />
  )
}

/** The names beside the one in the title. */
function otherNames({ names, name }: EntityOfPanel) {
  return names.filter(other => other.text !== name)
}

function Names({ entity }: { entity: EntityOfPanel }) {
  const words = useWords()
  return (
    <ul>
      {otherNames(entity).map(({ text, language }) => (
        <li key={`${language} ${text}`}>
          <bdi lang={language === 'und' ? undefined : language}>{text}</bdi>{' '}
          {language !== 'und' && <span className="muted">{words.languageName(language)}</span>}
        </li>
      ))}
    </ul>
  )
}

function Aliases({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map(alias => (
        <li key={alias}>
          <bdi>{alias}</bdi>
        </li>
      ))}
    </ul>
  )
}

function hasIds({ wikidata, externalIds }: EntityOfPanel): boolean {
  return wikidata !== null || externalIds.length > 0
}

/** Its ids elsewhere: a link where the scheme is known, else as they stand. */
function Elsewhere({ entity: { wikidata, externalIds } }: { entity: EntityOfPanel }) {
  const ids = [...(wikidata === null ? [] : [`wikidata:${wikidata}`]), ...externalIds]
  return (
    <ul>
      {[...new Set(ids)].map(id => {
        const address = addressIn(id)
        const name = <bdi>{schemeOf(id)}</bdi>
        return (
          <li key={id}>
            {address === null ? (
              name
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Labels of ours say what the kind says already. */
const OURS = ['Entity', 'Actor']

function ownLabels({ labels, kind }: EntityOfPanel): string[] {
  return labels.filter(label => label !== kind.name && !OURS.includes(label))
}
