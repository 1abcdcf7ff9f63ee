import type { Row, Transaction } from '../graph/connection.ts'
import { type Reader, staleEntities, staleLinks } from './stale.ts'

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

/**
 * Brings what is summarised on links and entities in line with the claims: status, sources and dates of every link,
 * the occurrence of events, names to show and to search, numbers of links. It writes only what differs, so a second
 * roll-up changes nothing. Holds one page of links or entities in memory at a time.
 * @throws {ClaimError} naming a claim that was written with a word the model does not know; {GraphError}
 */
export async function rollUp(tx: Writer): Promise<RolledUp> {
  const reader: Reader = { read: async (cypher, parameters) => (await tx.run(cypher, parameters)).rows }
  let entities = 0
  let events = 0
  let links = 0
  for await (const stale of staleEntities(reader)) {
    await setAll(
      tx,
      SET_ENTITIES,
      stale.map(({ stored, summary }) => ({ entityId: stored.entityId, ...summary })),
    )
    entities += stale.length
    events += stale.filter(({ summary }) => summary.occurrenceStatus !== null).length
  }
  // After the entities: the weight of a link without claims rests on the degrees of its ends.
  for await (const stale of staleLinks(reader)) {
    await setAll(
      tx,
      SET_LINKS,
      stale.map(({ stored, summary }) => ({ linkId: stored.linkId, type: stored.type, ...summary })),
    )
    links += stale.length
  }
  return { links, events, entities }
}

async function setAll(tx: Writer, cypher: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await tx.run(cypher, { rows })
}
