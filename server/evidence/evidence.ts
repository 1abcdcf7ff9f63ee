import { type Claim, MODALITIES, type Modality, type Stance } from './claim.ts'
import { type Independence, independenceOf, type Origin, type RestsOn } from './independence.ts'

/** An entity's id; null = the claim names nobody. */
export type Speaker = string | null

/** The claims about one link or one occurrence, sorted into the parts that the rule of status speaks of. */
export interface Evidence {
  /** All of them, by id. */
  readonly claims: readonly Claim[]
  /** All assertions, also those that no longer count. */
  readonly assertions: readonly Claim[]
  /** The most actual modality that is asserted; undefined where nobody asserts it. */
  readonly modality: Modality | undefined
  /** The live assertions of that modality: the A of the rule. */
  readonly asserting: readonly Claim[]
  /** Of these, the ones without a hedge whose speaker is named. */
  readonly firm: readonly Claim[]
  readonly denials: readonly Claim[]
  /** Firm denials by others than the ends. */
  readonly opposing: readonly Claim[]
  readonly doubts: readonly Claim[]
  /** By these a source expressly does not confirm it. */
  readonly refusals: readonly Claim[]
  /** The independent origins of the firm assertions. */
  readonly support: Independence
  /** The independent origins of the opposing denials. */
  readonly opposition: Independence
  /** Both ends of the link say so firmly. */
  readonly bothEnds: boolean
}

/** @param ends the two entities of a link; undefined for an occurrence, which has none. */
export function sortEvidence(
  claims: readonly Claim[],
  restsOn: RestsOn,
  ends: readonly [string, string] | undefined,
): Evidence {
  const ordered = claims.toSorted((one, other) => (one.claimId < other.claimId ? -1 : 1))
  const live = (stance: Stance) => ordered.filter(claim => claim.stance === stance && isLive(claim))
  const assertions = live('asserts')
  const modality = MODALITIES.find(candidate => assertions.some(claim => claim.modality === candidate))
  const asserting = assertions.filter(claim => claim.modality === modality)
  const firm = asserting.filter(isFirm)
  const denials = live('denies')
  const isEnd = (speaker: Speaker) => ends?.some(end => end === speaker) ?? false
  const opposing = denials.filter(claim => isFirm(claim) && !isEnd(claim.speakerId))
  return {
    claims: ordered,
    assertions: ordered.filter(claim => claim.stance === 'asserts'),
    modality,
    asserting,
    firm,
    denials,
    opposing,
    doubts: live('doubts'),
    refusals: live('does-not-confirm'),
    support: independenceOf(firm.flatMap(originOf), restsOn),
    opposition: independenceOf(opposing.flatMap(originOf), restsOn),
    bothEnds: new Set(firm.map(claim => claim.speakerId).filter(isEnd)).size === 2,
  }
}

export const isDeprecated = (claim: Claim) => claim.rank === 'deprecated'
export const isLive = (claim: Claim) => !isDeprecated(claim) && !claim.inferred
export const isNamed = (claim: Claim) => claim.speakerId !== null && !claim.speakerIsCollective
export const isFirm = (claim: Claim) => claim.hedge === null && isNamed(claim)

/** The origin of a claim; none where the speaker or the document is not stated. */
export const originOf = ({ speakerId, originId }: Claim): readonly Origin[] =>
  speakerId === null || originId === null ? [] : [{ speakerId, documentId: originId }]
