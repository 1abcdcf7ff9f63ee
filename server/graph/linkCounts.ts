import { numberAt, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { askedAsTheyAre, type Met } from './hubsMet.ts'
import {
  askedOf,
  type Direction,
  filterParameters,
  type LinkFilter,
  type LinkTest,
  linkStatements,
} from './linkFilter.ts'
import { valuesOf } from './projection.ts'
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

// A row for each count, and one for the entity itself, which so takes no statement of its own.
const COLUMNS = /* cypher fragment */ `RETURN about, type, direction, count, atLeast,
    CASE WHEN type IS NULL THEN near.entityId END AS id, CASE WHEN type IS NULL THEN labels(near) END AS labels,
    CASE WHEN type IS NULL THEN ${valuesOf('near')} END AS properties
  ORDER BY about, count DESC, type, direction LIMIT $rowLimit`
const ITSELF = /* cypher fragment */ `
    UNION ALL
    RETURN null AS type, null AS direction, 0 AS count`

const counted = ({ passes }: LinkTest, few: string) => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  CALL (near) {
    CALL (near) {
      WITH near WHERE ${few}
      MATCH (near)-[link:ANY_LINK]-(far:Entity)
      RETURN link, far LIMIT $scanned
    }
    WITH near, link, far WHERE ${passes}
    RETURN type(link) AS type, ${SEEN_FROM} AS direction, count(link) AS count${ITSELF}
  }
  WITH about, near, type, direction, count, ${few} AND near.linkDegree > $scanned AS atLeast
  ${COLUMNS}`

// Whoever has many links is not counted so.
const COUNTS = linkStatements(test =>
  counted(test, /* cypher fragment */ `coalesce(near.linkDegree, 0) <= $hubCap`),
)
// Of an entity with many links the database keeps these counts, and reads no link for them. A text of its own: it is long, and
// takes a second to plan.
const countsOfHubs = (degrees: string) => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  CALL (near) {
    UNWIND [ ${degrees} ] AS counted
    WITH counted WHERE counted[2] > 0
    RETURN counted[0] AS type, counted[1] AS direction, counted[2] AS count${ITSELF}
  }
  WITH about, near, type, direction, count, false AS atLeast
  ${COLUMNS}`
const COUNTS_OF_SOME = linkStatements(test => counted(test, 'true'))

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
 * for those of them that are, or turn out to be, above the hub cap. The entities themselves come along, and `met` is told them.
 * @throws {GraphError}
 */
export async function linkCountsOf(
  graph: Graph,
  ids: readonly string[],
  asked: LinkFilter,
  met: Met = () => undefined,
): Promise<ReadonlyMap<string, readonly LinkCount[]>> {
  const filter = await throughLens(graph, asked, ids)
  const read = readCounts(graph, filter)
  const { relations, conditions } = filter
  // No degree says how many links meet a condition.
  const most = conditions === null ? HUB_CAP : null
  const rows = await askedAsTheyAre(ids, { relations, most, read, met })
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
      rowLimit: int(ids.length * (relations.length * DIRECTIONS + 1)),
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
