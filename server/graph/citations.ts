import { STANCES } from '../evidence/claim.ts'
import { CLAIM_COLUMNS, type Claim, claimOf } from './claim.ts'
import { textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { claimStatements, type Lens, lensParameters } from './lens.ts'

/** How many claims are cited for one link. */
export const CITED = 3

// Of each stance the best first: not inferred, with a quote, firm, named, and trusted most. Then the best of all stances, the
// second best of all, and so on.
const BEST = claimStatements(
  ({ counts }) => /* cypher */ `
  UNWIND $linkIds AS about
  CALL (about) {
    UNWIND range(0, size($stances) - 1) AS stanceAt
    CALL (about, stanceAt) {
      MATCH (claim:Claim {linkId: about})
      WHERE ${counts} AND coalesce(claim.stance, 'asserts') = $stances[stanceAt]
        AND coalesce(claim.rank, 'normal') <> 'deprecated'
      WITH claim
      ORDER BY coalesce(claim.inferred, false), claim.quote IS NULL, coalesce(claim.rank, 'normal') <> 'preferred',
        claim.hedge IS NOT NULL, EXISTS { (claim)-[:ASSERTED_BY]->(:Collective) },
        coalesce(claim.confidence, 0) DESC, claim.claimId
      LIMIT $cited
      WITH collect(claim) AS claims
      UNWIND range(0, size(claims) - 1) AS place
      RETURN claims[place] AS claim, place
    }
    RETURN claim, place, stanceAt ORDER BY place, stanceAt LIMIT $cited
  }
  RETURN about, place, stanceAt, ${CLAIM_COLUMNS}
  ORDER BY about, place, stanceAt LIMIT $limit`,
)

/**
 * The best claims on some links, by link id, at most {@link CITED} each: the best that asserts it, the best of each other
 * stance, then further assertions; so whoever reads them reads that it is denied.
 * @throws {GraphError}
 */
export async function citationsOf(
  graph: Graph,
  linkIds: readonly string[],
  lens: Lens | null = null,
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const rows = await graph.read(BEST(lens), {
    ...lensParameters(lens),
    linkIds,
    stances: STANCES,
    cited: int(CITED),
    limit: int(linkIds.length * CITED),
  })
  const found = new Map<string, Claim[]>(linkIds.map(id => [id, []]))
  for (const row of rows) found.get(textAt(row, 'about'))?.push(claimOf(row))
  return found
}
