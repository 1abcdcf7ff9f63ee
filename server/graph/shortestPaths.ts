import { type Graph, int, type Row } from './connection.ts'
import { type Asked, askedOf, filterParameters, type LinkFilter, linkStatements } from './linkFilter.ts'
import { REACH_COLUMNS } from './reach.ts'
import { over } from './relations.ts'
import { HUB_CAP } from './subgraph.ts'

export interface ShortestQuestion {
  /** Ids of the two ends of each path. */
  readonly pairs: readonly (readonly [string, string])[]
  /** One of the shortest paths of each pair, or all. */
  readonly one: boolean
  /** How many links a path has at most: 1 to {@link LONGEST}. */
  readonly maxLength: number
  /** Entities that no path leads through. */
  readonly avoid: readonly string[]
  /** Whether a path may lead through entities above the hub cap. */
  readonly throughHubs: boolean
  readonly filter: LinkFilter
}

/** How long a path may be asked for. */
export const LONGEST = 6

/** How many shortest paths of one pair are read at most; parallel links count, so that this is more than is ever shown. */
const MOST_SHORTEST = 1_000
const MOST_LINKS = 10_000

/** What the database asks of each step while it looks for a path; without it, it takes half the time. */
interface Tests {
  readonly entities: boolean
  readonly links: boolean
}

const MAY_BE_PASSED = /* cypher fragment */ `all(via IN nodes(path) WHERE via IN [from, to]
        OR (NOT via.entityId IN $avoid AND ($throughHubs OR via.linkDegree <= $hubCap)))`
const mayBeFollowed = (passes: string) => /* cypher fragment */ `all(link IN relationships(path) WHERE
        all(near IN [startNode(link)] WHERE all(far IN [endNode(link)] WHERE ${passes})))`

// The length and the function cannot be parameters. The limit stands before any order: there may be a million of equal
// length, and sorting them would mean to find them all. SHORTEST of a quantified relationship is no way: without direction
// it can keep a core busy past every deadline.
const shortest = (
  find: 'shortestPath' | 'allShortestPaths',
  steps: '1' | '2' | '3' | '4' | '5' | '6',
  tests: Tests,
) =>
  linkStatements(
    ({ passes }) => /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (from:Entity {entityId: pair[0]})
  MATCH (to:Entity {entityId: pair[1]})
  CALL (from, to) {
    MATCH path = ${find}((from)-[:ANY_LINK*..${steps}]-(to))
    WHERE ${tests.entities ? MAY_BE_PASSED : 'true'}
      AND ${tests.links ? mayBeFollowed(passes) : 'true'}
    RETURN path LIMIT $mostShortest
  }
  UNWIND relationships(path) AS hop
  WITH DISTINCT startNode(hop) AS near, endNode(hop) AS far
  MATCH (near)-[link:ANY_LINK]-(far)
  WHERE ${tests.links ? passes : 'true'}
  RETURN DISTINCT ${REACH_COLUMNS}
  ORDER BY id IS NOT NULL, id LIMIT $mostLinks`,
  )

const STEPS = ['1', '2', '3', '4', '5', '6'] as const
const byTests = (find: 'shortestPath' | 'allShortestPaths') => {
  const byLength = (tests: Tests) => STEPS.map(steps => shortest(find, steps, tests))
  return {
    none: byLength({ entities: false, links: false }),
    entities: byLength({ entities: true, links: false }),
    links: byLength({ entities: false, links: true }),
    all: byLength({ entities: true, links: true }),
  }
}
const ONE = byTests('shortestPath')
const ALL = byTests('allShortestPaths')

/**
 * The links between each two entities that follow one another on one of the shortest paths, as rows of {@link REACH_COLUMNS}. Where nothing
 * is asked of links, all relationships of their types are links as a rule: they are looked at only when one of them was none.
 * @throws {GraphError}
 */
export async function shortestPaths(graph: Graph, question: ShortestQuestion): Promise<readonly Row[]> {
  const { avoid, throughHubs, filter } = question
  const asked = askedOf(filter, 'both')
  const entities = !throughHubs || avoid.length > 0
  const read = (links: boolean) => readBy(graph, question, { asked, entities, links })
  if (typeof asked !== 'string') return read(true)
  const rows = await read(false)
  return rows.some(({ id }) => id === null) ? read(true) : rows
}

function readBy(
  graph: Graph,
  { pairs, one, maxLength, avoid, throughHubs, filter }: ShortestQuestion,
  { asked, entities, links }: Tests & { readonly asked: Asked },
) {
  const byTest = one ? ONE : ALL
  const byLength = entities ? (links ? byTest.all : byTest.entities) : links ? byTest.links : byTest.none
  const statements = byLength[maxLength - 1]
  if (statements === undefined)
    throw new RangeError(`maxLength is ${maxLength}; it goes from 1 to ${LONGEST}.`)
  return graph.read(over(statements(asked), filter.relations), {
    pairs,
    avoid,
    throughHubs,
    hubCap: int(HUB_CAP),
    mostShortest: int(MOST_SHORTEST),
    mostLinks: int(MOST_LINKS),
    ...filterParameters(filter, 'both'),
  })
}
