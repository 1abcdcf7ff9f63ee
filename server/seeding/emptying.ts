import type { Token } from './tokens.ts'

/** What scripts begin with to start from nothing, its tokens parted by blanks. */
const EVERYTHING =
  /^MATCH \( (\w+) \)(?: CALL (?:\{ WITH \1|\( (?:\1|\*) \) \{) DETACH DELETE \1 \}(?: IN (?:\d+ )?(?:CONCURRENT )?TRANSACTIONS(?: OF \d+ ROWS?)?)?|(?: OPTIONAL MATCH \( \1 \) (?:< )?- \[ (\w+) \] - (?:> )?\( \w* ?\))? (DETACH |NODETACH )?DELETE (?:\1(?: , \2)?|\2 , \1))$/i

/** Emptying a graph, without the vocabulary, the ledger and the runs of checks, which no script means. */
const WITH_RELATIONSHIPS = /* cypher */ `
  MATCH (n)
  WHERE NOT n:SeedRun AND NOT n:IntegrityRun AND NOT n:RelationType AND NOT n:EntityKind
  DETACH DELETE n`

const NODES_ALONE = /* cypher */ `
  MATCH (n)
  WHERE NOT n:SeedRun AND NOT n:IntegrityRun AND NOT n:RelationType AND NOT n:EntityKind
  DELETE n`

/** `MATCH (n) OPTIONAL MATCH (n)<-[r]-(m) DELETE r, n` has 22. */
const MOST_TOKENS = 24

/** What to run instead of a statement that deletes every node there is; undefined for any other statement. */
export function emptyingOf(tokens: readonly Token[]): string | undefined {
  if (tokens.length > MOST_TOKENS) return undefined
  const found = EVERYTHING.exec(tokens.map(({ text }) => text).join(' '))
  if (found === null) return undefined
  const [, , relationship, detach = ''] = found
  const plain = relationship === undefined && !/^detach/i.test(detach) && !found[0].includes('{')
  return plain ? NODES_ALONE : WITH_RELATIONSHIPS
}
