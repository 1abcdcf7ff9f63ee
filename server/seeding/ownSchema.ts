import type { Graph } from '../graph/connection.ts'
import { PATIENT } from './ledger.ts'
import { nameOf } from './literals.ts'
import type { FilePlan, Planned } from './plan.ts'
import { positionWithin } from './positions.ts'
import type { SeedFault } from './seedError.ts'
import { keywordOf, tokensOf } from './tokens.ts'

/** Constraints and indexes of `schema.cypher` and of the lock, by what they are for: a script may have made them first. */
const OURS = /* cypher */ `
  SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint
  WHERE any(one IN [name, owningConstraint] WHERE one IN $names)
    AND (any(label IN labelsOrTypes WHERE label IN ['RelationType', 'EntityKind', 'SeedRun'])
      OR any(label IN labelsOrTypes WHERE label IN ['Entity', 'Claim', 'Document'])
        AND any(key IN properties WHERE key IN ['entityId', 'displayName', 'linkDegree', 'occurrenceStatus', 'searchKey', 'claimId', 'linkId', 'quote', 'documentId', 'sha256']))
  RETURN name
  ORDER BY name LIMIT 1000`

/** What is wrong with statements that drop a constraint or an index which Attest cannot do without. */
export async function dropsOfOurs(graph: Graph, { statements }: FilePlan): Promise<readonly SeedFault[]> {
  const drops = statements.flatMap(planned => dropOf(planned) ?? [])
  if (drops.length === 0) return []
  const rows = await graph.read(OURS, { names: drops.map(({ name }) => name) }, PATIENT)
  const ours = new Set(rows.map(row => row.name))
  return drops
    .filter(({ name }) => ours.has(name))
    .map(({ name, line, column }) => ({
      code: 'PROTECTED',
      line,
      column,
      message: `${name} belongs to Attest, which cannot do without it.`,
      cure: 'Leave this statement out.',
    }))
}

/** The name of the constraint or index that a statement drops, and where it stands. */
function dropOf({ statement, shape }: Planned) {
  if (!shape.traits.schema) return undefined
  const tokens = tokensOf(statement.text)
  const drop = tokens.findIndex(token => keywordOf(token) === 'DROP')
  const named = tokens[drop + 2]
  return drop < 0 || named === undefined
    ? undefined
    : { name: nameOf(named), ...positionWithin(statement, named.start) }
}
