import type { Graph } from './connection.ts'
import type { Link } from './link.ts'
import type { LinkFilter } from './linkFilter.ts'
import { joined, type Reach, reachOf, surroundings } from './reach.ts'
import { type Hops, hopsOf, type Route, type RoutesQuestion, routesByLength } from './routes.ts'
import { asSeen, throughLens } from './seen.ts'
import { shortestPaths } from './shortestPaths.ts'
import { heldTogether } from './simultaneity.ts'
import { byStrength, weakestOf } from './strength.ts'
import { HUB_CAP } from './subgraph.ts'

/** One of the shortest paths of each pair, all of them, or the next best as well. */
export type PathMode = 'shortest' | 'all-shortest' | 'next-best'

export interface PathsQuestion {
  /** Two to five entities, each once: every pair of them is asked about. */
  readonly among: readonly string[]
  readonly mode: PathMode
  /** How many links a path has at most: 1 to 6. */
  readonly maxLength: number
  /** How many paths of each pair at most. */
  readonly first: number
  /** Entities that no path leads through. */
  readonly avoid: readonly string[]
  /** Whether a path may lead through entities above the hub cap, through which everything is linked to everything. */
  readonly throughHubs: boolean
  /** Only paths whose links may all have held on one day. */
  readonly overlapInTime: boolean
  readonly filter: LinkFilter
}

/** A chain of links from one entity to another; of parallel links the best founded one stands for all. */
export interface Path {
  readonly entityIds: readonly string[]
  readonly links: readonly Link[]
  readonly weakest: Link
  /** Whether all of its links held on one day; null where their dates do not tell. */
  readonly overlapsInTime: boolean | null
}

export interface PathAnswer {
  /** The one with the best founded weakest link first, then the shortest. */
  readonly paths: readonly Path[]
  /** Whether there are, or may be, further paths of the kind asked for. */
  readonly more: boolean
}

/** Finds how some entities are linked. @throws {GraphError} */
export async function paths(graph: Graph, asked: PathsQuestion): Promise<PathAnswer> {
  const filter = await throughLens(graph, asked.filter, null)
  const question = { ...asked, filter }
  const { among, mode, avoid, throughHubs } = question
  const pairs = among.flatMap((from, at) => among.slice(at + 1).map(to => [from, to] as const))
  const reach = await reachFor(graph, question, pairs)
  const hops = hopsOf(reach.links.map(link => asSeen(filter, link)))
  const mayPass = (id: string) =>
    !avoid.includes(id) && (throughHubs || (reach.degrees.get(id) ?? 0) <= HUB_CAP)
  const found = pairs.map(([fromId, toId]) => bestRoutes(hops, { ...question, fromId, toId, mayPass }))
  return {
    paths: found.flatMap(({ best }) => best.map(pathOf)).sort(byWeakest),
    more:
      filter.seen?.whole === false ||
      (mode !== 'shortest' && (!reach.whole || found.some(({ more }) => more))),
  }
}

/**
 * The links to look for paths in. The shortest ones are found by the database wherever they lead; what goes on from there
 * is looked for around the ends: every link of a path lies within half its length of one of them.
 */
async function reachFor(
  graph: Graph,
  question: PathsQuestion,
  pairs: readonly (readonly [string, string])[],
): Promise<Reach> {
  const { among, mode, maxLength, avoid, throughHubs, overlapInTime, filter } = question
  const beyond = mode === 'next-best' || overlapInTime
  const one = mode === 'shortest' && !beyond
  const reading = shortestPaths(graph, { pairs, one, maxLength, avoid, throughHubs, filter })
  if (!beyond) return reachOf(await reading)
  const mostLinks = throughHubs ? Number.POSITIVE_INFINITY : HUB_CAP
  const around = { ids: among, steps: Math.ceil(maxLength / 2), avoid, filter, mostLinks }
  const [rows, further] = await Promise.all([reading, surroundings(graph, around)])
  return joined(reachOf(rows), further)
}

/** The best routes of one pair: of the shortest length that has any, or of as many lengths as it takes. */
function bestRoutes(hops: Hops, question: PathsQuestion & RoutesQuestion) {
  const { mode } = question
  const first = mode === 'shortest' ? 1 : question.first
  const search = routesByLength(hops, question)
  const found: Route[] = []
  let next = search.next()
  for (; next.done !== true; next = search.next()) {
    found.push(...next.value.toSorted(byWeakest))
    if (found.length > first || (mode !== 'next-best' && found.length > 0)) break
  }
  const tried = next.done !== true || next.value
  return { best: found.slice(0, first), more: found.length > first || !tried }
}

/** The one whose weakest link is better founded first, then the shorter; among equals the same order every time. */
const byWeakest = (one: Pick<Path, 'links'>, other: Pick<Path, 'links'>): number =>
  byStrength(weakestOf(one.links), weakestOf(other.links)) ||
  one.links.length - other.links.length ||
  (idsOf(one) < idsOf(other) ? -1 : 1)

const idsOf = ({ links }: Pick<Path, 'links'>) => links.map(({ id }) => id).join(' ')

const pathOf = ({ entityIds, links }: Route): Path => ({
  entityIds,
  links,
  weakest: weakestOf(links),
  overlapsInTime: heldTogether(links),
})
