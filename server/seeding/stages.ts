import { keywordsOf, type Statement } from './split.ts'

/** Statements that share a transaction, or one that Neo4j runs in no shared one. */
export interface Stage {
  readonly together: boolean
  readonly statements: readonly Statement[]
}

// Neo4j refuses schema changes beside data in a transaction, and commits CALL … IN TRANSACTIONS by itself.
const SCHEMA =
  /^\s*(CYPHER\s+\S+\s+)?(CREATE|DROP|ALTER)\s+(OR\s+REPLACE\s+)?((RANGE|TEXT|POINT|FULLTEXT|VECTOR|LOOKUP|BTREE)\s+)?(CONSTRAINT|INDEX)\b/i
const OWN_TRANSACTIONS = /\bIN\s+(([\w$]+\s+)?CONCURRENT\s+)?TRANSACTIONS\b/i

const runsAlone = (keywords: string) => SCHEMA.test(keywords) || OWN_TRANSACTIONS.test(keywords)

/** A file's statements in their order, cut where one has to run alone. */
export interface Stages {
  readonly before: readonly Stage[]
  /** The statements after the last cut: they share their transaction with the ledger's row. */
  readonly final: readonly Statement[]
}

export function stagesOf(statements: readonly Statement[]): Stages {
  const before: Stage[] = []
  let together: Statement[] = []
  for (const statement of statements) {
    if (!runsAlone(keywordsOf(statement.text))) {
      together.push(statement)
      continue
    }
    if (together.length > 0) before.push({ together: true, statements: together })
    before.push({ together: false, statements: [statement] })
    together = []
  }
  return { before, final: together }
}
