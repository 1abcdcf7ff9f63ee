import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect } from 'vitest'
import type { ConnectionSettings, Graph } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import type { SeedFile } from '../../server/seeding/files.ts'
import type { Borders } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { readStatus } from '../../server/seeding/status.ts'
import { canonicalDump } from '../support/dump.ts'
import { bare } from '../support/graphs.ts'
import { newFolder, scratchNeo4j } from '../support/neo4j.ts'
import type { Killing } from './killedSeeder.ts'

/** A seed to be killed, again and again. */
export interface Victim {
  readonly graph: Graph
  readonly files: readonly SeedFile[]
  readonly borders: Borders
}

/** A program that seeds and can be killed, and the Neo4j that it seeds. */
export interface Seeder {
  readonly program: string
  readonly settings: ConnectionSettings
}

/** Bundled once, since starting it from its sources takes longer than the seed. */
export async function killableSeeder(): Promise<Seeder> {
  const folder = newFolder()
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(PROJECT_FOLDER, 'tests', 'seeding', 'killedSeeder.ts'),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'seeder.mjs' } },
    },
  })
  const { settings } = await scratchNeo4j()
  return { program: join(folder, 'seeder.mjs'), settings }
}

/** The whole seed, without a kill: how many words it takes, and the graph that it makes. */
export async function wholeSeed(
  seeder: Seeder,
  victim: Victim,
): Promise<{ words: number; dump: readonly string[] }> {
  await bare(victim.graph)
  const { out } = await seedUntil(seeder, victim, 0)
  return { words: Number(out), dump: await dumpOf(victim.graph) }
}

/** Seeds an empty graph, kills the seeder at one word, seeds again, and compares with the graph of a whole seed. */
export async function expectSameAfterKill(
  seeder: Seeder,
  victim: Victim,
  { moment, dump }: { readonly moment: number; readonly dump: readonly string[] },
): Promise<void> {
  const { graph, files, borders } = victim
  // A busy machine may take more words for the whole seed than for this one: then it is killed at an earlier one.
  for (let word = moment, killed = false; !killed; word -= 2) {
    expect(word, 'a word to be killed at').toBeGreaterThan(0)
    await bare(graph)
    killed = (await seedUntil(seeder, victim, word)).signal === 'SIGKILL'
  }
  await applyFiles(graph, files, { report: () => undefined, borders, unchecked: true, waitMs: 20_000 })
  expect(await dumpOf(graph), `killed at word ${moment}`).toEqual(dump)
  const status = await readStatus(graph)
  expect({ ...status, files: status.files.map(({ runs }) => runs) }).toEqual({
    files: files.map(() => 1),
    unfinished: [],
    seeder: undefined,
  })
}

const TIME = /\["createdAt","[^"]*"\],?/g

const dumpOf = async (graph: Graph) => (await canonicalDump(graph)).map(line => line.replace(TIME, '')).sort()

async function seedUntil(
  { program, settings }: Seeder,
  { files, borders }: Victim,
  moment: number,
): Promise<{ signal: string | null; out: string }> {
  const killing: Killing = { uri: settings.uri, password: settings.password, files, borders, moment }
  const order = join(newFolder(), 'killing.json')
  writeFileSync(order, JSON.stringify(killing))
  const child = spawn(process.execPath, [program, order], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', data => {
    out += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_, signal) => resolve({ signal, out }))
  })
}

/** A file of the project, as a seed of its own. */
export const seedFileAt = (path: string): SeedFile => ({
  name: path,
  sha256: path,
  text: readFileSync(join(PROJECT_FOLDER, path), 'utf8'),
})
