import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Graph } from '../graph/connection.ts'
import { adoptGraph, awaitsAdoption } from './adoption/settle.ts'
import { inLines, type Progress } from './events.ts'
import { readSeedFiles } from './files.ts'
import { isBehind, type Ledger, PATIENT, readLedger } from './ledger.ts'
import { seederOf } from './lock.ts'
import { prepareReads } from './prepareReads.ts'
import { applyFiles } from './seed.ts'
import { SeedError } from './seedError.ts'

export interface PrepareOptions {
  /** Whether Attest keeps this Neo4j; what a person's own holds is not touched unasked. */
  readonly managed: boolean
  /** Names of folders below `<cypherFolder>/seeds` that an empty graph gets. */
  readonly seeds: readonly string[]
  /** The project's folder of Cypher, absolute. */
  readonly cypherFolder: string
  readonly progress: Progress
}

export interface Prepared {
  /** The database holds data that Attest did not write: nothing was written, and nothing should be. */
  readonly readOnly: boolean
  /** What the person should know, and do about it. */
  readonly message: string | undefined
}

const HOLDINGS = /* cypher */ `
  RETURN
    EXISTS { MATCH (n) } AS anything,
    EXISTS { MATCH (n) WHERE NOT n:RelationType AND NOT n:EntityKind AND NOT n:SeedRun AND NOT n:IntegrityRun } AS data`

const READ_ONLY = `This database holds data that Attest did not write, so it is opened read-only and left as it is.
npm run adopt takes it in: it adds to your nodes and relationships what the explorer needs, and changes and removes nothing.
npm run seed -- FILE does the same after seeding a file of Cypher. From then on Attest may write there.`

/** Shipped files are tested, run any number of times, and may find somebody seeding. */
export const SHIPPED = { again: true, unchecked: true, waitMs: 60_000 }

/**
 * Makes a graph ready to be served: schema and vocabulary, and the named seeds into an empty one. What the ledger
 * says is in and unchanged is skipped, so a second call writes nothing. A seed that was cut short is completed. What
 * plain scripts wrote into a graph that Attest keeps is adopted.
 * @throws {SeedError} NO_SUCH_SEED for a name that is none, else as `applyFiles`
 */
export async function prepareGraph(graph: Graph, options: PrepareOptions): Promise<Prepared> {
  const { managed, seeds, cypherFolder, progress } = options
  const [holds] = await graph.read(HOLDINGS, {}, PATIENT)
  const ledger = await readLedger(graph)
  if (!managed && holds?.anything === true && ledger.size === 0) return { readOnly: true, message: READ_ONLY }

  const wanted = holds?.data === true ? seeds.filter(seed => begun(ledger, seed)) : seeds
  const folders = await Promise.all(wanted.map(seed => seedFolder(cypherFolder, seed)))
  const files = [
    ...(await readBasics(cypherFolder)),
    ...(await readSeedFiles(folders, dirname(cypherFolder))),
  ]
  const due = files.filter(file => ledger.get(file.name) !== file.sha256)
  const report = inLines(progress)
  if (due.length > 0) await applyFiles(graph, due, { ...SHIPPED, report })
  const used = holds?.data === true
  if ((await isBehind(graph)) || (managed && used && (await awaitsAdoption(graph))))
    await adoptGraph(graph, { waitMs: SHIPPED.waitMs, report })
  // Who seeds makes them at the end, and an index waits for whoever writes.
  if ((await seederOf(graph)) === undefined) await prepareReads(graph, progress)
  return { readOnly: false, message: undefined }
}

/** What every graph needs before its seeds: constraints, indexes, the vocabulary. */
export const readBasics = (cypherFolder: string) =>
  readSeedFiles(
    [join(cypherFolder, 'schema.cypher'), join(cypherFolder, 'vocabulary.cypher')],
    dirname(cypherFolder),
  )

const begun = (ledger: Ledger, seed: string) =>
  [...ledger.keys()].some(name => name.startsWith(`cypher/seeds/${seed}/`))

async function seedFolder(cypherFolder: string, seed: string): Promise<string> {
  const folder = join(cypherFolder, 'seeds')
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
  if (!names.includes(seed))
    throw new SeedError('NO_SUCH_SEED', `There is no seed "${seed}". There is: ${names.sort().join(', ')}.`)
  return join(folder, seed)
}
