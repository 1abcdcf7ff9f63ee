import { numberOrNull } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { LINK_COLUMNS, type Link, linkOf } from './link.ts'
import { askedOf, filterParameters, type LinkFilter, linkStatements } from './linkFilter.ts'
import { over } from './relations.ts'

/** Links that were read, and how many links each of their ends has in the whole graph. */
export interface Reach {
  readonly links: readonly Link[]
  readonly degrees: ReadonlyMap<string, number>
  /** Whether every link that was looked for is there. */
  readonly whole: boolean
}

/** What {@link reachOf} reads, from a relationship `link`. */
export const REACH_COLUMNS = /* cypher fragment */ `${LINK_COLUMNS},
    startNode(link).linkDegree AS sourceDegree, endNode(link).linkDegree AS targetDegree`

export function reachOf(rows: readonly Row[], whole = true): Reach {
  const read = rows.map(row => ({ row, link: linkOf(row) }))
  return {
    links: [...new Map(read.map(({ link }) => [link.id, link])).values()],
    degrees: new Map(
      read.flatMap(({ row, link }) => [
        [link.sourceId, numberOrNull(row, 'sourceDegree') ?? 0] as const,
        [link.targetId, numberOrNull(row, 'targetDegree') ?? 0] as const,
      ]),
    ),
    whole,
  }
}

export const joined = (one: Reach, other: Reach): Reach => ({
  links: [...new Map([...one.links, ...other.links].map(link => [link.id, link])).values()],
  degrees: new Map([...one.degrees, ...other.degrees]),
  whole: one.whole && other.whole,
})

// One statement a step, with ids as its parameter: in one statement for all steps each row would carry the lists of the
// steps before, and the database, which counts them for each row, would soon refuse it for want of memory.
const STEP = linkStatements(
  test => /* cypher */ `
  UNWIND $frontier AS id
  MATCH (near:Entity {entityId: id})
  CALL (near) {
    MATCH (near)-[link:ANY_LINK]-(far:Entity)
    WHERE ${test.passes} AND NOT far.entityId IN $avoid
    WITH link LIMIT $mostCompared
    RETURN link ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC LIMIT $perEntity
  }
  RETURN ${REACH_COLUMNS}
  ORDER BY coalesce(link.linkWeight, 0) DESC, id LIMIT $rowLimit`,
)

// What closes the ways to an entity of whose links only some were followed: each pair is looked at from the end with fewer links.
const CLOSING = linkStatements(
  test => /* cypher */ `
  UNWIND $reached AS id
  MATCH (near:Entity {entityId: id})
  UNWIND $ids AS end
  MATCH (far:Entity {entityId: end})
  MATCH (near)-[link:ANY_LINK]-(far)
  WHERE ${test.passes}
  RETURN ${REACH_COLUMNS}
  ORDER BY coalesce(link.linkWeight, 0) DESC, id LIMIT $rowLimit`,
)

/** How many links of one entity are followed, the weightiest first. */
const PER_ENTITY = 50
/** Among how many of its links these are looked for. */
const MOST_COMPARED = 20_000
/** From how many entities one step goes on. */
const WIDEST = 300
/** How many of the entities that were reached are asked whether they are linked to where the ways begin. */
const MOST_CLOSING = 2_000

export interface SurroundingsQuestion {
  readonly ids: readonly string[]
  readonly steps: number
  readonly avoid: readonly string[]
  readonly filter: LinkFilter
  /** Entities with more links are reached and not followed further. */
  readonly mostLinks: number
}

/** The weightiest links around some entities, step by step. @throws {GraphError} */
export async function surroundings(graph: Graph, question: SurroundingsQuestion): Promise<Reach> {
  const { ids, steps, mostLinks } = question
  const followed = new Set<string>()
  let reach: Reach = { links: [], degrees: new Map(), whole: true }
  let frontier = ids
  for (let step = 0; step < steps && frontier.length > 0; step += 1) {
    for (const id of frontier) followed.add(id)
    reach = joined(reach, await oneStep(graph, frontier, question))
    const next = [...reach.degrees].filter(([id, degree]) => !followed.has(id) && degree <= mostLinks)
    frontier = next.slice(0, WIDEST).map(([id]) => id)
    if (next.length > WIDEST && step + 1 < steps) reach = { ...reach, whole: false }
  }
  return ids.some(id => (reach.degrees.get(id) ?? 0) > PER_ENTITY)
    ? joined(reach, await closing(graph, reach, question))
    : reach
}

/** The links between whoever was reached and the entities that were begun at. */
async function closing(graph: Graph, { degrees }: Reach, { ids, avoid, filter }: SurroundingsQuestion) {
  const reached = [...degrees.keys()].filter(id => !ids.includes(id) && !avoid.includes(id))
  const rows = await graph.read(over(CLOSING(askedOf(filter, 'both')), filter.relations), {
    reached: reached.slice(0, MOST_CLOSING),
    ids,
    rowLimit: int(PER_ENTITY * WIDEST),
    ...filterParameters(filter, 'both'),
  })
  return reachOf(rows)
}

async function oneStep(graph: Graph, frontier: readonly string[], { avoid, filter }: SurroundingsQuestion) {
  const rows = await graph.read(over(STEP(askedOf(filter, 'both')), filter.relations), {
    frontier,
    avoid,
    perEntity: int(PER_ENTITY),
    mostCompared: int(MOST_COMPARED),
    rowLimit: int(PER_ENTITY * frontier.length),
    ...filterParameters(filter, 'both'),
  })
  const { degrees } = reachOf(rows)
  return reachOf(
    rows,
    frontier.every(id => (degrees.get(id) ?? 0) <= PER_ENTITY),
  )
}
