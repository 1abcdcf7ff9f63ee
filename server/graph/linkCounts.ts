import { numberAt, numberOrNull, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { askedOf, type Direction, filterParameters, type LinkFilter, linkStatements } from './linkFilter.ts'
import { over, quoted } from './relations.ts'
import { throughLens } from './seen.ts'

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

const COUNTS = linkStatements(
  test => /* cypher */ `
  UNWIND $ids AS about
  MATCH (near:Entity {entityId: about})
  CALL (near) {
    MATCH (near)-[link:ANY_LINK]-(far:Entity)
    RETURN link, far LIMIT $scanned
  }
  WITH about, near, link, far WHERE ${test.passes}
  WITH about, near.linkDegree > $scanned AS atLeast, type(link) AS type, count(link) AS count,
    CASE WHEN type(link) IN $symmetric THEN 'both' WHEN startNode(link) = near THEN 'out' ELSE 'in' END AS direction
  RETURN about, type, direction, count, atLeast
  ORDER BY about, count DESC, type, direction LIMIT $rowLimit`,
)

/** Of an entity with many links the database keeps these counts, and reads no link for them. */
async function countsOfHub(
  graph: Graph,
  id: string,
  { relations }: LinkFilter,
): Promise<readonly LinkCount[]> {
  const asked = relations.flatMap(({ name, symmetric }) =>
    (symmetric ? (['both'] as const) : (['out', 'in'] as const)).map(direction => ({
      type: name,
      direction,
    })),
  )
  if (asked.length === 0) return []
  const columns = asked.map((counted, at) => `COUNT { ${patternOf(counted)} } AS c${at}`).join(', ')
  const [row = {}] = await graph.read(/* cypher */ `MATCH (near:Entity {entityId: $id}) RETURN ${columns}`, {
    id,
  })
  return asked
    .map(({ type, direction }, at) => ({
      type,
      direction,
      count: numberOrNull(row, `c${at}`) ?? 0,
      atLeast: false,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
}

// Without a label at the far end, or the links would be read after all.
const patternOf = ({ type, direction }: Pick<LinkCount, 'type' | 'direction'>) =>
  `(near)${direction === 'in' ? '<' : ''}-[:${quoted(type)}]-${direction === 'out' ? '>' : ''}()`

/**
 * How many links some entities have by relation and direction, the most frequent first, by entity id.
 * @param hubs whether these are entities above the hub cap
 * @throws {GraphError}
 */
export async function linkCountsOf(
  graph: Graph,
  ids: readonly string[],
  question: { readonly filter: LinkFilter; readonly hubs: boolean },
): Promise<ReadonlyMap<string, readonly LinkCount[]>> {
  const filter = await throughLens(graph, question.filter, ids)
  if (question.hubs && filter.conditions === null)
    return new Map(
      await Promise.all(ids.map(async id => [id, await countsOfHub(graph, id, filter)] as const)),
    )
  const rows = await graph.read(over(COUNTS(askedOf(filter, 'both')), filter.relations), {
    ids,
    scanned: int(COUNT_LIMIT),
    rowLimit: int(ids.length * filter.relations.length * DIRECTIONS),
    ...filterParameters(filter, 'both'),
  })
  const counts = new Map<string, LinkCount[]>(ids.map(id => [id, []]))
  const atLeast = filter.seen?.whole === false
  for (const row of rows) {
    const count = countOf(row)
    counts.get(textAt(row, 'about'))?.push({ ...count, atLeast: atLeast || count.atLeast })
  }
  return counts
}

const DIRECTIONS = 2

const countOf = (row: Row): LinkCount => ({
  type: textAt(row, 'type'),
  direction: directionOf(textAt(row, 'direction')),
  count: numberAt(row, 'count'),
  atLeast: row.atLeast === true,
})

const directionOf = (text: string): Direction => (text === 'out' || text === 'in' ? text : 'both')
