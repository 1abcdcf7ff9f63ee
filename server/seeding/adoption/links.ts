import { mapAt, mapsAt, numberAt, textAt, textsAt } from '../../graph/columns.ts'
import { type Graph, int, type Row, type Transaction } from '../../graph/connection.ts'
import { digestOf } from './entityIds.ts'
import type { Write } from './kinds.ts'
import { IS_FOREIGN_LINK, type Types } from './relations.ts'

/** The links of so many sources are written in one transaction. */
const PAGE = 2_000
const LONG = { timeoutMs: 300_000 }

/** The last of the next page of entities, in the order of their ids. */
const NEXT = /* cypher */ `
  MATCH (entity:Entity)
  WHERE entity.entityId > $after
  WITH entity.entityId AS id ORDER BY id LIMIT $page
  RETURN max(id) AS last, count(*) AS entities
  ORDER BY last LIMIT 1`

const DEGREES = /* cypher */ `
  MATCH (near:Entity)
  WHERE near.entityId > $after AND near.entityId <= $last
  WITH near, COUNT {
    MATCH (near)-[link]-(:Entity)
    WITH link, startNode(link) AS source, endNode(link) AS target
    WHERE link.linkId IS NOT NULL OR $inIds[type(link)] IS NOT NULL AND ${IS_FOREIGN_LINK}
    RETURN link
  } AS degree
  WHERE coalesce(near.linkDegree, -1) <> degree
  SET near.linkDegree = degree`

const ALL_DEGREES = /* cypher */ `
  MATCH (near:Entity)
  WHERE near.entityId > $after AND near.entityId <= $last
  WITH near, COUNT { (near)--(:Entity) } AS degree
  WHERE coalesce(near.linkDegree, -1) <> degree
  SET near.linkDegree = degree`

// What the roll-up would make of a link without claims, so that it has nothing to do. Java and JavaScript do not agree on the last
// digit of every logarithm: the weights of degrees come with the statement.
const WRITTEN = /* cypher fragment */ `
      link.linkAdopted = true,
      link.linkSource = source.entityId,
      link.linkTarget = target.entityId,
      link.linkStatus = 'unsourced',
      link.linkRuleStatus = 'unsourced',
      link.linkSources = 0,
      link.linkClaims = 0,
      link.linkConfidence = 0,
      link.linkWeight = $weights[CASE WHEN source.linkDegree < target.linkDegree THEN source.linkDegree ELSE target.linkDegree END]`

// Of a type that has no link yet, none can be parallel to what is new.
const SINGLE = /* cypher */ `
  MATCH (source:Entity)
  WHERE source.entityId > $after AND source.entityId <= $last
  MATCH (source)-[link]->(target:Entity)
  WHERE $inIds[type(link)] IS NOT NULL AND ${IS_FOREIGN_LINK}
  WITH source, target, type(link) AS type, collect(link) AS links
  WITH source, target, type, links, size(links) = 1 AND (type IN $fresh
    OR COUNT { MATCH (source)-[other]->(target) WHERE type(other) = type RETURN other LIMIT 2 } = 1) AS alone
  FOREACH (link IN CASE WHEN alone THEN links ELSE [] END |
    SET link.linkId = source.entityId + '~' + $inIds[type] + '~' + target.entityId,
      ${WRITTEN})
  RETURN count(CASE WHEN alone THEN 1 END) AS links, count(CASE WHEN NOT alone THEN 1 END) AS groups
  ORDER BY links LIMIT 1`

const PARALLEL = /* cypher */ `
  MATCH (source:Entity)
  WHERE source.entityId > $after AND source.entityId <= $last
  MATCH (source)-[link]->(target:Entity)
  WHERE $inIds[type(link)] IS NOT NULL AND ${IS_FOREIGN_LINK}
  WITH source, target, type(link) AS type,
       collect({number: toString(id(link)), properties: properties(link)}) AS links
  RETURN source.entityId AS source, target.entityId AS target, type, links, COLLECT {
    MATCH (source)-[other]->(target)
    WHERE type(other) = type AND other.linkId IS NOT NULL
    RETURN other.linkId
  } AS taken
  ORDER BY source, type, target LIMIT $limit`

