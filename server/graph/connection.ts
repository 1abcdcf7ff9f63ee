import neo4j, {
  type Driver,
  type QueryResult,
  type RecordShape,
  type Result,
  type Session,
  type SessionConfig,
} from 'neo4j-driver'
import { type Change, changeOf } from './change.ts'
import { GraphError, meaningOf, translated } from './failures.ts'
import { lineTo } from './line.ts'
import { inOneMap } from './oneMap.ts'
import {
  type Bearing,
  FIRST_READ_DEADLINE_MS,
  inTime,
  PATIENT_SILENCES,
  Silent,
  SOMEBODY_WAITS,
} from './patience.ts'
import { plansBy } from './plans.ts'
import type { Keys } from './projection.ts'
import { rowOf, rowsOf } from './row.ts'
import { turns } from './turns.ts'
import { withoutStack } from './withoutStack.ts'

/** Where a Neo4j is and how to log in. */
export interface ConnectionSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The database's name; undefined = the user's home database. */
  readonly database?: string | undefined
}

export type Parameters = Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, unknown>>

export interface WriteResult extends Change {
  readonly rows: readonly Row[]
}

/** A transaction that several statements share: all of them are in, or none. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<WriteResult>
  /** Runs a statement for what it changes: its rows are left at the server, however many they are. */
  change(cypher: string, parameters?: Parameters): Promise<Change>
}

export interface ReadOptions {
  /** Aborts the read: for a client that went away, or can wait no longer. Its reason is thrown, if that is a {@link GraphError}. */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds until the database ends the statement; unless told `readMs` of the connection's {@link Bearing}, and
   * `firstMs` where the statement is new here: Neo4j plans it within the same time.
   */
  readonly timeoutMs?: number
  /** What the values are called that a row's column `properties` holds as a list. */
  readonly keys?: Keys
}

/** The one way to a Neo4j: constant Cypher and parameters in, plain rows out. */
export interface Graph {
  /** Runs a statement that cannot write (the server refuses a write in it). @throws {GraphError} */
  read(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<readonly Row[]>
  /** Runs statements in one write transaction, again if Neo4j asks for it. @throws {GraphError} */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: { readonly timeoutMs?: number }): Promise<T>
  /** Runs statements in one transaction and takes back whatever they did. @throws {GraphError} */
  rehearse<T>(work: (tx: Transaction) => Promise<T>, options?: { readonly timeoutMs?: number }): Promise<T>
  /** Runs one statement outside a managed transaction: schema changes, `CALL … IN TRANSACTIONS`. @throws {GraphError} */
  runAlone(
    cypher: string,
    parameters?: Parameters,
    options?: { readonly timeoutMs?: number },
  ): Promise<WriteResult>
  /** How many reads run, and how many wait for their turn. */
  load(): { readonly running: number; readonly waiting: number }
  close(): Promise<void>
}

const WRITE_DEADLINE_MS = 60_000
/** More at once would make each of them slower, and none of them sooner done. */
const READS = { atOnce: 32, waiting: 512, waitMs: 900 }
const CLOSE_MS = 2_000
const SOCKET_MS = 1_000
/** Longer than anybody waits for a greeting: the driver would take a pause of this process for the other side's. */
const GREETING_MS = 10_000
/**
 * Opens a pool of connections; nothing is sent before the first statement. A read is answered or refused within its
 * deadline whatever the database does; what fails in passing is tried again.
 * Integers arrive as JavaScript numbers; give whole-number parameters through {@link int}.
 */
export function connect(settings: ConnectionSettings, bearing: Bearing = SOMEBODY_WAITS): Graph {
  const database = settings.database === undefined ? {} : { database: settings.database }
  const line = lineTo({
    open: () => driverOf(settings, bearing.poolMs, SOCKET_MS),
    openToGreet: () => driverOf(settings, GREETING_MS),
    // Not a statement: a Neo4j that has just started plans its first for seconds, and lives.
    greet: driver => driver.getServerInfo(database),
    isPassing: neo4j.isRetryableError,
  })
  const queue = turns(READS)
  const read = readerOn(line, database, bearing)
  const writing = writerOn(line, database)

  return {
    read: (cypher, parameters = {}, options = {}) =>
      translated(options.signal, () => queue.run(() => read(cypher, parameters, options), options.signal)),

    write: (work, options = {}) =>
      writing(session =>
        session.executeWrite(tx => work(transactionOf(tx)), {
          timeout: options.timeoutMs ?? WRITE_DEADLINE_MS,
        }),
      ),

    rehearse: (work, options = {}) =>
      // A session that ends rolls back what is open when the work failed.
      writing(async session => {
        const tx = session.beginTransaction({ timeout: options.timeoutMs ?? WRITE_DEADLINE_MS })
        const result = await work(told(transactionOf(tx)))
        await tx.rollback()
        return result
      }),

    runAlone: (cypher, parameters = {}, options = {}) =>
      writing(async session => {
        const settings = options.timeoutMs === undefined ? undefined : { timeout: options.timeoutMs }
        return writeResultOf(await session.run(cypher, parameters, settings))
      }),

    load: queue.load,
    close: line.close,
  }
}

type DriverLine = ReturnType<typeof lineTo<Driver>>
type Database = Pick<SessionConfig, 'database'>

