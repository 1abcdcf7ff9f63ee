import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Graph } from '../../server/graph/connection.ts'
import { whileLocked } from '../../server/neo4j/lock.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { runFolder, runNeo4j, scratchNeo4j } from './neo4j.ts'

const ARTICLE = 'jerusalem-post-2025-11'
const START_MS = 120_000
/** A machine that runs all tests at once may leave a Neo4j without an answer for long, which is not what they are about. */
const PATIENT = { silences: 10, poolMs: 60_000, firstMs: 60_000, readMs: 20_000 }
const CYPHER_FOLDER = join(PROJECT_FOLDER, 'cypher')

/**
 * The article's graph on a real Neo4j, shared by all files of the run: read it, never write to it.
 * Call it at the top of a file; the graph is there in tests and in hooks that come after.
 */
export function articleGraph(): () => Graph {
  let graph: Graph | undefined
  beforeAll(async () => {
    const { settings } = await runNeo4j('article')
    const opened = connect(settings, PATIENT)
    graph = opened
    await whileLocked(join(runFolder(), 'article.preparing'), () => prepareOnce(opened))
  }, START_MS)
  afterAll(() => graph?.close())
  return () => given(graph)
}

/** An empty Neo4j that belongs to the file alone until its last test. Call it once, at the top of a file. */
export function scratchGraph(): () => Graph {
  let graph: Graph | undefined
  beforeAll(async () => {
    const { settings } = await scratchNeo4j()
    graph = await emptied(connect(settings, PATIENT))
  }, START_MS)
  afterAll(() => graph?.close())
  return () => given(graph)
}

/** A shipped seed on the Neo4j that belongs to the file alone. Call it once, at the top of a file. */
export function seededGraph(seed: string): () => Graph {
  const graph = scratchGraph()
  beforeAll(() => seeded(graph(), [seed]), START_MS)
  return graph
}

/** Schema, vocabulary and shipped seeds, as a start brings them. */
export async function seeded(graph: Graph, seeds: readonly string[]): Promise<void> {
  await prepareGraph(graph, {
    managed: true,
    seeds,
    cypherFolder: CYPHER_FOLDER,
    progress: () => undefined,
  })
}

/** The rulebook, which has a link of every status, in the scratch graph: the file's alone until its last test. */
export const rulebookGraph = () => seededGraph('rulebook')

/**
 * Removes every node of the scratch graph, and every constraint and index but the shipped ones: making those anew takes seconds, and has
 * Neo4j forget its plans.
 */
export async function emptied(graph: Graph): Promise<Graph> {
  return emptiedBut(graph, SHIPPED_SCHEMA)
}

/** The same with no constraint and no index left, as a person's own Neo4j may be. */
export async function bare(graph: Graph): Promise<Graph> {
  return emptiedBut(graph, [])
}

/** The names of what cypher/schema.cypher makes, and of the constraint that whoever seeds needs before it. */
const SHIPPED_SCHEMA: readonly string[] = [
  ...(readFileSync(join(CYPHER_FOLDER, 'schema.cypher'), 'utf8').match(/(?<=^CREATE [A-Z ]+ )[a-z]\w+/gm) ??
    []),
  'seed_lock',
]

async function emptiedBut(graph: Graph, kept: readonly string[]): Promise<Graph> {
  await graph.runAlone(/* cypher */ 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  const constraints = await graph.read(/* cypher */ 'SHOW CONSTRAINTS YIELD name WHERE NOT name IN $kept', {
    kept,
  })
  for (const { name } of constraints) await graph.runAlone(/* cypher */ 'DROP CONSTRAINT $name', { name })
  const indexes = await graph.read(
    /* cypher */ "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND NOT name IN $kept",
    { kept },
  )
  for (const { name } of indexes) await graph.runAlone(/* cypher */ 'DROP INDEX $name', { name })
  return graph
}

async function prepareOnce(graph: Graph): Promise<void> {
  const done = join(runFolder(), 'article.prepared')
  if (existsSync(done)) return
  await seeded(graph, [ARTICLE])
  writeFileSync(done, '')
}

function given(graph: Graph | undefined): Graph {
  if (graph === undefined) throw new Error('The graph is there only inside tests and hooks.')
  return graph
}
