import type { Assessed } from './assessed.ts'

/** Whose claims count, and as of when; null = everybody's, ever. */
export interface Lens {
  /** Documents, outlets or speakers, by id. */
  readonly accordingTo: readonly string[] | null
  /** ISO day: only what could be known on it. */
  readonly reportedBy: string | null
  /** Whether a claim that may have come later does not count. */
  readonly certainly: boolean
}

/** The links that alone can pass: of a lens those with a claim that counts, and what these claims amount to; null = what stands on the link. */
export interface Seen {
  readonly links: ReadonlyMap<string, Assessed | null>
  /** Whether every claim was looked at. */
  readonly whole: boolean
  /** The ids of all their ends; absent = as the links' ids say. */
  readonly ends?: readonly string[]
}

// A claim is out with the first of the documents that carry it. One without a document, or without a date, may have been out.
const CARRIERS = /* cypher fragment */ `(claim)-[:STATED_IN|ORIGINATES_IN]->(carrier:Document)`
const HEARD = /* cypher fragment */ `($accordingTo IS NULL OR EXISTS {
      MATCH (claim)-[edge:ASSERTED_BY|RELAYED_BY|STATED_IN|ORIGINATES_IN]->(end)
      WHERE coalesce(end.entityId, end.documentId) IN $accordingTo OR (type(edge) = 'STATED_IN' AND EXISTS {
        MATCH (end)-[:PUBLISHED_BY]->(outlet:Entity) WHERE outlet.entityId IN $accordingTo
      })
    })
    AND ($reportedBy IS NULL
      OR EXISTS {
        MATCH ${CARRIERS}
        WHERE coalesce(CASE WHEN $certainly THEN carrier.publishedMax ELSE carrier.publishedMin END <= date($reportedBy),
          NOT $certainly)
      }
      OR (NOT $certainly AND NOT EXISTS { ${CARRIERS} }))`

/** The condition on a `claim` that it counts. */
export interface ClaimTest {
  readonly counts: string
}

/** A statement about all claims, and the same about those that a lens leaves. */
export function claimStatements(statement: (test: ClaimTest) => string) {
  const all = statement({ counts: /* cypher fragment */ `claim.claimId IS NOT NULL` })
  const some = statement({ counts: /* cypher fragment */ `claim.claimId IS NOT NULL AND ${HEARD}` })
  return (lens: Lens | null) => (lens === null ? all : some)
}

/** The parameters of such a statement. */
export const lensParameters = (lens: Lens | null) => ({ ...(lens ?? {}) })