/** Reads one statement in a session of its own, within its deadline. */
function readerOn(line: DriverLine, database: Database, bearing: Bearing) {
  const plans = plansBy(cypher => read(`EXPLAIN ${cypher}`, {}, { timeoutMs: FIRST_READ_DEADLINE_MS }))

  const read = async (cypher: string, parameters: Parameters, options: ReadOptions) => {
    const withinMs = options.timeoutMs ?? (plans.has(cypher) ? bearing.readMs : bearing.firstMs)
    const silences = withinMs > bearing.firstMs ? PATIENT_SILENCES : bearing.silences
    const patience = { withinMs, lives: line.lives, silences, leaving: options.signal }
    const ended = new AbortController()
    const [text, given] = inOneMap(cypher, parameters)
    const readBy = async (driver: Driver) => {
      ended.signal.throwIfAborted()
      const session = driver.session({ ...database, ...READING })
      // A session that is closed while its statement runs has the database end that.
      ended.signal.addEventListener('abort', () => line.givenBack(driver, session.close()))
      return rowsOf(
        withoutStack(() => session.run(text, given, { timeout: withinMs })),
        options.keys,
      )
    }
    try {
      const reading = line.requireLife().then(() => line.use(readBy, ended.signal))
      const rows = await inTime(reading, patience)
      plans.note(cypher)
      return rows
    } catch (error) {
      // One that was started again has planned nothing yet.
      if (doubted(line, error)) plans.forget()
      // It ran out of the time of whoever asked, which may have been too short for its plan.
      else if (error instanceof GraphError && error.code === 'QUERY_TIMEOUT') plans.makeLater(cypher)
      throw error
    } finally {
      ended.abort(ENDED)
    }
  }
  return read
}

/** A warning for each relation of the vocabulary that no link is of yet would come with every answer, and be longer than it. */
const READING: SessionConfig = {
  defaultAccessMode: neo4j.session.READ,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  // All at once: every read is bounded and taken whole, and each further thousand rows would be another way there and back.
  fetchSize: -1,
}

/** Why a read's session is closed: a reason of our own, for AbortController would make an error with its stack each time. */
const ENDED = 'ended'

/** Lends a session for writing, for as long as the database lives. */
function writerOn(line: DriverLine, database: Database) {
  return <Told>(work: (session: Session) => Promise<Told>) =>
    translated(undefined, async () => {
      await line.requireLife()
      const driver = line.pool()
      const session = driver.session({ ...database, defaultAccessMode: neo4j.session.WRITE })
      try {
        return await inTime(work(session), { lives: line.lives, silences: PATIENT_SILENCES })
      } catch (error) {
        doubted(line, error)
        throw error
      } finally {
        const closed = session.close()
        line.givenBack(driver, closed)
        await Promise.race([closed, new Promise(resolve => setTimeout(resolve, CLOSE_MS).unref())])
      }
    })
}

/** Whether nobody was there, or nobody answered; the line knows it from now on. */
function doubted(line: DriverLine, error: unknown): boolean {
  const isGone = meaningOf(error) === 'GRAPH_UNAVAILABLE'
  if (isGone) line.doubt({ hangs: error instanceof Silent })
  return isGone
}

/** A whole number as Neo4j's INTEGER: a JavaScript number would arrive there as a FLOAT, which LIMIT refuses. */
export const int = (value: number) => neo4j.int(value)

/** Neo4j's own kinds of value that JavaScript has none of, for parameters. */
export const types = {
  Date: neo4j.types.Date,
  DateTime: neo4j.types.DateTime,
  LocalDateTime: neo4j.types.LocalDateTime,
  LocalTime: neo4j.types.LocalTime,
  Time: neo4j.types.Time,
  Duration: neo4j.types.Duration,
  Point: neo4j.types.Point,
}

/** Neo4j's temporal value types as the ISO text that prints them, everything else as it is. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  if (isTemporal(value) || neo4j.isDuration(value)) return value.toString()
  if (neo4j.isPoint(value)) return { srid: value.srid, x: value.x, y: value.y, z: value.z }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const isTemporal = (value: object) =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value)

/** What a managed and an explicit transaction of the driver have in common. */
interface DriverTransaction {
  run(cypher: string, parameters: Parameters): Result<RecordShape>
}

function transactionOf(tx: DriverTransaction): Transaction {
  return {
    run: async (cypher, parameters = {}) => writeResultOf(await tx.run(cypher, parameters)),
    change: async (cypher, parameters = {}) => changeOf(await tx.run(cypher, parameters).summary()),
  }
}

/** One whose failures can be caught while it lasts; where the driver itself tries again, it has to see its own. */
const told = (tx: Transaction): Transaction => ({
  run: (cypher, parameters) => translated(undefined, () => tx.run(cypher, parameters)),
  change: (cypher, parameters) => translated(undefined, () => tx.change(cypher, parameters)),
})

function writeResultOf({ records, summary }: QueryResult<RecordShape>): WriteResult {
  return { rows: records.map(record => rowOf(record)), ...changeOf(summary) }
}

const driverOf = ({ uri, username, password }: ConnectionSettings, poolMs: number, socketMs = poolMs) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: poolMs,
    connectionTimeout: socketMs,
    maxTransactionRetryTime: 1_500,
    telemetryDisabled: true,
  })
