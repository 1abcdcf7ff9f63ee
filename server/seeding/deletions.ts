import type { Row, Transaction } from '../graph/connection.ts'
import { SeedError } from './seedError.ts'

/** What reads: a graph, or a transaction. */
type Reader = (cypher: string) => Promise<readonly Row[]>

// Neo4j's own ids serve for the length of one seed, to tell what was there before from what the file made: it frees
// the id of what was deleted only after the transaction, and the guard lets no transaction end that deleted any.
const NODES = /* cypher */ `
  MATCH (n)
  RETURN collect(id(n)) AS ids, labels(n) AS labels
  ORDER BY labels
  LIMIT 100000`

const RELATIONSHIPS = /* cypher */ `
  MATCH ()-[r]->()
  RETURN collect(id(r)) AS ids, [type(r)] AS labels
  ORDER BY labels
  LIMIT 100000`

/** Vocabulary, ledger and claims by the names that we gave them. */
const PROTECTED = /* cypher */ `
  MATCH (n:RelationType|EntityKind|SeedRun|Claim)
  WITH n, CASE
    WHEN n:Claim THEN ['claim', n.claimId]
    WHEN n:RelationType THEN ['relation type', n.name]
    WHEN n:EntityKind THEN ['kind', n.name]
    ELSE ['entry of the ledger', n.seedRunId]
  END AS entry
  WHERE entry[1] IS NOT NULL
  RETURN entry[0] AS what, collect(entry[1]) AS keys
  ORDER BY what
  LIMIT 10`

type Ids = ReadonlyMap<number, string>
interface Holdings {
  readonly nodes: Ids
  readonly relationships: Ids
  readonly guarded: ReadonlyMap<string, string>
}

/** Sees to it that a file deletes nothing that it may not. */
export class DeletionGuard {
  private constructor(
    private readonly name: string,
    private readonly allowed: boolean,
    private readonly before: Holdings,
  ) {}

  /** Remembers what a graph holds before a file's first statement. */
  static async before(
    file: { readonly name: string },
    allowed: boolean,
    read: Reader,
  ): Promise<DeletionGuard> {
    return new DeletionGuard(file.name, allowed, await holdings(read, allowed))
  }

  /** Compares within the file's transaction, before it ends. @throws {SeedError} PROTECTED, DELETES */
  async check(tx: Transaction): Promise<void> {
    const { before, name } = this
    const after = await holdings(async cypher => (await tx.run(cypher)).rows, this.allowed)
    const guarded = missing(before.guarded, after.guarded)
    if (guarded.size > 0)
      throw new SeedError(
        'PROTECTED',
        `${name} deletes ${counted(guarded)}. A seed never deletes vocabulary, ledger or claims: a wrong claim is deprecated with a reason. Nothing of this was done. Leave that statement out; to begin with an empty graph: npm run reset.`,
      )
    const nodes = missing(before.nodes, after.nodes)
    const relationships = missing(before.relationships, after.relationships)
    if (nodes.size + relationships.size > 0)
      throw new SeedError(
        'DELETES',
        `${name} deletes what it did not create: nodes (${counted(nodes)}), relationships (${counted(relationships)}). Nothing of this was done. To do it, run the same command with --allow-delete.`,
      )
  }
}

async function holdings(read: Reader, allowed: boolean): Promise<Holdings> {
  const guarded = (await read(PROTECTED)).flatMap(row =>
    listOf(row.keys).map(key => [`${row.what} ${key}`, String(row.what)] as const),
  )
  const none: Ids = new Map()
  return {
    guarded: new Map(guarded),
    nodes: allowed ? none : idsIn(await read(NODES)),
    relationships: allowed ? none : idsIn(await read(RELATIONSHIPS)),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const idsIn = (rows: readonly Row[]): Ids =>
  new Map(
    rows.flatMap(({ ids, labels }) => {
      const label = listOf(labels).join(':') || 'without label'
      return listOf(ids).map(id => [Number(id), label] as const)
    }),
  )

/** How many of what was there are gone, by what they were. */
function missing<Key>(
  before: ReadonlyMap<Key, string>,
  after: ReadonlyMap<Key, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [key, what] of before) if (!after.has(key)) counts.set(what, (counts.get(what) ?? 0) + 1)
  return counts
}

const SHOWN = 8

function counted(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return 'none'
  const parts = [...counts].sort(([, one], [, other]) => other - one)
  const shown = parts.slice(0, SHOWN).map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
  const left = parts.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} other kinds` : shown.join(', ')
}
