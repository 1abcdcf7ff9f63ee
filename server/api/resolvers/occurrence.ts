import type { Occurrence as OccurrenceRow } from '../../graph/entity.ts'
import { assessedResolvers } from '../assessed.ts'
import { claimList } from '../connections.ts'
import type { AssessedThing } from '../loaders.ts'
import type { OccurrenceResolvers } from '../schema.generated.ts'

export const thingOfOccurrence = ({ entityId, status, ruleStatus }: OccurrenceRow): AssessedThing => ({
  evidenceId: entityId,
  status,
  ruleStatus,
})

export const Occurrence: OccurrenceResolvers = {
  ...assessedResolvers(thingOfOccurrence),
  claims: ({ entityId }, { stances, ...page }, context) =>
    claimList(context, entityId, { scope: 'occurrence', stances: stances ?? null }, page),
}
