import { Party } from '../app/Party.tsx'
import { useExplorer, useStatusLabel, useWords } from '../app/page.ts'
import type { AnsweredLinkFragment } from '../data/operations.generated.ts'
import { StatusLine } from '../look/Status.tsx'

/** The links that answer, as sentences: how each stands, who says so and who does not. */
export function AnsweredLinks({ links }: { readonly links: readonly AnsweredLinkFragment[] }) {
  const words = useWords()
  if (links.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{words.entity.linksCount(links.length)}</h3>
      <ul className="answered">
        {links.map(link => (
          <li key={link.id}>
            <AnsweredLink link={link} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function AnsweredLink({ link }: { link: AnsweredLinkFragment }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  const { select } = useExplorer()
  const speakers = new Map(link.origins.map(({ speaker }) => [speaker.id, speaker]))
  return (
    <>
      <button
        type="button"
        className="sentence"
        onClick={() => select(link.id, [link.sourceId, link.targetId])}
      >
        <StatusLine status={link.status} />
        <span>
          {link.sentence} <span className="muted">{labelOf(link.status)}</span>
        </span>
      </button>
      <p className="answered-by muted">
        <span>
          {link.claimCount === 0
            ? words.evidence.noClaims
            : words.evidence.claimsFrom(link.claimCount, link.sources)}
        </span>
        {[...speakers.values()].map(speaker => (
          <Party key={speaker.id} entity={speaker} size={12} />
        ))}
        {link.contestedBy.length > 0 && <span>{words.answer.contestedBy}</span>}
        {link.contestedBy.map(by => (
          <Party key={by.id} entity={by} size={12} />
        ))}
      </p>
    </>
  )
}
