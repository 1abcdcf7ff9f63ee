import { weightReason } from '../evidence/wording.ts'
import type { Claim } from '../graph/claim.ts'
import { tellingOf } from './assessed.ts'
import type { Context, Language } from './context.ts'
import type { AssessedThing } from './loaders.ts'
import { thingOfLink } from './resolvers/link.ts'
import { thingOfOccurrence } from './resolvers/occurrence.ts'

/** Why a claim does not count as an independent origin; none = it counts, null = it is about nothing that has a status. */
export async function shortfallsIn(
  claim: Claim,
  language: Language,
  context: Context,
): Promise<readonly string[] | null> {
  const thing = await thingOfClaim(claim, context)
  if (thing === null) return null
  const { shortfalls } = await context.loaders.assessment.load(thing)
  const found = shortfalls.get(claim.id) ?? []
  const mentioned = found.flatMap(shortfall => ('of' in shortfall ? [shortfall.of.speakerId] : []))
  const telling = await tellingOf(thing, mentioned, language, context)
  return found.map(shortfall => weightReason([shortfall], telling))
}

async function thingOfClaim(claim: Claim, { loaders }: Context): Promise<AssessedThing | null> {
  if (claim.linkId !== null) {
    const link = await loaders.link.load(claim.linkId)
    return link && thingOfLink(link)
  }
  if (claim.kind !== 'occurrence') return null
  const event = await loaders.entity.load(claim.subjectId)
  return event?.occurrence ? thingOfOccurrence(event.occurrence) : null
}
