import neo4j, { type Driver } from 'neo4j-driver'
import { progress } from '../server/cli/terminal.ts'
import { type Server, startAttest } from './reading/attest.ts'
import { benchNeo4j } from './reading/engine.ts'
import { type Ask, inTurns, type Times, timed } from './reading/measure.ts'
import { limited, type Peer, startPeer } from './reading/peer.ts'
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
  const servers: { stop(): Promise<void> }[] = []
  try {
    const sample = await sampleOf(driver)
    await driver.executeQuery('CALL db.clearQueryCaches()')
    const attest = await startAttest(database.settings)
    servers.push(attest)
    const first = await firstAnswer(attest)
    const idle = attest.memory()
    const peer = await startPeer(database.settings)
    servers.push(peer)
    progress(headOf(size))
    for (const read of READS)
      progress(
        await measured(read, sample, { attest, driver, peer }).catch(error => `| ${read.name} | ${error} |`),
      )
    progress(
      `\nFirst answer after a start with an empty plan cache: ${first}. Memory: ${idle.toFixed(0)} MB idle, ${attest.memory().toFixed(0)} MB after the load.`,
    )
  } finally {
    await Promise.all(servers.map(server => server.stop()))
    await driver.close()
    await database.stop()
  }
}

/** How long it took, or why there was none. */
const firstAnswer = (attest: Server) =>
  timed(() => attest.ask(FIRST, {})).then(
    ms => `${ms.toFixed(0)} ms`,
    error => `none (${error})`,
  )

const FIRST = '{ overview(maxEntities: 150) { entities { id } links { id } } }'

const counted = (count: number) => count.toLocaleString('en')

const headOf = ({ entities, links, hub }: Size) => `
### ${counted(entities)} entities, ${counted(links)} links, a hub of ${counted(hub)}

| read | aim | 1 at once | Attest p50 / p95 | driver p50 / p95 | @neo4j/graphql: ratio, p50 / p95 | 8 at once | Attest p50 / p95 | driver p50 / p95 | @neo4j/graphql: ratio, p50 / p95 |
|---|---|---|---|---|---|---|---|---|---|`

/** A read's row of the table. */
async function measured(
  read: Read,
  sample: Sample,
  { attest, driver, peer }: { readonly attest: Server; readonly driver: Driver; readonly peer: Peer },
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
  const third = limited(async at => question(at)?.peer?.(peer.ask))
  if (question(0)?.peer !== undefined) ways.push(third.ask)
  for (const way of ways) await planned(way)
  const stage = async (concurrency: keyof typeof ROUNDS) =>
    cellsOf(await inTurns(ways, { rounds: ROUNDS[concurrency], concurrency }), third.failure())
  return rowOf(read, [...(await stage(1)), ...(await stage(8))])
}

/** Asks until the database has planned it, for which one question may not have the time. */
async function planned(way: Ask, tries = 5): Promise<void> {
  try {
    await way(0)
  } catch (error) {
    if (tries <= 1 || !String(error).includes('QUERY_TIMEOUT')) throw error
    await planned(way, tries - 1)
  }
}

const rowOf = ({ name, mostRatio }: Read, cells: readonly string[]) =>
  `| ${[name, mostRatio === undefined ? '' : `≤ ${mostRatio}`, ...cells].join(' | ')} |`

/** What the ways took; the third of them cannot be had of every read. */
function cellsOf([attest, raw, peer]: readonly Times[], failure: string | undefined): readonly string[] {
  if (attest === undefined || raw === undefined) return []
  const ratio = (times: Times) => (times.median / raw.median).toFixed(2)
  const ofPeer = peer === undefined ? 'cannot' : (failure ?? `${ratio(peer)}, ${timesOf(peer)}`)
  return [ratio(attest), timesOf(attest), timesOf(raw), ofPeer]
}

const timesOf = ({ median, p95 }: Times) => `${median.toFixed(1)} / ${p95.toFixed(1)}`

for (const size of sizesNamed(process.argv.slice(2))) await bench(size)
process.exit()
