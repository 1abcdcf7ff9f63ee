import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import type { Graph, Row, Transaction } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { SeedError } from './seedError.ts'

/** Who seeds. */
interface Holder {
  readonly token: string
  readonly user: string
  readonly host: string
  readonly pid: number
  readonly since: string
  /** It has given no sign of life for longer than it should. */
  readonly silent: boolean
}

const BEAT_MS = 5_000
/** A machine that was asleep or a Neo4j that was busy delays a sign of life; one this late comes from nobody. */
const SILENT_SECONDS = 60
const WRITING = { timeoutMs: 5_000 }

const ONE_LOCK = /* cypher */ `
  CREATE CONSTRAINT seed_lock IF NOT EXISTS FOR (run:SeedRun) REQUIRE run.lock IS UNIQUE`

/** Setting `asked` takes Neo4j's own lock on the node first: of two who come at once, one reads what the other wrote. */
const TAKE = /* cypher */ `
  MERGE (lock:SeedRun {lock: 'seeding'})
  SET lock.asked = datetime()
  WITH lock, lock.token IS NULL OR lock.token IN $dead OR lock.beat < datetime() - duration({seconds: ${SILENT_SECONDS}}) AS free
  FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
    SET lock.token = $token, lock.user = $user, lock.host = $host, lock.pid = $pid, lock.since = datetime(), lock.beat = datetime())
  RETURN free`

const HOLDER = /* cypher */ `
  MATCH (lock:SeedRun {lock: 'seeding'})
  WHERE lock.token IS NOT NULL
  RETURN lock.token AS token, lock.user AS user, lock.host AS host, lock.pid AS pid, toString(lock.since) AS since,
         lock.beat < datetime() - duration({seconds: ${SILENT_SECONDS}}) AS silent
  ORDER BY since LIMIT 1`

const BEAT = /* cypher */ `
  MATCH (lock:SeedRun {lock: 'seeding', token: $token})
  SET lock.beat = datetime()
  RETURN lock.token AS token`

const RELEASE = /* cypher */ `MATCH (lock:SeedRun {lock: 'seeding', token: $token}) DELETE lock`

/** The right to seed a graph, held by one at a time. */
export interface SeedLock {
  /** Makes sure in a transaction that the lock is still ours, and keeps it so until that ends. @throws {SeedError} LOCKED */
  assertHeld(tx: Transaction): Promise<void>
  release(): Promise<void>
}

export interface LockOptions {
  /** Milliseconds to wait for somebody else to finish; unless told, none. */
  readonly waitMs?: number | undefined
  readonly report: (line: string) => void
}

/** Takes the lock of a graph; one whose owner died is taken over. @throws {SeedError} LOCKED, naming who holds it */
export async function takeLock(graph: Graph, { waitMs = 0, report }: LockOptions): Promise<SeedLock> {
  await graph.runAlone(ONE_LOCK)
  const token = randomUUID()
  const until = Date.now() + waitMs
  for (;;) {
    const holder = await holderOf(graph)
    const dead = holder !== undefined && isDead(holder)
    if (holder === undefined || dead || holder.silent) {
      if (await tryTake(graph, token, dead ? [holder.token] : [])) {
        if (holder !== undefined) report(`The lock of ${nameOf(holder)} was taken over: its owner is gone.`)
        return held(graph, token)
      }
    }
    if (Date.now() >= until) throw new SeedError('LOCKED', lockedMessage(await holderOf(graph)))
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

async function tryTake(graph: Graph, token: string, dead: readonly string[]): Promise<boolean> {
  const me = { token, user: userInfo().username, host: hostname(), pid: process.pid }
  try {
    return await graph.write(
      async tx => (await tx.run(TAKE, { ...me, dead })).rows[0]?.free === true,
      WRITING,
    )
  } catch (error) {
    // Somebody's transaction keeps the node: they are seeding right now.
    if (error instanceof GraphError && ['QUERY_TIMEOUT', 'CONFLICT'].includes(error.code)) return false
    throw error
  }
}

function held(graph: Graph, token: string): SeedLock {
  const timer = setInterval(() => {
    // While a transaction of ours keeps the node, a beat waits in vain, and nobody else gets it either.
    graph.write(tx => tx.run(BEAT, { token }), WRITING).catch(() => undefined)
  }, BEAT_MS)
  timer.unref()
  return {
    assertHeld: async tx => {
      const { rows } = await tx.run(BEAT, { token })
      if (rows.length === 0)
        throw new SeedError(
          'LOCKED',
          'Somebody else took the lock over while this seed stood still. Run the same command again.',
        )
    },
    release: async () => {
      clearInterval(timer)
      await graph.write(tx => tx.run(RELEASE, { token }), WRITING)
    },
  }
}

/** Who is seeding a graph now, in words; undefined = nobody. */
export async function seederOf(graph: Graph): Promise<string | undefined> {
  const holder = await holderOf(graph)
  return holder === undefined || holder.silent || isDead(holder) ? undefined : nameOf(holder)
}

async function holderOf(graph: Graph): Promise<Holder | undefined> {
  const [row] = await graph.read(HOLDER, {}, { timeoutMs: 60_000 })
  return row === undefined ? undefined : holderIn(row)
}

const holderIn = (row: Row): Holder => ({
  token: String(row.token),
  user: String(row.user),
  host: String(row.host),
  pid: Number(row.pid),
  since: String(row.since),
  silent: row.silent === true,
})

const nameOf = ({ user, host, pid, since }: Holder) =>
  `${user} on ${host} (process ${pid}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`

const lockedMessage = (holder: Holder | undefined) =>
  holder === undefined
    ? 'Somebody else is seeding this graph. Run the same command again when they are done.'
    : `${nameOf(holder)} is seeding this graph. Run the same command again when they are done; a lock whose owner died is taken over by itself.`

/** Known for certain on one machine alone; elsewhere silence tells. */
function isDead({ host, pid }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
