import { isDeepStrictEqual } from 'node:util'
import { STATUSES, type Status } from '../evidence/claim.ts'
import { numberAt, textAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import {
  askedOf,
  filterParameters,
  type LinkConditions,
  type LinkFilter,
  linkStatements,
  NO_CONDITIONS,
} from './linkFilter.ts'
import { madeOnce, over, quoted } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** So many links are rare. What more links pass is met soon by whoever goes over the links. */
export const RARE = 5_000

/** So many links are looked at for those that are rare, where an index or a kind leads to them. */
const MOST_LOOKED = 100_000

/**
 * A filter of the whole graph that few links pass, with these links, where there is a shorter way to them than over all links: by the kinds of
 * their ends, where few entities are of these, or by their statuses. Going over all links for the few would take longer than a question
 * may, where there are so many of some relation that their statuses have an index.
 * @throws {GraphError}
 */
export async function withRareLinks(graph: Graph, filter: LinkFilter): Promise<LinkFilter> {
  const { conditions, relations } = filter
  if (conditions === null || !relations.some(({ byStatus }) => byStatus)) return filter
  const found = await rareLinks(graph, filter, conditions)
  if (found === undefined) return { ...filter, frequent: true }
  // A link that was moved by a merge keeps the id that it was made with: its ends are those that it has.
  const ends = new Set(found.flatMap(row => [textAt(row, 'sourceId'), textAt(row, 'targetId')]))
  const links = new Map(found.map(row => [textAt(row, 'id'), null]))
  return { ...filter, seen: { links, whole: true, ends: [...ends] } }
}

/** undefined = they are not rare, or nothing leads to them. */
async function rareLinks(graph: Graph, filter: LinkFilter, conditions: LinkConditions) {
  const { eitherEndKinds } = conditions
  // Which is the other end depends on whom one comes from; that is asked when the links are followed.
  const fromNobody = { ...filter, conditions: { ...conditions, otherEndKinds: null } }
  const ofKinds = eitherEndKinds === null ? undefined : await linksOfKinds(graph, fromNobody, eitherEndKinds)
  if (ofKinds !== undefined) return ofKinds
  const statuses = statusesOf(conditions)
  return statuses === undefined ? undefined : linksOfStatuses(graph, fromNobody, statuses)
}

const fewOrNone = (rows: readonly Row[]) => (rows.length > RARE ? undefined : rows)

const FOUND = /* cypher fragment */ `link.linkId AS id, startNode(link).entityId AS sourceId, endNode(link).entityId AS targetId`

const OF_KIND = /* cypher */ `
  MATCH (near:ANY_KIND)
  WITH near LIMIT $most
  RETURN count(near) AS entities,
    sum(CASE WHEN near:Entity THEN coalesce(near.linkDegree, $looked) ELSE 0 END) AS links ORDER BY entities LIMIT 1`

const LINKS_OF_KIND = linkStatements(
  test => /* cypher */ `
  MATCH (near:ANY_KIND)
  WITH near LIMIT $most
  MATCH (near:Entity)-[link:ANY_LINK]-(far:Entity)
  WHERE ${test.passes}
  RETURN DISTINCT ${FOUND} ORDER BY id LIMIT $most`,
)

/** A kind is a label, which no parameter can be where the plan shall follow it: of the vocabulary, and quoted. */
const ofKind = (cypher: string, kind: string) =>
  cypher.replace('(near:ANY_KIND)', () => `(near:${quoted(kind)})`)

/** Kind by kind, so that each has its plans, not each set of them. undefined = too many are of these kinds, or have too many links. */
async function linksOfKinds(graph: Graph, filter: LinkFilter, kinds: readonly string[]) {
  const named = [...new Set(kinds)].filter(kind => kind !== '')
  const parameters = { most: int(RARE + 1), looked: int(MOST_LOOKED + 1) }
  const counts = await Promise.all(named.map(kind => graph.read(ofKind(OF_KIND, kind), parameters)))
  const sum = (column: string) => counts.flat().reduce((all, row) => all + numberAt(row, column), 0)
  if (sum('entities') > RARE || sum('links') > MOST_LOOKED) return undefined
  const statement = over(LINKS_OF_KIND(askedOf(filter, 'both')), filter.relations)
  const found = await Promise.all(
    named.map(kind =>
      graph.read(ofKind(statement, kind), { ...filterParameters(filter, 'both'), ...parameters }),
    ),
  )
  return fewOrNone(found.flat())
}

/** Statuses that a link has, and those that somebody gave it against the rule. */
interface Statuses {
  readonly met: readonly Status[]
  readonly pinned: readonly Status[]
}

/**
 * Those that a link must have; undefined = it may be one without claims, of which there are most. One that no roll-up has met has no status
 * written, no modality and no sources, and so has one without claims; one that was pinned as unsourced may have both.
 */
function statusesOf({ statuses, modalities, minSources }: LinkConditions): Statuses | undefined {
  const mayBeUnsourced = statuses === null || statuses.includes('unsourced')
  const hasClaims = modalities !== null || (minSources ?? 0) > 0
  if (mayBeUnsourced && !hasClaims) return undefined
  const met = (statuses ?? STATUSES).filter(status => status !== 'unsourced')
  return { met, pinned: mayBeUnsourced ? ['unsourced'] : [] }
}

const UNINDEXED = /* cypher */ `
  CALL () { MATCH ()-[link:ANY_LINK]->() RETURN count(link) AS links }
  RETURN links ORDER BY links LIMIT 1`

// Branches for each relation that has indexes of statuses, and for all others together.
const BRANCH = /* cypher fragment */ `
    MATCH (near)-[link:ANY_LINK]->(far) WHERE link.linkStatus IN $met
    RETURN near, link, far LIMIT $looked
    UNION ALL
    MATCH (near)-[link:ANY_LINK]->(far) WHERE link.pinnedStatus IN $pinned
    RETURN near, link, far LIMIT $looked`

const COUNTED = /* cypher */ `
  CALL () {${BRANCH}
  }
  WITH link LIMIT $looked
  RETURN count(link) AS links ORDER BY links LIMIT 1`

const LINKS_OF_STATUSES = linkStatements(
  test => /* cypher */ `
  CALL () {${BRANCH}
  }
  WITH near, link, far WHERE near.entityId IS NOT NULL AND far.entityId IS NOT NULL AND ${test.passes}
  WITH link LIMIT $most
  RETURN ${FOUND} ORDER BY id LIMIT $most`,
)

/** undefined = the indexes lead to too many. */
async function linksOfStatuses(graph: Graph, filter: LinkFilter, statuses: Statuses) {
  const { relations } = filter
  const others = relations.filter(({ byStatus }) => !byStatus)
  if (!(await areFew(graph, others))) return undefined
  const branched = (cypher: string) => withBranches(cypher, relations, others)
  const asksMore = !isDeepStrictEqual({ ...filter.conditions, statuses: null }, NO_CONDITIONS)
  const looked = int((asksMore ? MOST_LOOKED : RARE) + 1)
  if (asksMore) {
    const [row = {}] = await graph.read(branched(COUNTED), { ...statuses, looked })
    if (numberAt(row, 'links') > MOST_LOOKED) return undefined
  }
  const parameters = { ...filterParameters(filter, 'both'), ...statuses, looked, most: int(RARE + 1) }
  return fewOrNone(await graph.read(branched(LINKS_OF_STATUSES(askedOf(filter, 'both'))), parameters))
}

/** While indexes are being built, relations without one may have any number of links. */
async function areFew(graph: Graph, others: readonly Relation[]): Promise<boolean> {
  if (others.length === 0) return true
  const [row = {}] = await graph.read(over(UNINDEXED, others))
  return numberAt(row, 'links') <= MOST_LOOKED
}

const withBranches = (cypher: string, relations: readonly Relation[], others: readonly Relation[]) =>
  madeOnce(relations, cypher, () => {
    const branches = [
      ...relations.filter(({ byStatus }) => byStatus).map(relation => over(BRANCH, [relation])),
      ...(others.length === 0 ? [] : [over(BRANCH, others)]),
    ]
    return cypher.replace(BRANCH, () => branches.join('\n    UNION ALL'))
  })
