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
  const { eitherEndKinds } = conditions
  const ofKinds = eitherEndKinds === null ? undefined : await linksOfKinds(graph, filter, eitherEndKinds)
  const statuses = statusesOf(conditions)
  const found =
    ofKinds ?? (statuses === undefined ? undefined : await linksOfStatuses(graph, filter, statuses))
  if (found === undefined || found.length > RARE) return { ...filter, frequent: true }
  // A link that was moved by a merge keeps the id that it was made with: its ends are those that it has.
  const ends = new Set(found.flatMap(row => [textAt(row, 'sourceId'), textAt(row, 'targetId')]))
  const links = new Map(found.map(row => [textAt(row, 'id'), null]))
  return { ...filter, seen: { links, whole: true, ends: [...ends] } }
}

const FOUND = /* cypher fragment */ `link.linkId AS id, startNode(link).entityId AS sourceId, endNode(link).entityId AS targetId`

const KINDS = 'ANY_KIND'

const OF_KINDS = /* cypher */ `
  MATCH (near:ANY_KIND)
  WITH near LIMIT $most
  RETURN count(near) AS entities, sum(near.linkDegree) AS links ORDER BY entities LIMIT 1`

const LINKS_OF_KINDS = linkStatements(
  test => /* cypher */ `
  MATCH (near:ANY_KIND)
  WITH near LIMIT $most
  MATCH (near:Entity)-[link:ANY_LINK]-(far:Entity)
  WHERE ${test.passes}
  RETURN DISTINCT ${FOUND} ORDER BY id LIMIT $most`,
)

/** undefined = too many entities are of these kinds, or they have too many links. */
async function linksOfKinds(graph: Graph, filter: LinkFilter, kinds: readonly string[]) {
  const labels = [...new Set(kinds)].sort().map(quoted).join('|')
  const ofKinds = (cypher: string) => (labels === '' ? cypher : cypher.replaceAll(KINDS, () => labels))
  const most = { most: int(RARE + 1) }
  const [row = {}] = await graph.read(ofKinds(OF_KINDS), most)
  if (numberAt(row, 'entities') > RARE || numberAt(row, 'links') > MOST_LOOKED) return undefined
  return graph.read(over(ofKinds(LINKS_OF_KINDS(askedOf(filter, 'both'))), filter.relations), {
    ...filterParameters(filter, 'both'),
    ...most,
  })
}

/**
 * The statuses that a link must have one of; undefined = it may be one that no roll-up has met, which has no status written, no modality, and
 * no sources.
 */
function statusesOf({ statuses, modalities, minSources }: LinkConditions): readonly Status[] | undefined {
  const isMet = modalities !== null || (minSources ?? 0) > 0
  if (!isMet && (statuses === null || statuses.includes('unsourced'))) return undefined
  return (statuses ?? STATUSES).filter(status => status !== 'unsourced')
}

const UNINDEXED = /* cypher */ `
  CALL () { MATCH ()-[link:ANY_LINK]->() RETURN count(link) AS links }
  RETURN links ORDER BY links LIMIT 1`

// A branch for each relation that has an index of statuses, and one for all others.
const BRANCH = /* cypher fragment */ `
    MATCH (near)-[link:ANY_LINK]->(far) WHERE link.linkStatus IN $met
    RETURN near, link, far LIMIT $looked`

const COUNTED = /* cypher */ `
  CALL () {${BRANCH}
  }
  RETURN count(link) AS links ORDER BY links LIMIT 1`

const LINKS_OF_STATUSES = linkStatements(
  test => /* cypher */ `
  CALL () {${BRANCH}
  }
  WITH near, link, far WHERE ${test.passes}
  WITH link LIMIT $most
  RETURN ${FOUND} ORDER BY id LIMIT $most`,
)

/** undefined = no index leads to them, or it leads to too many. */
async function linksOfStatuses(
  graph: Graph,
  filter: LinkFilter,
  met: readonly Status[],
): Promise<readonly Row[] | undefined> {
  const { relations } = filter
  const others = relations.filter(({ byStatus }) => !byStatus)
  if (!(await areFew(graph, others))) return undefined
  const branched = (cypher: string) => withBranches(cypher, relations, others)
  const asked = askedOf(filter, 'both')
  const looked = asksMoreThanStatuses(filter) ? MOST_LOOKED + 1 : RARE + 1
  if (looked > RARE + 1) {
    const [row = {}] = await graph.read(branched(COUNTED), { met, looked: int(looked) })
    if (numberAt(row, 'links') > MOST_LOOKED) return undefined
  }
  const parameters = { ...filterParameters(filter, 'both'), met, looked: int(looked), most: int(RARE + 1) }
  return graph.read(branched(LINKS_OF_STATUSES(asked)), parameters)
}

const asksMoreThanStatuses = ({ conditions }: LinkFilter) =>
  !isDeepStrictEqual({ ...conditions, statuses: null }, NO_CONDITIONS)

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