const NUMBER = /* cypher */ `
  UNWIND $groups AS group
  MATCH (source:Entity {entityId: group.source})
  MATCH (target:Entity {entityId: group.target})
  MATCH (source)-[link]->(target)
  WHERE type(link) = group.type AND group.ids[toString(id(link))] IS NOT NULL
  SET link.linkId = group.ids[toString(id(link))],
      ${WRITTEN}
  RETURN count(link) AS links
  ORDER BY links LIMIT 1`

const MOST_GROUPS = 1_000_000
/** Degrees above this get their weight from the roll-up. */
const WEIGHTS = Array.from({ length: 10_000 }, (_, degree) => Math.log10(1 + degree))

export interface LinkAdoption {
  readonly links: number
  readonly properties: number
}

/** A page of entities, by the ids between which they lie. */
export interface Between {
  readonly after: string
  readonly last: string
}

/** Walks the entities in the order of their ids, a page at a time. */
export async function* pagesOfEntities(
  graph: Graph,
): AsyncGenerator<Between & { readonly entities: number }> {
  let after = ''
  for (;;) {
    const [row = {}] = await graph.read(NEXT, { after, page: int(PAGE) }, LONG)
    const entities = numberAt(row, 'entities')
    if (entities === 0) return
    const last = textAt(row, 'last')
    yield { after, last, entities }
    after = last
  }
}

/** Makes links of the relationships between entities that are none yet. Holds those of one page of sources. */
export async function adoptLinks(
  graph: Graph,
  {
    types,
    write,
    tell,
  }: { readonly types: Types; readonly write: Write; readonly tell: (done: number, of: number) => void },
): Promise<LinkAdoption> {
  const { inIds, fresh } = types
  const parameters = { inIds, fresh, weights: WEIGHTS }
  const degrees = types.whole ? ALL_DEGREES : DEGREES
  let total: LinkAdoption = { links: 0, properties: 0 }
  if (types.links === 0) return total
  for await (const page of pagesOfEntities(graph))
    await write(tx => tx.change(degrees, { ...page, ...parameters }))
  for await (const page of pagesOfEntities(graph)) {
    const found = await write(tx => linkPage(tx, { ...page, ...parameters }))
    total = { links: total.links + found.links, properties: total.properties + found.properties }
    tell(total.links, types.links)
  }
  return total
}

async function linkPage(tx: Transaction, parameters: Row): Promise<LinkAdoption> {
  const single = await tx.run(SINGLE, parameters)
  const results = [single]
  if (numberAt(single.rows[0] ?? {}, 'groups') > 0) {
    const { rows } = await tx.run(PARALLEL, { ...parameters, limit: int(MOST_GROUPS) })
    const groups = rows.map(row => numbered(row, mapAt(parameters, 'inIds')))
    results.push(await tx.run(NUMBER, { groups, ...parameters }))
  }
  return {
    links: results.reduce((sum, { rows }) => sum + numberAt(rows[0] ?? {}, 'links'), 0),
    properties: results.reduce((sum, { counters }) => sum + counters.propertiesSet, 0),
  }
}

/** Parallel relationships with their ids: in the order of what they hold, after those that have one. */
function numbered(row: Row, inIds: Row) {
  const source = textAt(row, 'source')
  const target = textAt(row, 'target')
  const type = textAt(row, 'type')
  const first = `${source}~${textAt(inIds, type)}~${target}`
  const taken = textsAt(row, 'taken')
  const highest = taken.reduce((most, id) => Math.max(most, id === first ? 1 : numberOf(id, first)), 0)
  const links = mapsAt(row, 'links')
    .map(link => ({ number: textAt(link, 'number'), digest: digestOf(mapAt(link, 'properties')) }))
    .sort((one, other) =>
      one.digest < other.digest
        ? -1
        : one.digest > other.digest
          ? 1
          : Number(one.number) - Number(other.number),
    )
  const ids = links.map(({ number }, at) => {
    const place = highest + at + 1
    return [number, place === 1 ? first : `${first}~${place}`] as const
  })
  return { source, target, type, ids: Object.fromEntries(ids) }
}

function numberOf(id: string, first: string): number {
  const number = Number(id.slice(first.length + 1))
  return id.startsWith(`${first}~`) && Number.isInteger(number) ? number : 0
}
