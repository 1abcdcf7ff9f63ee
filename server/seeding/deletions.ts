import type { Parameters, Row, Transaction } from '../graph/connection.ts'
import { SeedError } from './seedError.ts'

/** What reads: a graph, or a transaction. */
type Reader = (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>

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
    WHEN n.unfinished IS NULL THEN ['entry of the ledger', n.seedRunId + ' ' + n.name + ' ' + n.sha256]
    WHEN n.unfinished = $file THEN ['note of its own', null]
    ELSE ['entry of the ledger', n.unfinished + ' ' + n.sha256 + ' ' + toString(n.done)]
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

/** What statements could take away. */
export interface Threat {
  /** Nodes and relationships: what the graph holds is compared one by one. */
  readonly deletes: boolean
  /** Labels and keys of what is protected. */
  readonly overwrites: boolean
}

export const threatOf = (statements: readonly { readonly shape: { readonly traits: Threat } }[]): Threat => ({
  deletes: statements.some(({ shape }) => shape.traits.deletes),
  overwrites: statements.some(({ shape }) => shape.traits.overwrites),
})

/** Whose guard it is. */
interface Guarded {
  readonly name: string
  /** Its statements may delete what it did not create. */
  readonly allowed: boolean
  readonly threat: Threat
}

/** Sees to it that a file deletes nothing that it may not, and leaves the ledger to the seeder. */
export class DeletionGuard {
  private constructor(
    private readonly file: Guarded,
    private readonly before: Holdings,
  ) {}

  /** Remembers what a graph holds before a file's first statement; undefined where none of them threatens it. */
  static async before(file: Guarded, read: Reader): Promise<DeletionGuard | undefined> {
    const { deletes, overwrites } = file.threat
    return deletes || overwrites ? new DeletionGuard(file, await holdings(read, file)) : undefined
  }

  /** Compares within the transaction of statements, before it ends. @throws {SeedError} PROTECTED, DELETES */
  async check(tx: Transaction, threat: Threat): Promise<void> {
    if (!threat.deletes && !threat.overwrites) return
    const { before, file } = this
    const read: Reader = async (cypher, parameters) => (await tx.run(cypher, parameters)).rows
    const after = await holdings(read, { ...file, threat })
    requireKept(file.name, before.guarded, after.guarded)
    if (!threat.deletes) return
    const nodes = missing(before.nodes, after.nodes)
    const relationships = missing(before.relationships, after.relationships)
    if (nodes.size + relationships.size > 0)
      throw new SeedError(
        'DELETES',
        `${file.name} deletes what it did not create: nodes (${counted(nodes)}), relationships (${counted(relationships)}). Nothing of this was done. To do it, run the same command with --allow-delete.`,
      )
  }
}

function requireKept(name: string, before: Holdings['guarded'], after: Holdings['guarded']): void {
  const gone = missing(before, after)
  if (gone.size > 0)
    throw new SeedError(
      'PROTECTED',
      `${name} deletes ${counted(gone)}, or takes away the label or the key by which it is known. A seed never deletes vocabulary, ledger or claims: a wrong claim is deprecated with a reason. Nothing of this was done. Leave that statement out; to begin with an empty graph: npm run reset.`,
    )
  if ([...after].some(([key, what]) => what === LEDGER && !before.has(key)))
    throw new SeedError(
      'PROTECTED',
      `${name} writes into the ledger (:SeedRun), which the seeder alone keeps. Nothing of this was done. Leave that statement out.`,
    )
}

const LEDGER = 'entry of the ledger'

async function holdings(read: Reader, { name, allowed, threat }: Guarded): Promise<Holdings> {
  const guarded = (await read(PROTECTED, { file: name })).flatMap(row =>
    listOf(row.keys).map(key => [`${row.what} ${key}`, String(row.what)] as const),
  )
  const none: Ids = new Map()
  const compared = threat.deletes && !allowed
  return {
    guarded: new Map(guarded),
    nodes: compared ? idsIn(await read(NODES)) : none,
    relationships: compared ? idsIn(await read(RELATIONSHIPS)) : none,
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
