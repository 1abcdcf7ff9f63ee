import type { Occurrence as OccurrenceRow } from '../../graph/entity.ts'
import { assessedResolvers } from '../assessed.ts'
import { claimList } from '../connections.ts'
import type { OccurrenceResolvers } from '../schema.generated.ts'

export const Occurrence: OccurrenceResolvers = {
  ...assessedResolvers<OccurrenceRow>(({ entityId, status, ruleStatus }) => ({
    evidenceId: entityId,
    status,
    ruleStatus,
  })),
  claims: ({ entityId }, { stances, ...page }, context) =>
    claimList(context, { scope: 'occurrence', id: entityId, stances: stances ?? null }, page),
}
