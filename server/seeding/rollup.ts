import { numberOrNull } from '../graph/columns.ts'
import type { Graph, Row, Transaction } from '../graph/connection.ts'
import { entitiesConcerned, type Grown, linksConcerned } from './dependents.ts'
import type { StoredEntity } from './entitySummary.ts'
import { allEntities, inPages, type Reader, type Stale, staleEntities, staleLinks } from './stale.ts'
import type { Touched } from './touched.ts'

/** How many entities, events and links a roll-up changed. */
export interface RolledUp {
  readonly links: number
  /** Of the entities those whose occurrence is claimed. */
  readonly events: number
  readonly entities: number
}

/** What the roll-up needs of a transaction. */
type Writer = Pick<Transaction, 'run'>

const SET_ENTITIES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (entity:Entity {entityId: row.entityId})
  SET entity.displayName = row.displayName,
      entity.searchKey = row.searchKey,
      entity.linkDegree = toInteger(row.linkDegree),
      entity.occurrenceStatus = row.occurrenceStatus,
      entity.occurrenceRuleStatus = row.occurrenceRuleStatus,
      entity.occurrenceSources = toInteger(row.occurrenceSources),
      entity.occurrenceClaims = toInteger(row.occurrenceClaims),
      entity.occurrenceConfidence = toInteger(row.occurrenceConfidence),
      entity.occurrenceModality = row.occurrenceModality,
      entity.occurrenceWhen = row.occurrenceWhen,
      entity.occurrenceMin = date(row.occurrenceMin),
      entity.occurrenceMax = date(row.occurrenceMax)`

const SET_LINKS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (source:Entity {entityId: row.linkSource})
  MATCH (target:Entity {entityId: row.linkTarget})
  MATCH (source)-[link:$(row.type) {linkId: row.linkId}]->(target)
  SET link.linkSource = row.linkSource,
      link.linkTarget = row.linkTarget,
      link.linkStatus = row.linkStatus,
      link.linkRuleStatus = row.linkRuleStatus,
      link.linkSources = toInteger(row.linkSources),
      link.linkClaims = toInteger(row.linkClaims),
      link.linkConfidence = toInteger(row.linkConfidence),
      link.linkModality = row.linkModality,
      link.linkWeight = toFloat(row.linkWeight),
      link.firstAttested = date(row.firstAttested),
      link.lastAttested = date(row.lastAttested),
      link.validFrom = CASE WHEN link.validFrom = row.validFrom OR toStringOrNull(link.validFrom) = row.validFrom
        THEN link.validFrom ELSE coalesce(row.validFrom, link.validFrom) END,
      link.validTo = CASE WHEN link.validTo = row.validTo OR toStringOrNull(link.validTo) = row.validTo
        THEN link.validTo ELSE coalesce(row.validTo, link.validTo) END,
      link.fromMin = date(row.fromMin),
      link.fromMax = date(row.fromMax),
      link.toMin = date(row.toMin),
      link.toMax = date(row.toMax)`

/** Where summaries are read and written: one transaction, or one for each page. */
interface Place extends Reader {
  set(cypher: string, rows: readonly Row[]): Promise<void>
}

/**
 * Brings what is summarised on links and entities in line with the claims: status, sources and dates of every link,
 * the occurrence of events, names to show and to search, numbers of links. It looks at what may have changed alone
 * and writes only what differs, so a second roll-up changes nothing. Holds one page in memory at a time.
 * @throws {ClaimError} naming a claim that was written with a word the model does not know; {GraphError}
 */
export function rollUp(tx: Writer, touched: Touched = 'anything'): Promise<RolledUp> {
  return rollUpAt(
    {
      read: async (cypher, parameters) => (await tx.run(cypher, parameters)).rows,
      set: async (cypher, rows) => void (await tx.run(cypher, { rows })),
    },
    touched,
  )
}

/** A page of a graph may be planned and read by a Neo4j that has much else to do. */
const PATIENT = { timeoutMs: 300_000 }

/** As {@link rollUp} for a whole graph, however large: each page is a transaction of its own. */
export function rollUpInParts(graph: Graph): Promise<RolledUp> {
  return rollUpAt(
    {
      read: (cypher, parameters) => graph.read(cypher, parameters, PATIENT),
      set: (cypher, rows) => graph.write(async tx => void (await tx.change(cypher, { rows })), PATIENT),
    },
    'anything',
  )
}

async function rollUpAt(place: Place, touched: Touched): Promise<RolledUp> {
  const { entities, events, grown } = await rollUpEntities(place, touched)
  // After the entities: the weight of a link without claims rests on the degrees of its ends.
  const concerned = touched === 'anything' ? undefined : await linksConcerned(place, touched, grown)
  const stale =
    concerned === undefined
      ? staleLinks(place, allEntities(place))
      : staleLinks(place, inPages(concerned.sources), [...concerned.links])
  let links = 0
  for await (const page of stale) {
    const rows = page.map(({ stored, summary }) => ({ linkId: stored.linkId, type: stored.type, ...summary }))
    if (rows.length > 0) await place.set(SET_LINKS, rows)
    links += rows.length
  }
  return { links, events, entities }
}

async function rollUpEntities(place: Place, touched: Touched) {
  const ids = touched === 'anything' ? allEntities(place) : inPages(await entitiesConcerned(place, touched))
  const grown: Grown[] = []
  let entities = 0
  let events = 0
  for await (const page of staleEntities(place, ids)) {
    const rows = page.map(({ stored, summary }) => ({ entityId: stored.entityId, ...summary }))
    if (rows.length > 0) await place.set(SET_ENTITIES, rows)
    // Where all links are looked at anyway, nobody asks which entities have more or fewer of them.
    if (touched !== 'anything') grown.push(...page.flatMap(grownIn))
    entities += rows.length
    events += rows.filter(({ occurrenceStatus }) => occurrenceStatus !== null).length
  }
  return { entities, events, grown }
}

function grownIn({ stored, summary }: Stale<StoredEntity, { linkDegree: number }>): readonly Grown[] {
  const before = numberOrNull(stored.properties, 'linkDegree') ?? 0
  if (before === summary.linkDegree) return []
  return [{ entityId: stored.entityId, least: Math.min(before, summary.linkDegree) }]
}
