import type { Row } from '../../graph/connection.ts'

// What of our own kind has an id of ours: documents begin with doc:, claims have a stance. A foreign script may call its
// nodes the same and number them in properties of the same name.
/** The test that node `n` is none that Attest, or a script in its format, wrote. */
export const IS_FOREIGN = /* cypher fragment */ `
    NOT (n:Entity AND n.entityId IS NOT NULL)
    AND NOT (n:Document AND n.documentId IS NOT NULL AND (coalesce(n.documentId STARTS WITH 'doc:', false)
      OR EXISTS { (n)<-[:STATED_IN|ORIGINATES_IN]-(claim:Claim) WHERE claim.claimId IS NOT NULL AND claim.stance IS NOT NULL }))
    AND NOT (n:Claim AND n.claimId IS NOT NULL AND n.stance IS NOT NULL)
    AND NOT ((n:EntityKind OR n:RelationType) AND n.name IS NOT NULL)
    AND NOT n:SeedRun AND NOT n:IntegrityRun`

/** Labels that say nothing of what a node is. */
export const OWN_LABELS = ['Entity', 'Actor'] as const

const TAKEN =
  /^(searchKey|linkDegree|entityNameFrom|occurrence(Status|RuleStatus|Sources|Claims|Confidence|Modality|When|Min|Max))$/

/** Why a node has to be left out: it uses a property for itself that Attest would write; undefined = it has not. */
export function conflictOf(properties: Row): string | undefined {
  const { entityId, displayName } = properties
  const taken = Object.keys(properties).find(key => TAKEN.test(key))
  if (taken !== undefined) return taken
  if (displayName !== undefined && typeof displayName !== 'string') return 'displayName'
  return entityId === undefined || isUsableId(entityId) ? undefined : 'entityId'
}

/** Whether a script's own `entityId` can be ours. */
export const isUsableId = (id: unknown): id is string =>
  typeof id === 'string' && id.length <= 200 && /^[^~#/:,%?\s\p{Cc}]+$/u.test(id)
