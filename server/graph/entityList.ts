import { numberAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { ENTITY_COLUMNS, type Entity, entityOf } from './entity.ts'
import { AFTER_ALL, type Key, type Page, type PageRequest, pageOf } from './page.ts'
import { over } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** Which entities to list. null = no matter; an empty list lets nothing through. */
export interface EntityFilter {
  /** Names of kinds. */
  readonly kinds: readonly string[] | null
  /** With a link of one of these relations, at either end. */
  readonly relations: readonly Relation[] | null
  readonly minDegree: number | null
}

/** By name, or those with the most links first. */
export type EntityOrder = 'name' | 'degree'

export interface EntitiesQuestion {
  readonly filter: EntityFilter
  readonly order: EntityOrder
}

const PASSES = /* cypher fragment */ `
    ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
    AND ($minDegree IS NULL OR entity.linkDegree >= $minDegree)
    AND ($anyRelation OR EXISTS { (entity)-[:ANY_LINK]-() })`

// What the index seeks, then the id among equals: as a CASE, since an OR would be planned as a union that loses the order.
const BETWEEN_NAMES = /* cypher fragment */ `
    entity.displayName >= $after[0] AND entity.displayName <= $before[0]
    AND CASE entity.displayName WHEN $after[0] THEN entity.entityId > $after[1] ELSE true END
    AND CASE entity.displayName WHEN $before[0] THEN entity.entityId < $before[1] ELSE true END`
const BETWEEN_DEGREES = /* cypher fragment */ `
    entity.linkDegree <= $after[0] AND entity.linkDegree >= $before[0]
    AND CASE entity.linkDegree WHEN $after[0] THEN entity.entityId > $after[1] ELSE true END
    AND CASE entity.linkDegree WHEN $before[0] THEN entity.entityId < $before[1] ELSE true END`

const listed = (between: string, order: string) => /* cypher */ `
  MATCH (entity:Entity) WHERE ${between} AND ${PASSES}
  WITH entity ORDER BY ${order} LIMIT $limit
  RETURN ${ENTITY_COLUMNS} ORDER BY ${order}`

const ORDERS = {
  name: {
    forward: listed(BETWEEN_NAMES, 'entity.displayName, entity.entityId'),
    backward: listed(BETWEEN_NAMES, 'entity.displayName DESC, entity.entityId DESC'),
    start: ['', ''],
    end: [AFTER_ALL, AFTER_ALL],
  },
  degree: {
    forward: listed(BETWEEN_DEGREES, 'entity.linkDegree DESC, entity.entityId'),
    backward: listed(BETWEEN_DEGREES, 'entity.linkDegree, entity.entityId DESC'),
    start: [Number.MAX_SAFE_INTEGER, ''],
    end: [-1, AFTER_ALL],
  },
} as const

/** The place of an entity in that order. */
export const keyOfEntity =
  (order: EntityOrder) =>
  ({ displayName, linkDegree, id }: Entity): Key => [order === 'name' ? displayName : linkDegree, id]

/** One page of the entities that pass. @throws {GraphError} */
export async function listEntities(
  graph: Graph,
  { filter, order }: EntitiesQuestion,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { start, end, ...statements } = ORDERS[order]
  const statement = statements[page.backward ? 'backward' : 'forward']
  const rows = await graph.read(over(statement, filter.relations ?? []), {
    ...parametersOf(filter),
    after: page.after ?? start,
    before: page.before ?? end,
    limit: int(page.size + 1),
  })
  return pageOf(page, rows.map(entityOf))
}

/** How many entities are looked at to count those that pass. */
const COUNTED = 20_000

const COUNT = /* cypher */ `
  MATCH (entity:Entity) WHERE entity.entityId IS NOT NULL
  WITH entity LIMIT $limit
  RETURN count(entity) AS looked, sum(CASE WHEN ${PASSES} THEN 1 ELSE 0 END) AS passing ORDER BY looked LIMIT 1`

/** How many entities pass; null in a graph of more entities than are looked at. @throws {GraphError} */
export async function countEntities(graph: Graph, filter: EntityFilter): Promise<number | null> {
  const parameters = { ...parametersOf(filter), limit: int(COUNTED + 1) }
  const [row = {}] = await graph.read(over(COUNT, filter.relations ?? []), parameters)
  return numberAt(row, 'looked') > COUNTED ? null : numberAt(row, 'passing')
}

const parametersOf = ({ kinds, relations, minDegree }: EntityFilter) => ({
  kinds,
  minDegree,
  anyRelation: relations === null,
})
