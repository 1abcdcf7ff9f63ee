import neo4j from 'neo4j-driver'
import type { ConnectionSettings, Graph } from '../../server/graph/connection.ts'
import type { Borders } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { splitStatements } from '../../server/seeding/split.ts'
import { peakMb, ratio, timed } from './clock.ts'
import { withEmptyGraph } from './graph.ts'

const COUNT = 50_000
/** The driver is measured on a tenth of the statements: each takes as long as the next. */
const SAMPLE = 5_000

/** As people and exports write them: a node a statement, with its values written out. */
const statementsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `CREATE (:Person {n: ${n}, name: 'Person number ${n}', born: date('19${10 + (n % 90)}-01-01')})`,
  )

const scriptOf = (count: number) => `${statementsOf(count).join(';\n')};\n`

/** 50,000 statements by the driver, one by one and 1,000 in a transaction, and by the seeder. */
export async function statements(): Promise<void> {
  let single = 0
  let batches = 0
  await withEmptyGraph(async (_, settings) => {
    single =
      (await timed(`Driver, each of ${SAMPLE} statements a transaction`, () => byDriver(settings, 1))) *
      (COUNT / SAMPLE)
    batches =
      (await timed(`Driver, ${SAMPLE} statements, 1,000 a transaction`, () => byDriver(settings, 1_000))) *
      (COUNT / SAMPLE)
  })
  await withEmptyGraph(async graph => {
    const seeded = await timed(`Seeder, ${COUNT} statements`, () => seed(graph, COUNT, 'file'))
    ratio('Faster than the driver statement by statement', single, seeded)
    ratio('Faster than the driver in batches of 1,000', batches, seeded)
  })
}

/** 200,000 statements with --batch: the rate, and the memory of this process. */
export async function batch(): Promise<void> {
  await withEmptyGraph(async graph => {
    const seconds = await timed('Seeder, 200,000 statements with --batch', () =>
      seed(graph, 200_000, { every: 10_000 }),
    )
    console.log(`${Math.round(200_000 / seconds)} statements a second; most memory ${peakMb()} MB`)
  })
}

/** Cutting 4 MB of statements, without a database. */
export async function split(): Promise<void> {
  const text = scriptOf(COUNT).replaceAll('Person number', 'Person of the number')
  await timed(`Splitting ${(text.length / 1024 / 1024).toFixed(1)} MB, ${COUNT} statements`, async () =>
    splitStatements(text),
  )
}

async function byDriver(
  { uri, username, password }: ConnectionSettings,
  perTransaction: number,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const session = driver.session()
  const all = statementsOf(SAMPLE)
  for (let from = 0; from < all.length; from += perTransaction)
    await session.executeWrite(async tx => {
      for (const statement of all.slice(from, from + perTransaction)) await tx.run(statement)
    })
  await session.close()
  await driver.close()
}

const seed = (graph: Graph, count: number, borders: Borders) =>
  applyFiles(graph, [{ name: 'people.cypher', sha256: String(count), text: scriptOf(count) }], {
    report: () => undefined,
    borders,
  })
