import { KindShape, Party } from '../app/Party.tsx'
import { useDate, useGraphLanguage, useStatusLabel, useWords } from '../app/page.ts'
import { usePhone } from '../app/usePhone.ts'
import {
  LinkClaimsDocument,
  LinkEvidenceDocument,
  type LinkEvidenceQuery,
  LinkInverseDocument,
} from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { AlsoLinks } from './AlsoLinks.tsx'
import { AssessmentHead } from './AssessmentHead.tsx'
import { Claims } from './Claims.tsx'
import { Facts } from './Facts.tsx'
import { FurtherClaims } from './FurtherClaims.tsx'
import { isWeaker } from './isWeaker.ts'
import { Origins } from './Origins.tsx'
import { PanelState } from './PanelState.tsx'
import { propertyRows } from './Properties.tsx'
import { useHeld } from './useHeld.ts'

type Link = NonNullable<LinkEvidenceQuery['link']>

/** A link: the sentence, how well it stands and why, every claim, where they come from, what else is like it. */
export function LinkPanel({ id }: { readonly id: string }) {
  const words = useWords()
  const language = useGraphLanguage()
  // On a phone the quote comes before the facts: it is what the sheet has room for.
  const phone = usePhone()
  const answer = useAnswer(LinkEvidenceDocument, { id, language })
  const link = answer.data?.link
  if (!link) return <PanelState id={id} answer={answer} found={link} />
  const facts = (
    <>
      <LinkFacts link={link} />
      <Ends link={link} />
    </>
  )
  return (
    <>
      <section className="panel-part">
        <p className="panel-kind">{words.evidence.link}</p>
        <h2 className="panel-title">{link.sentence}</h2>
        <Inverse link={link} />
        <AssessmentHead assessment={link} />
        <WeakerEvents link={link} />
        {!phone && facts}
      </section>
      <LinkClaims link={link} />
      {phone && <section className="panel-part">{facts}</section>}
      <Origins assessment={link} claims={link.claims.edges.map(edge => edge.node)} />
      <AlsoLinks link={link} />
    </>
  )
}

/** The same sentence from its other end; of a link from an entity to itself there is none. */
function Inverse({ link: { id, source, target } }: { link: Link }) {
  const language = useGraphLanguage()
  const isLoop = source.id === target.id
  const { data } = useAnswer(LinkInverseDocument, { id, from: target.id, language }, isLoop)
  if (isLoop) return null
  // Its line is kept free until it comes, lest what is below jump.
  return <p className="panel-inverse">{data?.link?.sentence ?? '\u00a0'}</p>
}

function Ends({ link: { source, target } }: { link: Link }) {
  return (
    <p className="ends">
      <Party entity={source} /> {source.id !== target.id && <Party entity={target} />}
    </p>
  )
}

/** Where an end is an event that may not have happened, the link cannot stand better than it. */
function WeakerEvents({ link }: { link: Link }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  return [link.source, link.target].map(({ id, name, kind, occurrence }) =>
    occurrence === null || !isWeaker(occurrence.status, link.status) ? null : (
      <p key={id} className="event-note">
        <KindShape kind={kind.name} /> {words.evidence.eventWeaker(name, labelOf(occurrence.status))}
      </p>
    ),
  )
}

function LinkFacts({ link }: { link: Link }) {
  const words = useWords()
  const dateOf = useDate()
  const held = useHeld()
  const { modality, firstAttested, confidence, note } = link
  const { unknown } = words.evidence
  // Where nobody says so, nothing is known of when it held, and nobody trusts it.
  const isSaid = modality !== null
  return (
    <Facts
      rows={[
        [words.panel.modality, modality !== null && modality !== 'ACTUAL' && words.modalities[modality]],
        [words.evidence.held, isSaid ? held(link.validFrom, link.validTo) : unknown],
        [words.evidence.reportedBy, firstAttested === null ? unknown : dateOf(firstAttested)],
        [
          words.evidence.confidence,
          confidence === null || !isSaid ? unknown : words.evidence.confidenceOf(confidence),
        ],
        [words.evidence.note, note && <bdi key="note">{note}</bdi>],
        ...propertyRows({ ...link.qualifiers, ...link.properties }, words),
      ]}
    />
  )
}

function LinkClaims({ link }: { link: Link }) {
  const language = useGraphLanguage()
  const { en, enInverse, ar, arInverse } = link.relation
  const about = { sentence: link.sentence, status: link.status }
  return (
    <Claims
      {...about}
      page={link.claims}
      wording={[en, enInverse, ar, arInverse].join(' ')}
      further={
        <FurtherClaims
          {...about}
          first={link.claims}
          query={LinkClaimsDocument}
          variablesAfter={after => ({ id: link.id, after, language })}
          pageIn={data => data.link?.claims}
        />
      }
    />
  )
}
