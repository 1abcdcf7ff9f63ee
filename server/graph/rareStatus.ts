import { textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import type { LinkFilter } from './linkFilter.ts'
import { madeOnce, over } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** So many links are looked up, or at. Statuses that more have are met soon by whoever goes over the links. */
export const RARE = 5_000

const BRANCH = /* cypher fragment */ `
    MATCH ()-[link:ANY_LINK]->() WHERE link.linkStatus IN $statuses AND link.linkId IS NOT NULL
    RETURN link.linkId AS id LIMIT $most`

// A branch for each relation that has an index, and one for all others, which have few links.
const WITH_STATUSES = /* cypher */ `
  CALL () {${BRANCH}
  }
  RETURN id ORDER BY id LIMIT $most`

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
  if (!relations.some(({ byStatus }) => byStatus)) return filter
  const rows = await graph.read(statementOver(relations), { statuses, most: int(RARE + 1) })
  if (rows.length > RARE) return filter
  return { ...filter, seen: { links: new Map(rows.map(row => [textAt(row, 'id'), null])), whole: true } }
}

const statementOver = (relations: readonly Relation[]) =>
  madeOnce(relations, WITH_STATUSES, () => {
    const others = relations.filter(({ byStatus }) => !byStatus)
    const branches = [
      ...relations.filter(({ byStatus }) => byStatus).map(relation => over(BRANCH, [relation])),
      ...(others.length === 0 ? [] : [over(BRANCH, others)]),
    ]
    return WITH_STATUSES.replace(BRANCH, () => branches.join('\n    UNION ALL'))
  })
