import { dateOrNull, mapAt, numberAt, numberOrNull, textAt, textOrNull, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { over } from './relations.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much the graph holds. */
export interface Summary {
  readonly entities: number
  readonly links: number
  readonly claims: number
  readonly documents: number
}

const SUMMARY = /* cypher */ `
  CALL () { MATCH (entity:Entity) WHERE entity.entityId > '' RETURN count(entity) AS entities }
  CALL () { MATCH (claim:Claim) WHERE claim.claimId IS NOT NULL AND claim.stance IS NOT NULL RETURN count(claim) AS claims }
  CALL () { MATCH (document:Document) WHERE document.documentId IS NOT NULL RETURN count(document) AS documents }
  CALL () { MATCH ()-[link:ANY_LINK]->() RETURN count(link) AS links }
  RETURN entities, links, claims, documents ORDER BY entities LIMIT $limit`

// Between entities these are a foreign script's links; elsewhere they hold our claims and documents together.
const EVIDENCE_TYPES: ReadonlySet<string> = new Set([
  'SUBJECT',
  'OBJECT',
  'STATED_IN',
  'ORIGINATES_IN',
  'ASSERTED_BY',
  'RELAYED_BY',
  'CITES',
  'PUBLISHED_BY',
])
const SHARED = /* cypher */ `
  MATCH (:Entity)-[link:ANY_LINK]->(:Entity) WHERE link.linkId IS NOT NULL
  RETURN count(link) AS links ORDER BY links LIMIT $limit`

/** @throws {GraphError} */
export async function summaryOf(graph: Graph, vocabulary: Vocabulary): Promise<Summary> {
  const relations = [...vocabulary.relations.values()]
  const shared = relations.filter(({ name }) => EVIDENCE_TYPES.has(name))
  const own = relations.filter(({ name }) => !EVIDENCE_TYPES.has(name))
  const [row = {}] = await graph.read(over(SUMMARY, own), { limit: int(1) })
  const [more = {}] = shared.length === 0 ? [] : await graph.read(over(SHARED, shared), { limit: int(1) })
  return {
    entities: numberAt(row, 'entities'),
    links: numberAt(row, 'links') + (numberOrNull(more, 'links') ?? 0),
    claims: numberAt(row, 'claims'),
    documents: numberAt(row, 'documents'),
  }
}

/** A script that was applied, as the ledger in the graph says. */
export interface SeedRun {
  readonly id: string
  readonly name: string
  readonly sha256: string
  /** ISO text. */
  readonly appliedAt: string
  readonly statements: number
  readonly nodesCreated: number
  readonly relationshipsCreated: number
  readonly propertiesSet: number
  readonly adoptedNodes: number
  readonly adoptedRelationships: number
  readonly adoptedProperties: number
  readonly notes: readonly string[]
}

export const SEED_LIMIT = 1_000

const SEEDS = /* cypher */ `
  MATCH (run:SeedRun) WHERE run.seedRunId IS NOT NULL
  RETURN properties(run) AS properties
  ORDER BY run.appliedAt DESC, run.seedRunId LIMIT $limit`

/** What was applied, the latest first, at most {@link SEED_LIMIT}. @throws {GraphError} */
export async function seedRunsOf(graph: Graph): Promise<readonly SeedRun[]> {
  const rows = await graph.read(SEEDS, { limit: int(SEED_LIMIT) })
  return rows.map(row => seedRunOf(mapAt(row, 'properties')))
}

const LATEST_SEED = /* cypher */ `
  MATCH (run:SeedRun) WHERE run.seedRunId IS NOT NULL
  RETURN run.seedRunId AS id ORDER BY run.appliedAt DESC, id LIMIT $limit`

/** The id of what was applied last; null = nothing yet. @throws {GraphError} */
export async function latestRunOf(graph: Graph): Promise<string | null> {
  const [row] = await graph.read(LATEST_SEED, { limit: int(1) })
  return row === undefined ? null : textAt(row, 'id')
}

const seedRunOf = (row: Row): SeedRun => ({
  id: textAt(row, 'seedRunId'),
  name: textAt(row, 'name'),
  sha256: textOrNull(row, 'sha256') ?? '',
  appliedAt: dateOrNull(row, 'appliedAt') ?? '',
  statements: numberOrNull(row, 'statements') ?? 0,
  nodesCreated: numberOrNull(row, 'nodesCreated') ?? 0,
  relationshipsCreated: numberOrNull(row, 'relationshipsCreated') ?? 0,
  propertiesSet: numberOrNull(row, 'propertiesSet') ?? 0,
  adoptedNodes: numberOrNull(row, 'adoptedNodes') ?? 0,
  adoptedRelationships: numberOrNull(row, 'adoptedRelationships') ?? 0,
  adoptedProperties: numberOrNull(row, 'adoptedProperties') ?? 0,
  notes: textsAt(row, 'notes'),
})
