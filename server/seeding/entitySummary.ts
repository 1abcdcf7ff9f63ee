import { STATUSES } from '../evidence/claim.ts'
import { isEdtf } from '../evidence/dates.ts'
import type { RestsOn } from '../evidence/independence.ts'
import { assess } from '../evidence/status.ts'
import { adoptedNamesOf } from '../graph/adoptedNames.ts'
import { oneOfOrNull, textOrNull, textsAt } from '../graph/columns.ts'
import type { Row } from '../graph/connection.ts'
import type { FoundClaim } from '../graph/evidence.ts'
import { searchKeyOf } from '../graph/searchKey.ts'
import { boundsIfDate, datesGiven, type GivenDates } from './claimedDates.ts'

/** An entity as it stands in the graph. */
export interface StoredEntity {
  readonly entityId: string
  readonly linkDegree: number
  readonly properties: Row
}

/** What the server keeps on an entity; days are ISO, null is a property that is not there. */
export type EntitySummary = Readonly<{
  displayName: string
  searchKey: string
  linkDegree: number
  occurrenceStatus: string | null
  occurrenceRuleStatus: string | null
  occurrenceSources: number | null
  occurrenceClaims: number | null
  occurrenceConfidence: number | null
  occurrenceModality: string | null
  occurrenceWhen: string | null
  occurrenceMin: string | null
  occurrenceMax: string | null
}>

/** @param claims those about its occurrence; none where nobody says whether it happened, or it is no event. */
export function entitySummaryOf(
  entity: StoredEntity,
  claims: readonly FoundClaim[],
  restsOn: RestsOn,
): EntitySummary {
  const { properties, entityId } = entity
  return {
    ...shownNames(entityId, properties),
    linkDegree: entity.linkDegree,
    ...occurrenceOf(properties, claims, restsOn),
  }
}

/** How an entity is shown and what it is found by; of one that a plain script wrote, by the script's own properties. */
export function shownNames(
  entityId: string,
  properties: Row,
): { readonly displayName: string; readonly searchKey: string } {
  const names = namesIn(properties)
  const adopted = adoptedNamesOf(entityId, properties)
  if (adopted === undefined)
    return {
      displayName: names[0] ?? entityId,
      searchKey: searchKeyOf(names.length > 0 ? names : [entityId]),
    }
  const { displayName, aliases, codes } = adopted
  // A name of signs alone cannot be searched for; the words of the id can.
  const searchKey = searchKeyOf([displayName, ...names, ...aliases, ...codes]) || searchKeyOf([entityId])
  return { displayName, searchKey }
}

/** `name`, then the names in other languages in the order of their codes, then the aliases. */
function namesIn(properties: Row): readonly string[] {
  const inLanguages = Object.keys(properties)
    .filter(key => key.startsWith('name_'))
    .sort()
  const names = ['name', ...inLanguages].flatMap(key => textOrNull(properties, key) ?? [])
  return [...names, ...textsAt(properties, 'aliases')]
}

function occurrenceOf(properties: Row, claims: readonly FoundClaim[], restsOn: RestsOn) {
  const pinnedStatus = oneOfOrNull(properties, 'pinnedStatus', STATUSES)
  const said = claims.length > 0 ? assess(claims, restsOn, { pinnedStatus }) : undefined
  const given = datesGiven(claims)
  const when = spanOf(given) ?? textOrNull(properties, 'occurrenceWhen')
  return {
    occurrenceStatus: said?.status ?? null,
    occurrenceRuleStatus: said?.ruleStatus ?? null,
    occurrenceSources: said?.sources ?? null,
    occurrenceClaims: said?.claimCount ?? null,
    occurrenceConfidence: said?.confidence ?? null,
    occurrenceModality: said?.modality ?? null,
    occurrenceWhen: when,
    occurrenceMin: boundsIfDate(given.from ?? when).min,
    occurrenceMax: boundsIfDate(given.to ?? when).max,
  }
}

/** One EDTF text for both dates; sets such as `[2023-03..2025-09]` cannot stand in an interval, then the first stands. */
function spanOf({ from, to }: GivenDates): string | null {
  if (from === null || to === null || from === to) return from ?? to
  const span = `${from}/${to}`
  return isEdtf(span) ? span : from
}
