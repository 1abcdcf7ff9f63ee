import { KindShape, Party } from '../app/Party.tsx'
import { useDate, useGraphLanguage, useStatusLabel, useWords } from '../app/page.ts'
import { usePhone } from '../app/usePhone.ts'
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { AlsoLinks } from './AlsoLinks.tsx'
import { AssessmentHead } from './AssessmentHead.tsx'
import { ClaimView } from './ClaimView.tsx'
import { Facts } from './Facts.tsx'
import { Origins } from './Origins.tsx'
import { PanelState } from './PanelState.tsx'
import { byStance } from './stances.ts'
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

function Ends({ link }: { link: Link }) {
  return (
    <p className="ends">
      <Party entity={link.source} /> <Party entity={link.target} />
    </p>
  )
}

/** Where an end is an event that may not have happened, the link cannot stand better than it. */
function WeakerEvents({ link }: { link: Link }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  return [link.source, link.target].map(({ id, name, kind, occurrence }) =>
    occurrence === null || occurrence.status === 'CONFIRMED' || occurrence.status === link.status ? null : (
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
  return (
    <Facts
      rows={[
        [words.evidence.held, held(link.validFrom, link.validTo)],
        [
          words.evidence.reportedBy,
          link.firstAttested === null ? words.evidence.unknown : dateOf(link.firstAttested),
        ],
        [
          words.evidence.confidence,
          link.confidence === null ? words.evidence.unknown : words.evidence.confidenceOf(link.confidence),
        ],
        [words.evidence.note, link.note && <bdi key="note">{link.note}</bdi>],
      ]}
    />
  )
}

function LinkClaims({ link }: { link: Link }) {
  const words = useWords()
  const groups = byStance(link.claims.edges.map(edge => edge.node))
  const several = groups.filter(([, claims]) => claims.length > 0).length > 1
  const { en, enInverse, ar, arInverse } = link.relation
  const wording = [en, enInverse, ar, arInverse].join(' ')
  return (
    <section className="panel-part" aria-labelledby="claims-head">
      <h3 id="claims-head" className="section-head">
        {words.evidence.claimsHead}
      </h3>
      <ul className="stances">
        {groups.map(([stance, claims]) => (
          <li key={stance} className={claims.length > 0 ? 'stance some' : 'stance'}>
            {words.stances[stance]} <b>{claims.length}</b>
          </li>
        ))}
      </ul>
      {link.claimCount === 0 && <p className="muted">{words.evidence.noClaims}</p>}
      {groups.map(([stance, claims]) => (
        <div key={stance} className="stance-claims">
          {several && claims.length > 0 && <h4 className="stance-head">{words.stanceHeads[stance]}</h4>}
          {claims.map(claim => (
            <ClaimView
              key={claim.id}
              claim={claim}
              sentence={link.sentence}
              status={link.status}
              wording={wording}
            />
          ))}
        </div>
      ))}
    </section>
  )
}
