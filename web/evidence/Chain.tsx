import { KindShape } from '../app/Party.tsx'
import { useExplorer, useWords } from '../app/page.ts'
import type { ClaimTextFragment, ReferenceFragment } from '../data/operations.generated.ts'
import { DocumentShape } from '../look/Shape.tsx'
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
      {claim.document !== null && <ReadIn document={claim.document} />}
    </ol>
  )
}

function ReadIn({ document }: { document: ReferenceFragment }) {
  const words = useWords()
  const referenceOf = useReference()
  const { select } = useExplorer()
  const read = document.lang
    ? words.evidence.readHere(words.languageName(document.lang))
    : words.evidence.readHerePlain
  return (
    <li className="chain-step">
      <button type="button" className="chain-name" onClick={() => select(document.id)}>
        <DocumentShape />
        <bdi>{referenceOf(document)}</bdi>
      </button>{' '}
      <span className="muted">{read}</span>
    </li>
  )
}
