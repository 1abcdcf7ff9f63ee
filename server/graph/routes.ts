import type { Link } from './link.ts'
import { ALWAYS, mayCover, type Span, sharedWithAny } from './simultaneity.ts'
import { byStrengthAndId } from './strength.ts'

/** The next entity on a way, and the links that lead there, the best founded first. */
export interface Hop {
  readonly toId: string
  readonly links: readonly Link[]
}

/** From each entity, its hops. */
export type Hops = ReadonlyMap<string, readonly Hop[]>

/** One way from an entity to another: every entity once, one link between each and the next. */
export interface Route {
  readonly entityIds: readonly string[]
  readonly links: readonly Link[]
}

export interface RoutesQuestion {
  readonly fromId: string
  readonly toId: string
  readonly maxLength: number
  /** Whether a way may lead through an entity; its ends are not asked about. */
  readonly mayPass: (id: string) => boolean
  /** Only ways whose links may all have held on one day. */
  readonly overlapInTime: boolean
}

/** How many hops are tried before a search ends without having seen every way. */
export const MOST_TRIED = 200_000

/** The links as hops from either end; those between the same two entities are one hop. */
export function hopsOf(links: readonly Link[]): Hops {
  const between = new Map<string, Map<string, Link[]>>()
  for (const link of links.toSorted(byStrengthAndId))
    for (const [from, to] of [
      [link.sourceId, link.targetId],
      [link.targetId, link.sourceId],
    ] as const) {
      const hops = between.get(from) ?? new Map<string, Link[]>()
      between.set(from, hops.set(to, [...(hops.get(to) ?? []), link]))
    }
  return new Map(
    [...between].map(([id, hops]) => [
      id,
      [...hops].map(([toId, parallel]) => ({ toId, links: [...new Set(parallel)] })),
    ]),
  )
}

/**
 * All ways between two entities, by length: first all of the shortest, then all that are one hop longer, and so on. Each is
 * followed only as far as its end can still be reached in time, which without weights finds what Yen's algorithm would,
 * in the same order, and lets a way end as soon as its links cannot have held together.
 * @returns whether nothing was left untried.
 */
export function* routesByLength(hops: Hops, question: RoutesQuestion): Generator<readonly Route[], boolean> {
  const { fromId, toId, maxLength } = question
  const distances = distancesTo(hops, question)
  const budget = { left: MOST_TRIED }
  for (let length = distances.get(fromId) ?? Number.POSITIVE_INFINITY; length <= maxLength; length += 1) {
    const search = { hops, question, distances, budget }
    yield [...onwards(search, { ids: [fromId], hops: [], spans: [ALWAYS] }, length)]
    if (budget.left <= 0) return false
  }
  return fromId !== toId
}

/** One of the shortest ways. */
export function shortestRoute(hops: Hops, question: RoutesQuestion): Route | undefined {
  for (const [route] of routesByLength(hops, question)) return route
  return undefined
}

interface Search {
  readonly hops: Hops
  readonly question: RoutesQuestion
  readonly distances: ReadonlyMap<string, number>
  readonly budget: { left: number }
}

/** A way as far as it has come, and when all of its links may have held. */
interface Begun {
  readonly ids: readonly string[]
  readonly hops: readonly Hop[]
  readonly spans: readonly Span[]
}

function* onwards(search: Search, begun: Begun, left: number): Generator<Route> {
  const { hops, question, distances, budget } = search
  if (left === 0) {
    yield routeOf(begun)
    return
  }
  for (const hop of hops.get(begun.ids.at(-1) ?? '') ?? []) {
    budget.left -= 1
    if (budget.left <= 0) return
    if (begun.ids.includes(hop.toId) || (distances.get(hop.toId) ?? left) > left - 1) continue
    if (hop.toId === question.toId && left > 1) continue
    const spans = question.overlapInTime ? sharedWithAny(begun.spans, hop.links) : begun.spans
    if (spans.length === 0) continue
    yield* onwards(search, { ids: [...begun.ids, hop.toId], hops: [...begun.hops, hop], spans }, left - 1)
  }
}

/** Of the links of each hop the best founded one that fits into the first stretch of time that all hops share. */
function routeOf({ ids, hops, spans: [span = ALWAYS] }: Begun): Route {
  const chosen = hops.flatMap(
    ({ links }) => links.find(link => span === ALWAYS || mayCover(link, span)) ?? [],
  )
  return { entityIds: ids, links: chosen }
}

/** How many hops each entity is away from the end, on ways that may be gone. */
function distancesTo(hops: Hops, { fromId, toId, maxLength, mayPass }: RoutesQuestion) {
  const distances = new Map([[toId, 0]])
  let frontier = [toId]
  for (let distance = 1; distance <= maxLength && frontier.length > 0; distance += 1) {
    const reached = frontier.flatMap(id => hops.get(id) ?? []).map(({ toId: id }) => id)
    frontier = [...new Set(reached)].filter(id => !distances.has(id) && (id === fromId || mayPass(id)))
    for (const id of frontier) distances.set(id, distance)
    // Nobody goes through the start.
    frontier = frontier.filter(id => id !== fromId)
  }
  return distances
}
