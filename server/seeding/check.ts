import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { faultOf } from './failure.ts'
import { dropsOfOurs } from './ownSchema.ts'
import type { FilePlan, Planned } from './plan.ts'
import { positionWithin } from './positions.ts'
import type { SeedFault } from './seedError.ts'
import { parametersOf, rowOf, type Shape, textOf } from './shapes.ts'

/** Neo4j plans a statement of 4 MB for minutes, past its own time limit; what takes literals out makes most short. */
export const LONGEST_STATEMENT = 500_000
/** So many statements of a shape that fails are named one by one. */
const NAMED = 20
/** Neo4j plans on one core each; more at once would only wait. */
const AT_ONCE = 3

export interface CheckOptions {
  /** The file may leave the graph: files, web addresses, users, databases. */
  readonly trusted?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** What there is to know of a file before it runs. */
export interface Judgement {
  /** What is wrong, in the order of the file; empty = fit to run. */
  readonly faults: readonly SeedFault[]
  /** Shapes that Neo4j takes only as they are written, with their literals. */
  readonly asWritten: ReadonlySet<Shape>
  /** Shapes whose statements Neo4j takes many at once. */
  readonly together: ReadonlySet<Shape>
}

/**
 * Judges a file as far as can be told before anything runs: what cannot be cut, what is refused, and what Neo4j's own
 * EXPLAIN says of one statement of each shape. Nothing of the file is run.
 * @throws {GraphError} when the database does not answer
 */
export async function judge(graph: Graph, plan: FilePlan, options: CheckOptions): Promise<Judgement> {
  const faults: SeedFault[] = [
    ...plan.errors,
    ...(await otherDatabases(graph, plan)),
    ...(await dropsOfOurs(graph, plan)),
  ]
  const asked: [Planned, ...Planned[]][] = []
  for (const alike of byShape(plan).values()) {
    const refusals = alike.flatMap(planned => refusalOf(planned, options) ?? [])
    faults.push(...refusals)
    if (refusals.length === 0) asked.push(alike)
  }
  const asWritten = new Set<Shape>()
  const together = new Set<Shape>()
  const next = asked.values()
  const ask = async () => {
    for (const alike of next) {
      options.signal?.throwIfAborted()
      const answer = await explained(graph, alike)
      if (answer === 'together') together.add(alike[0].shape)
      else if (answer === 'as written') asWritten.add(alike[0].shape)
      else if (answer !== 'apart') faults.push(...answer)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  faults.sort((one, other) => one.line - other.line || one.column - other.column)
  return { faults, asWritten, together }
}

/** What is refused without asking Neo4j. */
function refusalOf({ statement, shape }: Planned, options: CheckOptions): SeedFault | undefined {
  const { reach } = shape.traits
  if (reach !== undefined && options.trusted !== true)
    return {
      code: 'NOT_TRUSTED',
      ...positionWithin(statement, reach.start),
      message: `${reach.what}: a seed may do that only with --trusted.`,
      cure: 'If you know who wrote this file and what it does, run the same command with --trusted.',
    }
  const length = statement.text.length <= LONGEST_STATEMENT || shape.creates ? 0 : textOf(statement).length
  if (length <= LONGEST_STATEMENT) return undefined
  const { line, column } = statement
  return {
    code: 'STATEMENT_TOO_LONG',
    line,
    column,
    message: `This statement has ${length.toLocaleString('en')} characters besides its lists of values; the limit is ${LONGEST_STATEMENT.toLocaleString('en')}. Neo4j would plan it for minutes.`,
    cure: 'Cut it into several with ; between them, or write its values as UNWIND [{…}, {…}] AS row and what to do with a row.',
  }
}

function byShape(plan: FilePlan): ReadonlyMap<Shape, [Planned, ...Planned[]]> {
  const shapes = new Map<Shape, [Planned, ...Planned[]]>()
  for (const planned of plan.statements) {
    const alike = shapes.get(planned.shape)
    if (alike === undefined) shapes.set(planned.shape, [planned])
    else alike.push(planned)
  }
  return shapes
}

const EXPLAIN = 'EXPLAIN '

type Answer = 'together' | 'apart' | 'as written' | readonly SeedFault[]

/** Neo4j plans the first statement of a shape; only where it refuses, each of them as it is written. */
async function explained(graph: Graph, alike: readonly [Planned, ...Planned[]]): Promise<Answer> {
  const [{ shape, statement }] = alike
  // Nothing but literals and names: there is nothing in it for Neo4j to refuse before it runs.
  if (shape.creates) return 'apart'
  if (shape.together !== undefined) {
    const { parameters } = statement
    const refused = await refusal(graph, shape.together, { ...parameters, attestRows: [rowOf(statement)] })
    if (refused === undefined) return 'together'
  }
  const refused = await refusal(graph, textOf(statement), parametersOf(statement))
  if (refused === undefined) return 'apart'
  const faults: SeedFault[] = []
  for (const planned of alike.slice(0, NAMED)) {
    const { text, parameters } = planned.statement
    const error = await refusal(graph, text, parameters)
    if (error !== undefined) faults.push(faultOf(planned, { error, asWritten: true, prefix: EXPLAIN.length }))
  }
  const last = faults.at(-1)
  if (last === undefined) return 'as written'
  if (alike.length <= NAMED) return faults
  const message = `${last.message} (and ${alike.length - NAMED} more statements like it)`
  return [...faults.slice(0, -1), { ...last, message }]
}

/** Why Neo4j does not plan a statement; undefined when it does. */
async function refusal(
  graph: Graph,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<GraphError | undefined> {
  try {
    // Neo4j takes EXPLAIN or PROFILE, not both. Blanks keep the places what they are.
    const plain = text.replace(/^\s*PROFILE\b/i, word => ' '.repeat(word.length))
    await graph.runAlone(`${EXPLAIN}${plain}`, parameters)
    return undefined
  } catch (error) {
    if (error instanceof GraphError && error.code === 'STATEMENT_FAILED') return error
    throw error
  }
}

const DATABASE = /* cypher */ 'CALL db.info() YIELD name RETURN name'

async function otherDatabases(graph: Graph, { uses }: FilePlan): Promise<readonly SeedFault[]> {
  if (uses.length === 0) return []
  const [row] = await graph.read(DATABASE)
  const here = String(row?.name)
  return uses
    .filter(({ database }) => database.toLowerCase() !== here.toLowerCase())
    .map(({ database, line, column }) => ({
      code: 'OTHER_DATABASE',
      line,
      column,
      message: `:use ${database} asks for another database than ${here}, which is seeded here.`,
      cure: 'Leave it out, or name the database with NEO4J_DATABASE.',
    }))
}
