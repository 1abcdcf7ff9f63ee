import type { Stance } from '../evidence/claim.ts'
import { CLAIM_COLUMNS, type Claim, claimOf } from './claim.ts'
import { numberAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { type Page, type PageRequest, pageOf, pageParameters } from './page.ts'

/** Whose claims to list: those for a link, those on the attributes or on the occurrence of an entity, those that an entity
 * said or passed on, or those read in a document. */
export type ClaimScope = 'link' | 'subject' | 'occurrence' | 'speaker' | 'document'

export interface ClaimsQuestion {
  readonly scope: ClaimScope
  readonly id: string
  /** null = all. */
  readonly stances: readonly Stance[] | null
}

// Only the branch of the scope asked for looks anything up: the guard stands before its MATCH.
const IN_SCOPE = /* cypher fragment */ `
  CALL () {
    WITH 1 AS one WHERE $scope = 'link'
    MATCH (claim:Claim {linkId: $id})
    RETURN claim
    UNION
    WITH 1 AS one WHERE $scope IN ['subject', 'occurrence']
    MATCH (claim:Claim)-[:SUBJECT]->(:Entity {entityId: $id})
    WHERE claim.claimKind <> 'relation' AND ($scope = 'subject' OR claim.claimKind = 'occurrence')
    RETURN claim
    UNION
    WITH 1 AS one WHERE $scope = 'speaker'
    MATCH (claim:Claim)-[:ASSERTED_BY|RELAYED_BY]->(:Entity {entityId: $id})
    RETURN claim
    UNION
    WITH 1 AS one WHERE $scope = 'speaker'
    MATCH (claim:Claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(:Entity {entityId: $id})
    RETURN claim
    UNION
    WITH 1 AS one WHERE $scope = 'document'
    MATCH (claim:Claim)-[:STATED_IN]->(:Document {documentId: $id})
    RETURN claim
  }
  WITH claim WHERE claim.claimId IS NOT NULL AND ($stances IS NULL OR claim.stance IN $stances)`

const statement = (order: 'key ASC' | 'key DESC') => /* cypher */ `
  ${IN_SCOPE}
  OPTIONAL MATCH (claim)-[:STATED_IN]->(read:Document)
  WITH claim, [coalesce(read.documentId, ''), coalesce(claim.quoteStart, -1), claim.claimId] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH claim, key ORDER BY ${order} LIMIT $limit
  RETURN ${CLAIM_COLUMNS}, key
  ORDER BY ${order}`
const FORWARD = statement('key ASC')
const BACKWARD = statement('key DESC')

/** The place of a claim among others: by document, and in it as one reads. */
export const keyOfClaim = (claim: Claim) => [claim.documentId ?? '', claim.quoteStart ?? -1, claim.id]

/** One page of claims, by document and in it as one reads. @throws {GraphError} */
export async function claimsOf(
  graph: Graph,
  question: ClaimsQuestion,
  page: PageRequest,
): Promise<Page<Claim>> {
  const rows = await graph.read(page.backward ? BACKWARD : FORWARD, { ...question, ...pageParameters(page) })
  return pageOf(page, rows.map(claimOf))
}

const COUNT = /* cypher */ `
  ${IN_SCOPE}
  RETURN count(claim) AS total ORDER BY total LIMIT $limit`

/** How many claims the whole list holds. @throws {GraphError} */
export async function countClaims(graph: Graph, question: ClaimsQuestion): Promise<number> {
  const [row] = await graph.read(COUNT, { ...question, limit: int(1) })
  return row === undefined ? 0 : numberAt(row, 'total')
}
