import { numberAt, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { askedAsTheyAre } from './hubsMet.ts'
import {
  askedOf,
  type Direction,
  filterParameters,
  type LinkFilter,
  type LinkTest,
  linkStatements,
} from './linkFilter.ts'
import { asText, madeOnce, over, quoted } from './relations.ts'
import { throughLens } from './seen.ts'
import { HUB_CAP } from './subgraph.ts'
import type { Relation } from './vocabulary.ts'

/** How many links of an entity are read at most to count them; beyond that a count is "at least". */
export const COUNT_LIMIT = 20_000

export interface LinkCount {
  /** The relation's name. */
  readonly type: string
  /** `both` for a symmetric relation. */
  readonly direction: Direction
  readonly count: number
  /** Whether there may be more: the entity has more links than were read. */
  readonly atLeast: boolean
}

const SEEN_FROM = /* cypher fragment */ `CASE WHEN type(link) IN $symmetric THEN 'both' WHEN startNode(link) = near THEN 'out' ELSE 'in' END`

const COLUMNS = /* cypher fragment */ `RETURN about, type, direction, count, atLeast
  ORDER BY about, count DESC, type, direction LIMIT $rowLimit`

const counted = ({ passes }: LinkTest, few: string, others: string) => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  CALL (near) {
    CALL (near) {
      WITH near WHERE ${few}
      MATCH (near)-[link:ANY_LINK]-(far:Entity)
      RETURN link, far LIMIT $scanned
    }
    WITH near, link, far WHERE ${passes}
    RETURN type(link) AS type, ${SEEN_FROM} AS direction, count(link) AS count${others}
  }
  WITH about, type, direction, count, ${few} AND near.linkDegree > $scanned AS atLeast
  ${COLUMNS}`

// Whoever has many links is named and not counted.
const COUNTS = linkStatements(test =>
  counted(
    test,
    /* cypher fragment */ `coalesce(near.linkDegree, 0) <= $hubCap`,
    /* cypher fragment */ `
    UNION ALL
    WITH near WHERE near.linkDegree > $hubCap
    RETURN null AS type, null AS direction, 0 AS count`,
  ),
)
// Of an entity with many links the database keeps these counts, and reads no link for them. A text of its own: it is long, and
// takes a second to plan.
const countsOfHubs = (degrees: string) => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  UNWIND [ ${degrees} ] AS counted
  WITH about, counted[0] AS type, counted[1] AS direction, counted[2] AS count, false AS atLeast WHERE count > 0
  ${COLUMNS}`
// No degree says how many links meet a condition.
const COUNTS_OF_SOME = linkStatements(test => counted(test, 'true', ''))

const ofHubs = (relations: readonly Relation[]) =>
  madeOnce(relations, 'degrees', () => countsOfHubs(relations.flatMap(degreesOf).sort().join(', ')))

// Without a label at the far end, or the links would be read after all. A loop is counted once.
function degreesOf({ name, symmetric }: Relation): readonly string[] {
  const type = quoted(name)
  const text = asText(name)
  return symmetric
    ? [`[${text}, 'both', COUNT { (near)-[:${type}]-() }]`]
    : [
        `[${text}, 'out', COUNT { (near)-[:${type}]->() }]`,
        `[${text}, 'in', COUNT { (near)<-[:${type}]-() }]`,
      ]
}

/**
 * How many links some entities have by relation and direction, the most frequent first, by entity id: with one statement, and another
 * for those of them that are, or turn out to be, above the hub cap.
 * @throws {GraphError}
 */
export async function linkCountsOf(
  graph: Graph,
  ids: readonly string[],
  asked: LinkFilter,
): Promise<ReadonlyMap<string, readonly LinkCount[]>> {
  const filter = await throughLens(graph, asked, ids)
  const read = readCounts(graph, filter)
  const { relations, conditions } = filter
  const rows =
    conditions === null
      ? await askedAsTheyAre(ids, { relations, mark: 'type', read })
      : await read(ids, false)
  const counts = new Map<string, LinkCount[]>(ids.map(id => [id, []]))
  const atLeast = filter.seen?.whole === false
  for (const row of rows) {
    const count = countOf(row)
    counts.get(textAt(row, 'about'))?.push({ ...count, atLeast: atLeast || count.atLeast })
  }
  return counts
}

function readCounts(graph: Graph, filter: LinkFilter) {
  const { relations } = filter
  const asked = askedOf(filter, 'both')
  return async (ids: readonly string[], ofMany: boolean) => {
    const texts = filter.conditions === null ? COUNTS : COUNTS_OF_SOME
    return graph.read(ofMany ? ofHubs(relations) : over(texts(asked), relations), {
      ids,
      scanned: int(COUNT_LIMIT),
      hubCap: int(HUB_CAP),
      rowLimit: int(ids.length * Math.max(relations.length * DIRECTIONS, 1)),
      ...filterParameters(filter, 'both'),
    })
  }
}

const DIRECTIONS = 2

const countOf = (row: Row): LinkCount => ({
  type: textAt(row, 'type'),
  direction: directionOf(textAt(row, 'direction')),
  count: numberAt(row, 'count'),
  atLeast: row.atLeast === true,
})

const directionOf = (text: string): Direction => (text === 'out' || text === 'in' ? text : 'both')
