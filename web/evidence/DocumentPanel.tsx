import { type PagePlace, Pages } from '../app/Pages.tsx'
import { Party } from '../app/Party.tsx'
import { useDate, useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import {
  DocumentClaimsDocument,
  DocumentEvidenceDocument,
  type DocumentEvidenceQuery,
  type ReferenceFragment,
} from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { Icon } from '../look/Icon.tsx'
import { DocumentShape } from '../look/Shape.tsx'
import { ClaimPage } from './ClaimPage.tsx'
import { Facts } from './Facts.tsx'
import { PanelState } from './PanelState.tsx'
import { useReference } from './reference.ts'

type DocumentOfPanel = NonNullable<DocumentEvidenceQuery['document']>

/** A document: what it is, what it rests on, every claim it supports. */
export function DocumentPanel({ id }: { readonly id: string }) {
  const words = useWords()
  const language = useGraphLanguage()
  const answer = useAnswer(DocumentEvidenceDocument, { id, language })
  const document = answer.data?.document
  if (!document) return <PanelState id={id} answer={answer} found={document} />
  return (
    <>
      <About document={document} />
      <References head={words.document.cites} documents={document.cites} />
      <References head={words.document.citedBy} documents={document.citedBy} />
      <Pages>{place => <SupportedClaims id={id} place={place} />}</Pages>
    </>
  )
}

function SupportedClaims({ id, place }: { id: string; place: PagePlace }) {
  const words = useWords()
  const language = useGraphLanguage()
  const { data } = useAnswer(DocumentClaimsDocument, { id, after: place.after, language })
  return <ClaimPage head={words.document.claims} page={data?.document?.claims} place={place} />
}

function About({ document }: { document: DocumentOfPanel }) {
  const words = useWords()
  const dateOf = useDate()
  const referenceOf = useReference()
  const { publisher, published, lang, kind, url, archiveUrl } = document
  return (
    <section className="panel-part">
      <p className="panel-kind">
        <DocumentShape /> {kind === null ? words.evidence.document : words.documentKind(kind)}
      </p>
      <h2 className="panel-title">{referenceOf(document)}</h2>
      <Facts
        rows={[
          [
            words.document.publisher,
            publisher === null ? words.evidence.unknown : <Party key="by" entity={publisher} />,
          ],
          [words.document.published, published === null ? words.evidence.unknown : dateOf(published)],
          [words.document.language, lang === null ? words.evidence.unknown : words.languageName(lang)],
        ]}
      />
      <p className="claim-actions">
        {url === null ? words.document.noPage : <Outside url={url} label={words.document.open} main />}
        {archiveUrl !== null && <Outside url={archiveUrl} label={words.evidence.archive} />}
      </p>
    </section>
  )
}

function Outside({ url, label, main = false }: { url: string; label: string; main?: boolean }) {
  return (
    <a className={main ? 'button main' : 'button'} href={url} target="_blank" rel="noreferrer">
      {label} <Icon name="outside" size={16} />
    </a>
  )
}

function References({ head, documents }: { head: string; documents: readonly ReferenceFragment[] }) {
  const { select } = useExplorer()
  const referenceOf = useReference()
  if (documents.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{head}</h3>
      <ul>
        {documents.map(document => (
          <li key={document.id}>
            <button type="button" className="party" onClick={() => select(document.id)}>
              <DocumentShape />
              <bdi>{[document.publisher?.name, referenceOf(document)].filter(Boolean).join(' · ')}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
