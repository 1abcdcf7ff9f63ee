import { numberAt, textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import type { LinkFilter } from './linkFilter.ts'
import { madeOnce, over } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** So many links are looked up, or at. Statuses that more have are met soon by whoever goes over the links. */
export const RARE = 5_000

/** So many links without an index are looked at. */
const MOST_UNINDEXED = 100_000

const UNINDEXED = /* cypher */ `
  CALL () { MATCH ()-[link:ANY_LINK]->() RETURN count(link) AS links }
  RETURN links ORDER BY links LIMIT 1`

const BRANCH = /* cypher fragment */ `
    MATCH (source)-[link:ANY_LINK]->(target) WHERE link.linkStatus IN $statuses AND link.linkId IS NOT NULL
    RETURN link.linkId AS id, source.entityId AS sourceId, target.entityId AS targetId LIMIT $most`

// A branch for each relation that has an index, and one for all others.
const WITH_STATUSES = /* cypher */ `
  CALL () {${BRANCH}
  }
  RETURN id, sourceId, targetId ORDER BY id LIMIT $most`

/**
 * A filter of the whole graph whose statuses few links have, with these links: going over all of them for the few would take longer than a
 * question may.
 * @throws {GraphError}
 */
export async function withRareStatuses(graph: Graph, filter: LinkFilter): Promise<LinkFilter> {
  const { conditions, relations } = filter
  const statuses = conditions?.statuses ?? null
  // A link that no roll-up has met has no status written, and no sources.
  if (statuses === null || statuses.includes('unsourced')) return filter
  const others = relations.filter(({ byStatus }) => !byStatus)
  if (others.length === relations.length || !(await areFew(graph, others))) return filter
  const rows = await graph.read(statementOver(relations, others), { statuses, most: int(RARE + 1) })
  if (rows.length > RARE) return { ...filter, frequent: true }
  // A link that was moved by a merge keeps the id that it was made with: its ends are those that it has.
  const ends = new Set(rows.flatMap(row => [textAt(row, 'sourceId'), textAt(row, 'targetId')]))
  const links = new Map(rows.map(row => [textAt(row, 'id'), null]))
  return { ...filter, seen: { links, whole: true, ends: [...ends] } }
}

/** While indexes are being built, relations without one may have any number of links. */
async function areFew(graph: Graph, others: readonly Relation[]): Promise<boolean> {
  if (others.length === 0) return true
  const [row = {}] = await graph.read(over(UNINDEXED, others))
  return numberAt(row, 'links') <= MOST_UNINDEXED
}

const statementOver = (relations: readonly Relation[], others: readonly Relation[]) =>
  madeOnce(relations, WITH_STATUSES, () => {
    const branches = [
      ...relations.filter(({ byStatus }) => byStatus).map(relation => over(BRANCH, [relation])),
      ...(others.length === 0 ? [] : [over(BRANCH, others)]),
    ]
    return WITH_STATUSES.replace(BRANCH, () => branches.join('\n    UNION ALL'))
  })
