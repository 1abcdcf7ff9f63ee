import { useDate, useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import { ClaimEvidenceDocument, type ClaimEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { StatusSign } from '../look/Status.tsx'
import { ClaimView } from './ClaimView.tsx'
import { Facts } from './Facts.tsx'
import { PanelState } from './PanelState.tsx'
import { useHeld } from './useHeld.ts'

type ClaimOfPanel = NonNullable<ClaimEvidenceQuery['claim']>

/** One claim: what it is about, the very words, who says it through whom, when, and whether it counts. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const words = useWords()
  const language = useGraphLanguage()
  const answer = useAnswer(ClaimEvidenceDocument, { id, language })
  const claim = answer.data?.claim
  if (!claim) return <PanelState id={id} answer={answer} found={claim} />
  return (
    <>
      <header className="panel-head">
        <p className="panel-kind">
          {words.evidence.claim} · {words.stances[claim.stance]}
        </p>
        <h2 className="panel-title">{sentenceOf(claim, words.property)}</h2>
        <About claim={claim} />
      </header>
      <section className="panel-part">
        <ClaimView
          claim={claim}
          sentence={sentenceOf(claim, words.property)}
          status={claim.link?.status ?? null}
        />
      </section>
      <ClaimFacts claim={claim} />
    </>
  )
}

/** What a claim is about, in words. */
function sentenceOf(claim: ClaimOfPanel, propertyWord: (name: string) => string): string {
  if (claim.link !== null) return claim.link.sentence
  if (claim.kind === 'OCCURRENCE') return claim.subject.name
  return `${claim.subject.name} · ${propertyWord(claim.property ?? '')} ${claim.value ?? claim.object?.name ?? ''}`
}

/** The way to the link, or the entity, that the claim is about. */
function About({ claim: { link, subject } }: { claim: ClaimOfPanel }) {
  const words = useWords()
  const { select } = useExplorer()
  return (
    <button
      type="button"
      className="text-button"
      onClick={() =>
        link === null ? select(subject.id, [subject.id]) : select(link.id, [link.sourceId, link.targetId])
      }
    >
      {link !== null && <StatusSign status={link.status} size={14} />} {words.evidence.openAbout}
    </button>
  )
}

function ClaimFacts({ claim }: { claim: ClaimOfPanel }) {
  const words = useWords()
  const dateOf = useDate()
  const heldIn = useHeld()
  const { evidence } = words
  return (
    <section className="panel-part">
      <Facts
        rows={[
          [evidence.claimedOn, claim.claimedOn === null ? evidence.unknown : dateOf(claim.claimedOn)],
          [evidence.held, (claim.validFrom ?? claim.validTo) && heldIn(claim.validFrom, claim.validTo)],
          [evidence.confidence, claim.confidence !== null && evidence.confidenceOf(claim.confidence)],
          [evidence.namedSubject, claim.subjectText],
          [evidence.namedObject, claim.objectText],
          [evidence.basis, claim.quote === null ? null : claim.basis],
        ]}
      />
    </section>
  )
}
