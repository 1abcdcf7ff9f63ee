import { type Graph, int } from './connection.ts'
import { branched, HUB_BRANCHES, hubBranch, hubParameters } from './hubLinks.ts'
import { hubsMet } from './hubsMet.ts'
import { type Asked, type Direction, type LinkFilter, type LinkTest, linkStatements } from './linkFilter.ts'
import { throughLens } from './seen.ts'
import { HUB_CAP, isHub, readSubgraph, type Subgraph, subgraphRows } from './subgraph.ts'

/** The weightiest links of `near`. */
const expanded = ({ passes }: LinkTest) => /* cypher fragment */ `
      MATCH (near)-[link:ANY_LINK]-(far:Entity)
      WHERE ${passes}
      RETURN link, far ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC LIMIT $perEntity`

/** The same where `near` may be above the hub cap: who is asked for is expanded, whoever it is. */
const expandedOrRanked = (test: LinkTest) => /* cypher fragment */ `
      WITH near WHERE near.linkDegree <= $hubCap
      ${expanded(test)}
      UNION ALL
      WITH near WHERE near.linkDegree > $hubCap
      WITH near.entityId AS about
      CALL (about) {
        CALL (about) {${hubBranch(test, 'DESC')}
        }
        RETURN DISTINCT link, far ORDER BY link.linkWeight DESC, link.linkId DESC LIMIT $perEntity
      }
      RETURN link, far`

/**
 * One step outwards: from the list `frontier`, the weightiest links of each; `entities` and `links` grow. Entities above the
 * hub cap come in and are not expanded.
 */
const step = (weightiest: string) => /* cypher fragment */ `
  CALL (entities, frontier) {
    UNWIND frontier AS near
    CALL (near) {${weightiest}
    }
    WITH link, far ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC
    WITH collect(DISTINCT far) AS reached, collect(DISTINCT link) AS followed
    WITH followed, [entity IN reached WHERE NOT entity IN entities] AS newcomers
    RETURN followed, newcomers[..$maxEntities - size(entities)] AS newcomers
  }
  WITH entities + newcomers AS entities, links + followed AS links,
    [entity IN newcomers WHERE entity.linkDegree <= $hubCap] AS frontier`

const START = /* cypher fragment */ `
  MATCH (start:Entity) WHERE start.entityId IN $ids
  WITH start ORDER BY start.entityId
  WITH collect(start) AS entities, [] AS links
  WITH entities, [entity IN entities WHERE coalesce(entity.linkDegree, 0) <= $startCap] AS frontier, links`

const drawn = (test: LinkTest) => /* cypher fragment */ `
  CALL (entities, links) {
    UNWIND links AS link
    WITH DISTINCT link WHERE startNode(link) IN entities AND endNode(link) IN entities
    WITH link ORDER BY coalesce(link.linkWeight, 0) DESC, link.linkId DESC
    RETURN collect(link)[..$linkLimit] AS drawn
  }
  WITH entities, drawn AS links, size([entity IN entities WHERE entity.linkDegree = 0]) AS unlinked
  ${subgraphRows(test)}`

const neighbourhoodWithin = (depth: number) =>
  linkStatements(
    test => /* cypher */ `
  ${START}
  ${step(expanded(test)).repeat(depth)}
  ${drawn(test)}`,
  )

const neighbourhoodOfHubs = (depth: number) =>
  linkStatements(
    test => /* cypher */ `
  ${START}
  ${step(expandedOrRanked(test))}
  ${step(expanded(test)).repeat(depth - 1)}
  ${drawn(test)}`,
  )

export const DEEPEST = 3
const DEPTHS = [1, 2, DEEPEST]
const BY_DEPTH = DEPTHS.map(neighbourhoodWithin)
const OF_HUBS_BY_DEPTH = DEPTHS.map(neighbourhoodOfHubs)

export interface NeighbourhoodQuestion {
  /** Where to start: at most 200 entities; unknown ids are left out. */
  readonly ids: readonly string[]
  /** How many steps outwards, from 1 to {@link DEEPEST}. */
  readonly depth: number
  /** How many links are followed from one entity. */
  readonly perEntity: number
  /** How many entities the answer holds at most; those asked for are always in it. */
  readonly maxEntities: number
  readonly direction: Direction
  readonly filter: LinkFilter
}

/**
 * The links around some entities, step by step, the weightiest first: with one statement, and another where one of those entities is
 * met as a hub for the first time.
 * @throws {GraphError}
 */
export async function neighbourhood(graph: Graph, question: NeighbourhoodQuestion): Promise<Subgraph> {
  const { ids, depth } = question
  const about = depth === 1 ? ids : null
  const filter = await throughLens(graph, question.filter, about)
  const read = (ofHubs: boolean) =>
    readSubgraph(graph, { ...asked({ ...question, filter }, ofHubs), filter, about })
  const known = hubsMet(filter.relations)
  if (ids.some(known.has)) return read(true)
  const found = await read(false)
  if (!filter.relations.some(({ ranked }) => ranked)) return found
  const given = new Set(ids)
  const hubs = found.entities.filter(entity => given.has(entity.id) && isHub(entity))
  known.note(hubs.map(({ id }) => id))
  return hubs.length > 0 ? read(true) : found
}

function asked(question: NeighbourhoodQuestion, ofHubs: boolean) {
  const { ids, depth, perEntity, direction, filter } = question
  const statements = (ofHubs ? OF_HUBS_BY_DEPTH : BY_DEPTH)[depth - 1]
  if (statements === undefined) throw new RangeError(`depth is ${depth}; it goes from 1 to ${DEEPEST}.`)
  const maxEntities = Math.max(question.maxEntities, ids.length)
  // Where no relation is ranked, nobody has so many of its links that reading them is long.
  const mayBeHub = ofHubs || !filter.relations.some(({ ranked }) => ranked)
  return {
    statements: ofHubs
      ? (test: Asked) => branched(statements(test), HUB_BRANCHES.DESC(test), question)
      : statements,
    parameters: {
      ...hubParameters(null, null),
      ids,
      startCap: mayBeHub ? Number.MAX_SAFE_INTEGER : int(HUB_CAP),
      perEntity: int(perEntity),
      limit: int(perEntity),
      maxEntities: int(maxEntities),
    },
    direction,
    maxEntities,
  }
}
