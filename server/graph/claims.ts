import type { Stance } from '../evidence/claim.ts'
import { CLAIM_COLUMNS, type Claim, claimOf } from './claim.ts'
import { numberAt, textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { claimStatements, type Lens, lensParameters } from './lens.ts'
import { type Page, type PageRequest, pageParameters, pagesOf } from './page.ts'

/** Whose claims to list: those for a link, those on the attributes or on the occurrence of an entity, those that an entity
 * said or passed on, or those read in a document. */
export type ClaimScope = 'link' | 'subject' | 'occurrence' | 'speaker' | 'document'

export interface ClaimsQuestion {
  readonly scope: ClaimScope
  /** null = all. */
  readonly stances: readonly Stance[] | null
  /** Whose claims count; absent = everybody's. */
  readonly lens?: Lens | null | undefined
}

// Only the branch of the scope asked for looks anything up: the guard stands before its MATCH.
const inScope = (counts: string) => /* cypher fragment */ `
    CALL (about) {
      WITH 1 AS one WHERE $scope = 'link'
      MATCH (claim:Claim {linkId: about})
      RETURN claim
      UNION
      WITH 1 AS one WHERE $scope IN ['subject', 'occurrence']
      MATCH (claim:Claim)-[:SUBJECT]->(:Entity {entityId: about})
      WHERE claim.claimKind <> 'relation' AND ($scope = 'subject' OR claim.claimKind = 'occurrence')
      RETURN claim
      UNION
      WITH 1 AS one WHERE $scope = 'speaker'
      MATCH (claim:Claim)-[:ASSERTED_BY|RELAYED_BY]->(:Entity {entityId: about})
      RETURN claim
      UNION
      WITH 1 AS one WHERE $scope = 'speaker'
      MATCH (claim:Claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(:Entity {entityId: about})
      RETURN claim
      UNION
      WITH 1 AS one WHERE $scope = 'document'
      MATCH (claim:Claim)-[:STATED_IN]->(:Document {documentId: about})
      RETURN claim
    }
    WITH claim WHERE ${counts} AND claim.stance IS NOT NULL AND ($stances IS NULL OR claim.stance IN $stances)`

const statement = (order: 'key ASC' | 'key DESC') =>
  claimStatements(
    ({ counts }) => /* cypher */ `
  UNWIND $ids AS about
  CALL (about) {
    ${inScope(counts)}
    OPTIONAL MATCH (claim)-[:STATED_IN]->(read:Document)
    WITH claim, [coalesce(read.documentId, ''), coalesce(claim.quoteStart, -1), claim.claimId] AS key
    WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
    RETURN claim, key ORDER BY ${order} LIMIT $limit
  }
  RETURN about, key, ${CLAIM_COLUMNS}
  ORDER BY about, ${order} LIMIT $rowLimit`,
  )
const FORWARD = statement('key ASC')
const BACKWARD = statement('key DESC')

/** The place of a claim among others: by document, and in it as one reads. */
export const keyOfClaim = (claim: Claim) => [claim.documentId ?? '', claim.quoteStart ?? -1, claim.id]

/**
 * One page of claims for each id of the scope, by document and in it as one reads.
 * @throws {GraphError}
 */
export async function claimsOf(
  graph: Graph,
  ids: readonly string[],
  question: ClaimsQuestion & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<Claim>>> {
  const { page, lens = null, ...asked } = question
  const rows = await graph.read((page.backward ? BACKWARD : FORWARD)(lens), {
    ids,
    ...asked,
    ...lensParameters(lens),
    ...pageParameters(page),
    rowLimit: int(ids.length * (page.size + 1)),
  })
  return pagesOf(page, ids, rows, claimOf)
}

const COUNT = claimStatements(
  ({ counts }) => /* cypher */ `
  UNWIND $ids AS about
  CALL (about) {
    ${inScope(counts)}
    RETURN count(claim) AS total
  }
  RETURN about, total ORDER BY about LIMIT $limit`,
)

/** How many claims the whole list holds, by id of the scope. @throws {GraphError} */
export async function countClaims(
  graph: Graph,
  ids: readonly string[],
  { lens = null, scope, stances }: ClaimsQuestion,
): Promise<ReadonlyMap<string, number>> {
  const parameters = { ids, scope, stances, ...lensParameters(lens), limit: int(ids.length) }
  const rows = await graph.read(COUNT(lens), parameters)
  return new Map(rows.map(row => [textAt(row, 'about'), numberAt(row, 'total')]))
}
