import type { Claim, Modality, Status } from './claim.ts'
import { type Evidence, isDeprecated, isFirm, isNamed, type Speaker, sortEvidence } from './evidence.ts'
import type { Origin, RestsOn } from './independence.ts'
import { type Shortfall, shortfallsOf } from './weight.ts'

/** What the claims are about. */
export interface Subject {
  /** The two entities of a link; undefined for the occurrence of an event, which has none. */
  readonly ends?: readonly [string, string] | undefined
  /** A curator's decision, which stands instead of the rule's. */
  readonly pinnedStatus?: Status | null | undefined
}

/** What the evidence amounts to. Its lists are ordered and hold nothing twice, whatever the order of the claims. */
export interface Assessment {
  readonly status: Status
  /** The rule's own answer, where a curator pinned another. */
  readonly ruleStatus: Status
  /** The number of independent origins of the firm assertions. */
  readonly sources: number
  /** 0 to 100, capped by the status; 0 where nobody asserts it, null where no assertion gives one. */
  readonly confidence: number | null
  /** The most actual modality that is asserted; null where nobody asserts it. */
  readonly modality: Modality | null
  readonly claimCount: number
  /** The independent origins, as many as `sources` says. */
  readonly origins: readonly Origin[]
  /** The independent origins of firm denials by others than the ends. */
  readonly opposition: readonly Origin[]
  /** Both ends of the link say so firmly. */
  readonly bothEnds: boolean
  /** Named speakers who say so without a hedge. */
  readonly firmSpeakers: readonly Speaker[]
  /** Speakers who say so with a hedge, or who are no named source. */
  readonly looseSpeakers: readonly Speaker[]
  /** Of these the ones who are no named source. */
  readonly unnamedSpeakers: readonly Speaker[]
  /** Who says so with which hedging word. */
  readonly hedges: readonly Hedge[]
  readonly deniedBy: readonly Speaker[]
  readonly doubtedBy: readonly Speaker[]
  readonly notConfirmedBy: readonly Speaker[]
  /** The named among those who deny or doubt it. */
  readonly contestedBy: readonly string[]
  /** Why assertions were withdrawn, where that is recorded. */
  readonly withdrawals: readonly string[]
  /** By claim id: what keeps a claim from counting as an independent origin; nothing = it counts. */
  readonly shortfalls: ReadonlyMap<string, readonly Shortfall[]>
}

export interface Hedge {
  readonly speaker: Speaker
  readonly word: string
}

const CONFIDENCE_CAPS: Partial<Record<Status, number>> = { alleged: 50, unconfirmed: 60, disputed: 40 }

/**
 * Applies the rule of status to the claims about one link or one occurrence.
 * @param restsOn what the documents rest on in which the claims originate.
 */
export function assess(claims: readonly Claim[], restsOn: RestsOn, subject: Subject = {}): Assessment {
  const evidence = sortEvidence(claims, restsOn, subject.ends)
  const { asserting, firm, denials, doubts, refusals, support, opposition } = evidence
  const ruleStatus = statusOf(evidence)
  const status = subject.pinnedStatus ?? ruleStatus
  return {
    status,
    ruleStatus,
    sources: support.independent.length,
    confidence: confidenceOf(asserting, CONFIDENCE_CAPS[status] ?? 100),
    modality: evidence.modality ?? null,
    claimCount: claims.length,
    origins: support.independent,
    opposition: opposition.independent,
    bothEnds: evidence.bothEnds,
    firmSpeakers: speakersOf(firm),
    looseSpeakers: speakersOf(asserting.filter(claim => !isFirm(claim))),
    unnamedSpeakers: speakersOf(asserting.filter(claim => !isNamed(claim))),
    hedges: hedgesOf(asserting),
    deniedBy: speakersOf(denials),
    doubtedBy: speakersOf(doubts),
    notConfirmedBy: speakersOf(refusals),
    contestedBy: textsOf(speakersOf([...denials, ...doubts])),
    withdrawals: textsOf(evidence.assertions.filter(isDeprecated).map(claim => claim.rankReason)),
    shortfalls: shortfallsOf(evidence),
  }
}

function statusOf(evidence: Evidence): Status {
  const { claims, assertions, asserting, firm, denials, doubts, refusals, bothEnds } = evidence
  const sources = evidence.support.independent.length
  const opposed = evidence.opposition.independent.length
  const denied = denials.length > 0
  const doubted = doubts.length > 0 || refusals.length > 0
  if (claims.length === 0) return 'unsourced'
  if (assertions.length > 0 && assertions.every(isDeprecated)) return 'retracted'
  if (asserting.length === 0) return denied ? 'denied' : doubted ? 'unconfirmed' : 'unsourced'
  if (firm.length === 0) return denied ? 'disputed' : 'alleged'
  if (sources >= 2 || bothEnds) return opposed > 0 && opposed >= sources ? 'disputed' : 'confirmed'
  if (denied) return 'disputed'
  return doubted ? 'unconfirmed' : 'reported'
}

function confidenceOf(asserting: readonly Claim[], cap: number): number | null {
  if (asserting.length === 0) return 0
  const given = asserting.flatMap(claim => claim.confidence ?? [])
  return given.length === 0 ? null : Math.min(cap, Math.max(...given))
}

/** Named speakers by id, then null where a claim names nobody. */
function speakersOf(claims: readonly Claim[]): readonly Speaker[] {
  const speakers = claims.map(claim => claim.speakerId)
  return speakers.includes(null) ? [...textsOf(speakers), null] : textsOf(speakers)
}

function hedgesOf(claims: readonly Claim[]): readonly Hedge[] {
  const hedges = claims.flatMap(({ speakerId: speaker, hedge: word }) =>
    word === null ? [] : [{ speaker, word }],
  )
  const byText = new Map(hedges.map(hedge => [JSON.stringify(hedge), hedge]))
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, hedge]) => hedge)
}

const textsOf = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.flatMap(value => value ?? []))].sort()
