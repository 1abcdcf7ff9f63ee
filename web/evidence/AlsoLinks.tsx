import { More, type PagePlace, Pages } from '../app/Pages.tsx'
import { KindShape } from '../app/Party.tsx'
import { useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import { EntityLinksDocument, type LinkEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { StatusLine } from '../look/Status.tsx'

interface AlsoLinksProps {
  readonly link: NonNullable<LinkEvidenceQuery['link']>
}

/** What else the subject of a link does this to; nothing where this is all. */
export function AlsoLinks({ link }: AlsoLinksProps) {
  return <Pages>{place => <Page link={link} {...place} />}</Pages>
}

function Page({ link, after, onMore }: AlsoLinksProps & PagePlace) {
  const words = useWords()
  const language = useGraphLanguage()
  const { select } = useExplorer()
  const { source, relation, verb } = link
  const { data } = useAnswer(EntityLinksDocument, {
    id: source.id,
    direction: relation.symmetric ? 'BOTH' : 'OUT',
    filter: { relations: [relation.name] },
    after,
    language,
  })
  const page = data?.entity?.links
  const others = page?.edges.map(edge => edge.node).filter(other => other.id !== link.id) ?? []
  if (page === undefined || (others.length === 0 && !page.pageInfo.hasNextPage)) return null
  return (
    <section className={after === null ? 'panel-part' : 'panel-part more'}>
      {after === null && <h3 className="section-head">{words.evidence.also(source.name, verb)}</h3>}
      <ul>
        {others.map(other => {
          const end = other.sourceId === source.id ? other.target : other.source
          return (
            <li key={other.id}>
              <button
                type="button"
                className="also"
                title={other.sentence}
                onClick={() => select(other.id, [other.sourceId, other.targetId])}
              >
                <StatusLine status={other.status} />
                <KindShape kind={end.kind.name} />
                <bdi>{end.name}</bdi>
                <span className="muted">{words.evidence.claims(other.claimCount)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <More pageInfo={page.pageInfo} onMore={onMore} />
    </section>
  )
}
