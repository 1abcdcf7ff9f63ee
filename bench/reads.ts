import neo4j, { type Driver } from 'neo4j-driver'
import { progress } from '../server/cli/terminal.ts'
import { type Attest, startAttest } from './reading/attest.ts'
import { benchNeo4j } from './reading/engine.ts'
import { inTurns, type Times, timed } from './reading/measure.ts'
import { READS, type Read, type Sample, sampleOf } from './reading/reads.ts'
import { SIZES, type Size } from './reading/sizes.ts'

const ROUNDS = { 1: 200, 8: 25 }

/** npm run bench -- reads small middle large: those named, else the small and the middle one. */
function sizesNamed(names: readonly string[]): readonly Size[] {
  return (names.length > 0 ? names : ['small', 'middle']).map(name => {
    const size = Object.values(SIZES).find(known => known.name === name)
    if (size === undefined) throw new Error(`"${name}" is no size; there is small, middle and large.`)
    return size
  })
}

async function bench(size: Size): Promise<void> {
  const database = await benchNeo4j(size)
  const { uri, username, password } = database.settings
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const sample = await sampleOf(driver)
    await driver.executeQuery('CALL db.clearQueryCaches()')
    const attest = await startAttest(database.settings)
    const first = await timed(() => attest.ask(FIRST, {}))
    const idle = attest.memory()
    progress(headOf(size))
    for (const read of READS)
      progress(await measured(read, sample, { attest, driver }).catch(error => `| ${read.name} | ${error} |`))
    progress(
      `\nFirst answer after a start with an empty plan cache: ${first.toFixed(0)} ms. Memory: ${idle.toFixed(0)} MB idle, ${attest.memory().toFixed(0)} MB after the load.`,
    )
    await attest.stop()
  } finally {
    await driver.close()
    await database.stop()
  }
}

const FIRST = '{ overview(maxEntities: 150) { entities { id } links { id } } }'

const counted = (count: number) => count.toLocaleString('en')

const headOf = ({ entities, links, hub }: Size) => `
### ${counted(entities)} entities, ${counted(links)} links, a hub of ${counted(hub)}

| read | aim | 1 at once | Attest p50 / p95 | driver p50 / p95 | 8 at once | Attest p50 / p95 | driver p50 / p95 |
|---|---|---|---|---|---|---|---|`

/** A read's row of the table. */
async function measured(
  read: Read,
  sample: Sample,
  { attest, driver }: { readonly attest: Attest; readonly driver: Driver },
): Promise<string> {
  const questions = read.questions(sample)
  const question = (at: number) => questions[at % questions.length]
  const ways = [
    (at: number) => attest.ask(read.query, question(at)?.variables ?? {}),
    (at: number) =>
      driver.executeQuery(read.cypher, question(at)?.parameters ?? {}, {
        database: 'neo4j',
        routing: neo4j.routing.READ,
      }),
  ]
  // Both have planned by then what they ask.
  for (const way of ways) await way(0)
  const alone = await inTurns(ways, { rounds: ROUNDS[1], concurrency: 1 })
  const together = await inTurns(ways, { rounds: ROUNDS[8], concurrency: 8 })
  return rowOf(read, alone, together)
}

function rowOf({ name, mostRatio }: Read, alone: readonly Times[], together: readonly Times[]): string {
  const cells = [alone, together].flatMap(([attest, raw]) =>
    attest === undefined || raw === undefined
      ? []
      : [(attest.median / raw.median).toFixed(2), timesOf(attest), timesOf(raw)],
  )
  return `| ${[name, mostRatio === undefined ? '' : `≤ ${mostRatio}`, ...cells].join(' | ')} |`
}

const timesOf = ({ median, p95 }: Times) => `${median.toFixed(1)} / ${p95.toFixed(1)}`

for (const size of sizesNamed(process.argv.slice(2))) await bench(size)
process.exit()
