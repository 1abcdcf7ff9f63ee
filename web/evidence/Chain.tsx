import { KindShape } from '../app/Party.tsx'
import { useDate, useExplorer, useWords } from '../app/page.ts'
import type { ClaimTextFragment, ReferenceFragment } from '../data/operations.generated.ts'
import { DocumentShape } from '../look/Shape.tsx'
import { useIsOther } from './Quote.tsx'
import { useReference } from './reference.ts'

/** Who says it, through whom, and the document it was read in: speaker → relay → document. */
export function Chain({ claim }: { readonly claim: ClaimTextFragment }) {
  const words = useWords()
  const { select } = useExplorer()
  return (
    <ol className="chain">
      {claim.attribution.map(({ step, by, mode }) => (
        <li key={step} className="chain-step">
          {by === null ? (
            <span className="chain-name">{words.evidence.unnamedSpeaker}</span>
          ) : (
            <button type="button" className="chain-name" onClick={() => select(by.id, [by.id])}>
              <KindShape kind={by.kind.name} size={15} />
              <bdi>{by.name}</bdi>
            </button>
          )}{' '}
          {mode !== null && <span className="muted">{words.mode(mode)}</span>}
        </li>
      ))}
      {claim.document !== null && <ReadIn document={claim.document} quoteLang={claim.quoteLang} />}
    </ol>
  )
}

interface ReadInProps {
  readonly document: ReferenceFragment
  readonly quoteLang: string | null
}

function ReadIn({ document, quoteLang }: ReadInProps) {
  const words = useWords()
  const dateOf = useDate()
  const isOther = useIsOther()
  const referenceOf = useReference()
  const { select } = useExplorer()
  const { lang, title, published } = document
  // A quote in another language than the page's names it beside itself.
  const isNamed = lang === null || (lang === quoteLang && isOther(lang))
  const read = isNamed ? words.evidence.readHerePlain : words.evidence.readHere(words.languageName(lang))
  return (
    <li className="chain-step">
      <button type="button" className="chain-name" onClick={() => select(document.id)}>
        <DocumentShape />
        <bdi lang={title && lang ? lang : undefined}>{referenceOf(document)}</bdi>
      </button>{' '}
      <span className="muted">
        {[title && published && dateOf(published), read].filter(Boolean).join(words.comma)}
      </span>
    </li>
  )
}
