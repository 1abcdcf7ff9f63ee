import type { Token } from './tokens.ts'

/** What scripts begin with to start from nothing, its tokens parted by blanks. */
const EVERYTHING =
  /^MATCH \( (\w+) \)(?: OPTIONAL MATCH \( \1 \) (?:< )?- \[ (\w+) \] - (?:> )?\( \w* ?\))? (DETACH |NODETACH )?DELETE (?:\1(?: , \2)?|\2 , \1)$/i

/** Emptying a graph, without the vocabulary, the ledger and the runs of checks, which no script means. */
const WITH_RELATIONSHIPS = /* cypher */ `
  MATCH (n)
  WHERE NOT n:SeedRun AND NOT n:IntegrityRun AND NOT n:RelationType AND NOT n:EntityKind
  DETACH DELETE n`

const NODES_ALONE = /* cypher */ `
  MATCH (n)
  WHERE NOT n:SeedRun AND NOT n:IntegrityRun AND NOT n:RelationType AND NOT n:EntityKind
  DELETE n`

/** What to run instead of a statement that deletes every node there is; undefined for any other statement. */
export function emptyingOf(tokens: readonly Token[]): string | undefined {
  // `MATCH (n) OPTIONAL MATCH (n)-[r]-() DELETE r, n` has 20.
  if (tokens.length > 24) return undefined
  const found = EVERYTHING.exec(tokens.map(({ text }) => text).join(' '))
  if (found === null) return undefined
  const [, , relationship, detach = ''] = found
  return relationship !== undefined || /^detach/i.test(detach) ? WITH_RELATIONSHIPS : NODES_ALONE
}
