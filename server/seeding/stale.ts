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

/** So many links or entities are in memory at once. */
const PAGE = 2_000

const ENTITY_PAGE = /* cypher */ `
  MATCH (entity:Entity)
  WHERE entity.entityId > $after
  RETURN entity.entityId AS id, properties(entity) AS properties,
         COUNT { (entity)-[link]-(:Entity) WHERE link.linkId IS NOT NULL } AS linkDegree
  ORDER BY id
  LIMIT $page`

const LINK_PAGE = /* cypher */ `
  MATCH (source:Entity)
  WHERE source.entityId >= $source
  MATCH (source)-[link]->(target:Entity)
  WHERE link.linkId IS NOT NULL AND target.entityId IS NOT NULL
    AND (source.entityId > $source OR link.linkId > $linkId)
  RETURN source.entityId AS source, link.linkId AS id, target.entityId AS target, type(link) AS type,
         CASE WHEN source.linkDegree < target.linkDegree THEN source.linkDegree ELSE coalesce(target.linkDegree, 0) END
           AS smallerDegree,
         properties(link) AS properties
  ORDER BY source, id
  LIMIT $page`

/** Walks the entities in the order of their ids and gives, page by page, those whose summary is not what it should be. */
export async function* staleEntities(
  reader: Reader,
): AsyncGenerator<readonly Stale<StoredEntity, EntitySummary>[]> {
  let after = ''
  for (;;) {
    const rows = await reader.read(ENTITY_PAGE, { after, page: int(PAGE) })
    const entities = rows.map(storedEntity)
    const evidence = await evidenceAbout(
      reader,
      entities.map(entity => entity.entityId),
    )
    yield staleAmong(entities, entity =>
      entitySummaryOf(entity, evidence.claimsAbout(entity.entityId), evidence.restsOn),
    )
    const last = entities.at(-1)
    if (last === undefined) return
    after = last.entityId
  }
}

/** As {@link staleEntities} for links. Their weight needs the degrees of the entities, so those come first. */
export async function* staleLinks(reader: Reader): AsyncGenerator<readonly Stale<StoredLink, LinkSummary>[]> {
  let after = { source: '', linkId: '' }
  for (;;) {
    const rows = await reader.read(LINK_PAGE, { ...after, page: int(PAGE) })
    const links = rows.map(storedLink)
    const evidence = await evidenceAbout(
      reader,
      links.map(link => link.linkId),
    )
    yield staleAmong(links, link => linkSummaryOf(link, evidence.claimsAbout(link.linkId), evidence.restsOn))
    const last = links.at(-1)
    if (last === undefined) return
    after = last
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
  linkId: textAt(row, 'id'),
  type: textAt(row, 'type'),
  source: textAt(row, 'source'),
  target: textAt(row, 'target'),
  smallerDegree: numberAt(row, 'smallerDegree'),
  properties: mapAt(row, 'properties'),
})
