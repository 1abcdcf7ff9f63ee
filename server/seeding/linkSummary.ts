import { STATUSES } from '../evidence/claim.ts'
import type { RestsOn } from '../evidence/independence.ts'
import { assess } from '../evidence/status.ts'
import { edtfOrNull, oneOfOrNull } from '../graph/columns.ts'
import { plain, type Row } from '../graph/connection.ts'
import type { FoundClaim } from '../graph/evidence.ts'
import { boundsIfDate, datesGiven, earliest, latest } from './claimedDates.ts'

/** A link as it stands in the graph. */
export interface StoredLink {
  readonly linkId: string
  readonly type: string
  readonly source: string
  readonly target: string
  /** The smaller number of links that one of its ends has. */
  readonly smallerDegree: number
  readonly properties: Row
}

/** What a relationship says of its claims; days are ISO, null is a property that is not there. */
export type LinkSummary = Readonly<{
  linkSource: string
  linkTarget: string
  linkStatus: string
  linkRuleStatus: string
  linkSources: number
  linkClaims: number
  linkConfidence: number | null
  linkModality: string | null
  linkWeight: number
  firstAttested: string | null
  lastAttested: string | null
  validFrom: string | number | null
  validTo: string | number | null
  fromMin: string | null
  fromMax: string | null
  toMin: string | null
  toMax: string | null
}>

/** A date that a script of a person's own keeps as a day or as a number stays that: it is only read as text. */
function authored(value: unknown): string | number | null {
  const date = plain(value)
  return (typeof date === 'string' && date !== '') || typeof date === 'number' ? date : null
}

/** What a link's claims give. Dates that no claim gives stay as they were authored. */
export function linkSummaryOf(
  link: StoredLink,
  claims: readonly FoundClaim[],
  restsOn: RestsOn,
): LinkSummary {
  const assessment = assess(claims, restsOn, {
    ends: [link.source, link.target],
    pinnedStatus: oneOfOrNull(link.properties, 'pinnedStatus', STATUSES),
  })
  const { sources, confidence, claimCount } = assessment
  const given = datesGiven(claims)
  const validFrom = given.from ?? authored(link.properties.validFrom)
  const validTo = given.to ?? authored(link.properties.validTo)
  const from = boundsIfDate(edtfOrNull({ validFrom }, 'validFrom'))
  const to = boundsIfDate(edtfOrNull({ validTo }, 'validTo'))
  const published = claims.filter(claim => !claim.inferred).flatMap(claim => claim.published)
  return {
    linkSource: link.source,
    linkTarget: link.target,
    linkStatus: assessment.status,
    linkRuleStatus: assessment.ruleStatus,
    linkSources: sources,
    linkClaims: claimCount,
    linkConfidence: confidence,
    linkModality: assessment.modality,
    linkWeight:
      claimCount > 0
        ? 10 * sources + claimCount + (confidence ?? 0) / 100
        : Math.log10(1 + link.smallerDegree),
    firstAttested: earliest(published.map(({ max }) => max)),
    lastAttested: latest(published.map(({ min }) => min)),
    validFrom,
    validTo,
    fromMin: from.min,
    fromMax: from.max,
    toMin: to.min,
    toMax: to.max,
  }
}
