import { useClipboard } from '@mantine/hooks'
import { useEffect } from 'react'
import { KindShape, Party } from '../app/Party.tsx'
import { useDate, useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import { ClaimEvidenceDocument, type ClaimEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { StatusSign } from '../look/Status.tsx'
import { StatusWord } from './AssessmentHead.tsx'
import { useCopyLabel } from './ClaimActions.tsx'
import { ClaimView } from './ClaimView.tsx'
import { citationOf, markdownCitationOf } from './citation.ts'
import { Facts } from './Facts.tsx'
import { eventWording } from './marks.ts'
import { PanelState } from './PanelState.tsx'
import { useCitation } from './useCitation.ts'
import { useHeld } from './useHeld.ts'

/** On the map what the claim is about stands out, for as long as it is open. */
function useClaimLit(claim: ClaimOfPanel | null | undefined) {
  const { spotlight } = useExplorer()
  useEffect(() => {
    if (!claim) return
    const { link, subject } = claim
    spotlight(
      link === null
        ? { entityIds: [subject.id], linkIds: [] }
        : { entityIds: [link.sourceId, link.targetId], linkIds: [link.id] },
    )
    return () => spotlight(null)
  }, [claim, spotlight])
}

type ClaimOfPanel = NonNullable<ClaimEvidenceQuery['claim']>

/** One claim: what it does to what, the very words, who says it through whom, when, whether it counts, how to cite it. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const words = useWords()
  const language = useGraphLanguage()
  const answer = useAnswer(ClaimEvidenceDocument, { id, language })
  const claim = answer.data?.claim
  useClaimLit(claim)
  if (!claim) return <PanelState id={id} answer={answer} found={claim} />
  const sentence = sentenceOf(claim, words.property)
  const status = claim.link?.status ?? occurrenceOf(claim)
  return (
    <>
      <header className="panel-part">
        <p className="panel-kind">
          {words.evidence.claim} · {words.stances[claim.stance]}
        </p>
        <h2 className="panel-title">
          <bdi>{sentence}</bdi>
        </h2>
        <About claim={claim} />
      </header>
      <section className="panel-part">
        <ClaimView claim={claim} sentence={sentence} status={status} wording={wordingOf(claim)} alone />
      </section>
      <ClaimFacts claim={claim} />
      <Citation claim={claim} sentence={sentence} status={status} />
    </>
  )
}

/** What a claim is about, in words. */
function sentenceOf(claim: ClaimOfPanel, propertyWord: (name: string) => string): string {
  if (claim.link !== null) return claim.link.sentence
  if (claim.kind === 'OCCURRENCE') return claim.subject.name
  return `${claim.subject.name} · ${propertyWord(claim.property ?? '')} ${claim.value ?? claim.object?.name ?? ''}`
}

/** What the quote is searched for, to mark the words that carry the claim. */
function wordingOf({ link, kind, subject, value }: ClaimOfPanel): string {
  if (link !== null) {
    const { en, enInverse, ar, arInverse } = link.relation
    return [en, enInverse, ar, arInverse].join(' ')
  }
  return kind === 'OCCURRENCE' ? eventWording(subject.name) : (value ?? '')
}

function occurrenceOf({ kind, subject }: ClaimOfPanel) {
  return kind === 'OCCURRENCE' ? (subject.occurrence?.status ?? null) : null
}

/** How well what it is about stands, by all claims together, and the way there. */
function About({ claim }: { claim: ClaimOfPanel }) {
  const words = useWords()
  const { select } = useExplorer()
  const { link, subject } = claim
  const status = link?.status ?? occurrenceOf(claim)
  return (
    <p className="status-line">
      {status === null ? (
        <KindShape kind={subject.kind.name} />
      ) : (
        <>
          {link === null && <span>{words.evidence.didItHappen}</span>}
          <StatusSign status={status} size={18} /> <StatusWord status={status} />
        </>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() =>
          link === null ? select(subject.id, [subject.id]) : select(link.id, [link.sourceId, link.targetId])
        }
      >
        {words.evidence.openAbout}
      </button>
    </p>
  )
}

function ClaimFacts({ claim }: { claim: ClaimOfPanel }) {
  const words = useWords()
  const dateOf = useDate()
  const heldIn = useHeld()
  const { evidence, panel } = words
  return (
    <section className="panel-part">
      <Facts
        rows={[
          [panel.about, <Ends key="about" claim={claim} />],
          [evidence.claimedOn, claim.claimedOn === null ? evidence.unknown : dateOf(claim.claimedOn)],
          [evidence.held, (claim.validFrom ?? claim.validTo) && heldIn(claim.validFrom, claim.validTo)],
          [evidence.confidence, claim.confidence !== null && evidence.confidenceOf(claim.confidence)],
          [panel.credibility, claim.credibility !== null && panel.credibilityOf(claim.credibility)],
          [evidence.namedSubject, claim.subjectText && <bdi key="subject">{claim.subjectText}</bdi>],
          [evidence.namedObject, claim.objectText && <bdi key="object">{claim.objectText}</bdi>],
          [evidence.basis, claim.quote === null ? null : claim.basis],
          [panel.recorded, claim.createdAt && dateOf(claim.createdAt.slice(0, 10))],
          [evidence.note, claim.note && <bdi key="note">{claim.note}</bdi>],
        ]}
      />
    </section>
  )
}

function Ends({ claim: { subject, object } }: { claim: ClaimOfPanel }) {
  return (
    <span className="fact-parties">
      <Party entity={subject} />
      {object !== null && object.id !== subject.id && <Party entity={object} />}
    </span>
  )
}

type CitationProps = Pick<Parameters<typeof ClaimView>[0], 'claim' | 'sentence' | 'status'>

/** The citation to read and to select by hand, and as Markdown to take along. */
function Citation({ claim, sentence, status }: CitationProps) {
  const words = useWords()
  const partsOf = useCitation()
  const clipboard = useClipboard({ timeout: 2000 })
  const label = useCopyLabel(clipboard, words.panel.copyMarkdown)
  const parts = partsOf(claim, sentence, status)
  return (
    <section className="panel-part">
      <h3 className="section-head">{words.panel.citation}</h3>
      <p className="citation">{citationOf(parts)}</p>
      <button type="button" className="button" onClick={() => clipboard.copy(markdownCitationOf(parts))}>
        <span aria-live="polite">{label}</span>
      </button>
    </section>
  )
}
