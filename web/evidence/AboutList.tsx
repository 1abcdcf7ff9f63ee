import { useExplorer, useWords } from '../app/page.ts'
import type { ClaimAboutFragment } from '../data/operations.generated.ts'
import { Icon } from '../look/Icon.tsx'
import { Quote } from './Quote.tsx'

/** Claims by what they are about, each with its quote; a click opens the link or the entity, or the claim on its own. */
export function AboutList({ claims }: { readonly claims: readonly ClaimAboutFragment[] }) {
  const words = useWords()
  const { select } = useExplorer()
  return (
    <ul className="abouts">
      {claims.map(({ id, link, subject, stance, property, value, quote, quoteLang }) => (
        <li key={id}>
          <div className="about-row">
            <button
              type="button"
              className="about"
              onClick={() =>
                link === null
                  ? select(subject.id, [subject.id])
                  : select(link.id, [link.sourceId, link.targetId])
              }
            >
              {stance !== 'ASSERTS' && <span className="muted">{words.stances[stance]}: </span>}
              {link?.sentence ?? `${subject.name} · ${words.property(property ?? '')} ${value ?? ''}`}
            </button>
            <button
              type="button"
              className="icon-button small"
              aria-label={words.panel.openClaim}
              title={words.panel.openClaim}
              onClick={() => select(id)}
            >
              <Icon name="next" size={16} />
            </button>
          </div>
          {quote !== null && <Quote text={quote} lang={quoteLang} />}
        </li>
      ))}
    </ul>
  )
}
