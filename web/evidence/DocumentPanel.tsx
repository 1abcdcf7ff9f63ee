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
  const answer = useAnswer(DocumentClaimsDocument, { id, after: place.after, language })
  return (
    <ClaimPage
      head={words.document.claims}
      page={answer.data?.document?.claims}
      answer={answer}
      place={place}
      none={words.panel.noClaims}
    />
  )
}

function About({ document }: { document: DocumentOfPanel }) {
  const words = useWords()
  const dateOf = useDate()
  const referenceOf = useReference()
  const { publisher, published, lang, kind, title, inHand, note } = document
  const { unknown } = words.evidence
  return (
    <section className="panel-part">
      <p className="panel-kind">
        <DocumentShape /> {kind === null ? words.evidence.document : words.documentKind(kind)}
      </p>
      <h2 className="panel-title">
        <bdi lang={title && lang ? lang : undefined}>{referenceOf(document)}</bdi>
      </h2>
      <Facts
        rows={[
          [words.document.publisher, publisher === null ? unknown : <Party key="by" entity={publisher} />],
          [words.document.published, published === null ? unknown : dateOf(published)],
          [words.document.language, lang === null ? unknown : words.languageName(lang)],
          [words.panel.text, inHand ? words.panel.inHand : words.panel.notInHand],
          [words.panel.note, note && <bdi key="note">{note}</bdi>],
        ]}
      />
      <Addresses document={document} />
    </section>
  )
}

/** Where it can be read; that no page is known is said. */
function Addresses({ document: { url, archiveUrl } }: { document: DocumentOfPanel }) {
  const words = useWords()
  return (
    <p className="claim-actions">
      {url === null ? (
        <span className="muted">{words.document.noPage}</span>
      ) : (
        <Outside url={url} label={words.document.open} main />
      )}
      {archiveUrl === null ? (
        <span className="muted">{words.panel.noArchive}</span>
      ) : (
        <Outside url={archiveUrl} label={words.evidence.archive} />
      )}
    </p>
  )
}

function Outside({ url, label, main = false }: { url: string; label: string; main?: boolean }) {
  return (
    <a className={main ? 'button main' : 'button'} href={url} target="_blank" rel="noreferrer">
      {label} <Icon name="outside" size={16} />
    </a>
  )
}

/** Documents that this one rests on, or that rest on it; nobody is said too. */
function References({ head, documents }: { head: string; documents: readonly ReferenceFragment[] }) {
  const words = useWords()
  const { select } = useExplorer()
  const referenceOf = useReference()
  return (
    <section className="panel-part">
      <h3 className="section-head spread">
        {head} <span className="muted">{documents.length}</span>
      </h3>
      {documents.length === 0 && <p className="muted">{words.panel.none}</p>}
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
