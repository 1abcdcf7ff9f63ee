import { int } from './connection.ts'
import { type Direction, type LinkFilter, type LinkTest, linkStatements } from './linkFilter.ts'
import { AFTER_ALL, type Key } from './page.ts'
import { madeOnce, over } from './relations.ts'
import type { Relation } from './vocabulary.ts'

/** How many links of one relation are looked at, the weightiest first, for those that meet conditions. */
const HUB_SCAN = 20_000

/**
 * The weightiest links of the entity with the id `about`: those of one relation that start at it, read from the index of their
 * ranks in its order, so that 25 of 80,000 cost what 25 of 100 do. The id among equals is compared in a CASE, since an OR would
 * be planned as a union that loses the order.
 */
export const hubBranch = ({ passes }: LinkTest, order: 'ASC' | 'DESC') => /* cypher fragment */ `
    MATCH (near)-[link:ANY_LINK]->(far)
    WHERE link.linkSource = about AND link.linkWeight <= $fromWeight AND link.linkWeight >= $toWeight
      AND link.linkId IS NOT NULL
      AND CASE link.linkWeight WHEN $fromWeight THEN link.linkId < $fromId ELSE true END
      AND CASE link.linkWeight WHEN $toWeight THEN link.linkId > $toId ELSE true END
    WITH near, link, far
    ORDER BY link.linkSource ${order}, link.linkWeight ${order}, link.linkId ${order} LIMIT $scanned
    WHERE ${passes}
    RETURN link, far ORDER BY link.linkSource ${order}, link.linkWeight ${order}, link.linkId ${order} LIMIT $limit`

/** The branch as it stands in a statement of that order. */
export const HUB_BRANCHES = {
  ASC: linkStatements(test => hubBranch(test, 'ASC')),
  DESC: linkStatements(test => hubBranch(test, 'DESC')),
}

/** Between which two places of the list a branch reads; null = from its start, to its end. */
export function hubParameters(after: Key | null, before: Key | null) {
  const [fromWeight, fromId] = after ?? [Number.MAX_VALUE, AFTER_ALL]
  const [toWeight, toId] = before ?? [-Number.MAX_VALUE, '']
  return { fromWeight, fromId, toWeight, toId, scanned: int(HUB_SCAN) }
}

/** Of which links the branches are asked. */
export interface HubQuestion {
  readonly filter: LinkFilter
  readonly direction: Direction
}

/**
 * A statement that holds one {@link hubBranch}, with a branch for each relation and direction whose links are ranked, and one for
 * all others, of which no entity has many.
 */
export const branched = (statement: string, branch: string, question: HubQuestion): string =>
  madeOnce(question.filter.relations, `${question.direction} ${statement}`, () =>
    withBranches(statement, branch, question),
  )

function withBranches(statement: string, branch: string, { filter, direction }: HubQuestion): string {
  const followed = (way: 'out' | 'in') =>
    filter.relations.filter(({ symmetric }) => symmetric || direction === 'both' || direction === way)
  const branches = [...branchesOf(branch, followed('out')), ...branchesOf(inwards(branch), followed('in'))]
  return branches.length === 0 ? statement : statement.replace(branch, () => branches.join('\n    UNION ALL'))
}

function branchesOf(branch: string, relations: readonly Relation[]): readonly string[] {
  const ranked = relations.filter(relation => relation.ranked)
  const others = relations.filter(relation => !relation.ranked)
  return [
    ...ranked.map(relation => over(branch, [relation])),
    ...(others.length === 0 ? [] : [over(expanding(branch), others)]),
  ]
}

const inwards = (branch: string) =>
  branch
    .replace('(near)-[link:ANY_LINK]->(far)', '(near)<-[link:ANY_LINK]-(far)')
    .replaceAll('linkSource', 'linkTarget')

/** Without an index the links are found from their entity. */
const expanding = (branch: string) => branch.replace('(near)', '(near:Entity {entityId: about})')
