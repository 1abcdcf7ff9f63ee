import type { SeedFile } from './files.ts'
import { type Shape, Shapes } from './shapes.ts'
import type { DatabaseUse, SplitError, Statement } from './split.ts'
import { splitStatements } from './split.ts'

/** A statement with the shape that it shares with others. */
export interface Planned {
  readonly statement: Statement
  readonly shape: Shape
}

/** A file, cut into statements. */
export interface FilePlan {
  readonly file: SeedFile
  readonly statements: readonly Planned[]
  readonly errors: readonly SplitError[]
  readonly uses: readonly DatabaseUse[]
}

/** Cuts a file; a text that cannot be cut has errors, and the statements up to there. */
export function planOf(file: SeedFile): FilePlan {
  const { statements, errors, uses } = splitStatements(file.text)
  const shapes = new Shapes()
  return {
    file,
    statements: statements.map(statement => ({ statement, shape: shapes.of(statement) })),
    errors,
    uses,
  }
}

/** What is one transaction: a file, what stands between `:begin` and `:commit`, a statement, or so many of them. */
export type Borders = 'file' | 'each' | { readonly every: number }

/** Statements that share a transaction, or one that Neo4j runs in no shared one. */
export interface Stage {
  readonly together: boolean
  readonly statements: readonly Planned[]
  /** The index of its first statement in the file. */
  readonly start: number
}

/** A file's statements from one on, cut where a transaction ends; the last stage is always one that can be shared. */
export function stagesOf(plan: FilePlan, borders: Borders, from: number): readonly Stage[] {
  const most = borders === 'file' ? Number.POSITIVE_INFINITY : borders === 'each' ? 1 : borders.every
  const stages: Stage[] = []
  let start = from
  const close = (end: number) => {
    if (end > start) stages.push({ together: true, statements: plan.statements.slice(start, end), start })
    start = end
  }
  for (let at = from; at < plan.statements.length; at += 1) {
    const planned = plan.statements[at]
    if (planned === undefined) break
    if (planned.statement.startsTransaction || at - start >= most) close(at)
    if (!runsAlone(planned)) continue
    close(at)
    stages.push({ together: false, statements: [planned], start: at })
    start = at + 1
  }
  close(plan.statements.length)
  if (stages.at(-1)?.together !== true) stages.push({ together: true, statements: [], start })
  return stages
}

/** Neo4j refuses schema changes beside data in a transaction, and commits CALL … IN TRANSACTIONS by itself. */
export const runsAlone = ({ shape: { traits } }: Planned) =>
  traits.schema || traits.ownTransactions || traits.reach?.administers === true
