import { mapAt, numberAt, textAt } from '../graph/columns.ts'
import { type Graph, int, plain, type Row } from '../graph/connection.ts'
import { evidenceAbout } from '../graph/evidence.ts'
import { type EntitySummary, entitySummaryOf, type StoredEntity } from './entitySummary.ts'
import { type LinkSummary, linkSummaryOf, type StoredLink } from './linkSummary.ts'

/** What is read of a graph while it is walked: a graph, or a transaction in which the roll-up writes. */
export type Reader = Pick<Graph, 'read'>

/** Something whose stored summary differs from what its claims give, with what they give. */
export interface Stale<Stored, Summary> {
  readonly stored: Stored
  readonly summary: Summary
}

/** Ids, so many at a time. */
export type Pages = AsyncIterable<readonly string[]> | Iterable<readonly string[]>

/** So many entities are looked at together; in all, a few times as many links are in memory at once. */
export const PAGE = 1_000
const LINKS = 5_000

const ENTITY_IDS = /* cypher */ `
  MATCH (entity:Entity)
  WHERE entity.entityId > $after
  RETURN entity.entityId AS id
  ORDER BY id
  LIMIT $page`

const ENTITIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (entity:Entity {entityId: id})
  RETURN id, properties(entity) AS properties,
         COUNT { (entity)-[link]-(:Entity) WHERE link.linkId IS NOT NULL } AS linkDegree
  ORDER BY id
  LIMIT $page`

const LINKS_FROM = /* cypher */ `
  UNWIND $sources AS id
  WITH id WHERE id >= $source
  MATCH (source:Entity {entityId: id})-[link]->(target:Entity)
  WHERE link.linkId IS NOT NULL AND target.entityId IS NOT NULL
    AND ($only IS NULL OR link.linkId IN $only)
    AND (id > $source OR link.linkId > $linkId)
  RETURN id AS source, link.linkId AS linkId, target.entityId AS target, type(link) AS type,
         CASE WHEN source.linkDegree < target.linkDegree THEN source.linkDegree ELSE coalesce(target.linkDegree, 0) END
           AS smallerDegree,
         properties(link) AS properties
  ORDER BY source, linkId
  LIMIT $page`

/** The ids of all entities in their order, a page at a time. */
export async function* allEntities(reader: Reader): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const rows = await reader.read(ENTITY_IDS, { after, page: int(PAGE) })
    const ids = rows.map(row => textAt(row, 'id'))
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    after = last
  }
}

/** Some ids, a page at a time. */
export function* inPages(ids: Iterable<string>): Generator<readonly string[]> {
  const all = [...ids].sort()
  for (let from = 0; from < all.length; from += PAGE) yield all.slice(from, from + PAGE)
}

/** Gives of some entities, page by page, those whose summary is not what it should be. */
export async function* staleEntities(
  reader: Reader,
  pages: Pages,
): AsyncGenerator<readonly Stale<StoredEntity, EntitySummary>[]> {
  for await (const ids of pages) {
    const rows = await reader.read(ENTITIES, { ids, page: int(PAGE) })
    const entities = rows.map(storedEntity)
    const evidence = await evidenceAbout(reader, { events: entities.map(({ entityId }) => entityId) })
    yield staleAmong(entities, entity =>
      entitySummaryOf(entity, evidence.claimsAbout(entity.entityId), evidence.restsOn),
    )
  }
}

/**
 * As {@link staleEntities} for the links that begin at some entities; of these, where `only` is given, the links of
 * these ids. Their weight needs the degrees of the entities, so those come first.
 */
export async function* staleLinks(
  reader: Reader,
  pages: Pages,
  only: readonly string[] | null = null,
): AsyncGenerator<readonly Stale<StoredLink, LinkSummary>[]> {
  for await (const sources of pages) {
    let after = { source: '', linkId: '' }
    for (;;) {
      const rows = await reader.read(LINKS_FROM, { sources, only, ...after, page: int(LINKS) })
      const links = rows.map(storedLink)
      const evidence = await evidenceAbout(reader, { links: links.map(({ linkId }) => linkId) })
      yield staleAmong(links, link =>
        linkSummaryOf(link, evidence.claimsAbout(link.linkId), evidence.restsOn),
      )
      const last = links.at(-1)
      if (last === undefined || links.length < LINKS) break
      after = last
    }
  }
}

function staleAmong<Stored extends { readonly properties: Row }, Summary extends Row>(
  things: readonly Stored[],
  summaryOf: (stored: Stored) => Summary,
): readonly Stale<Stored, Summary>[] {
  return things
    .map(stored => ({ stored, summary: summaryOf(stored) }))
    .filter(({ stored, summary }) =>
      Object.entries(summary).some(([key, value]) => (plain(stored.properties[key]) ?? null) !== value),
    )
}

const storedEntity = (row: Row): StoredEntity => ({
  entityId: textAt(row, 'id'),
  linkDegree: numberAt(row, 'linkDegree'),
  properties: mapAt(row, 'properties'),
})

const storedLink = (row: Row): StoredLink => ({
  linkId: textAt(row, 'linkId'),
  type: textAt(row, 'type'),
  source: textAt(row, 'source'),
  target: textAt(row, 'target'),
  smallerDegree: numberAt(row, 'smallerDegree'),
  properties: mapAt(row, 'properties'),
})
