import neo4j, {
  type QueryResult,
  type RecordShape,
  type Result,
  type ResultSummary,
  type Session,
} from 'neo4j-driver'

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

/** What a write changed, as Neo4j counted it. */
export interface Counters {
  readonly nodesCreated: number
  readonly nodesDeleted: number
  readonly relationshipsCreated: number
  readonly relationshipsDeleted: number
  readonly propertiesSet: number
  readonly labelsAdded: number
  readonly labelsRemoved: number
  readonly constraintsAdded: number
  readonly constraintsRemoved: number
  readonly indexesAdded: number
  readonly indexesRemoved: number
}

/** What came of a statement besides its rows. */
export interface Change {
  readonly counters: Counters
  /** Neo4j's codes of what it has to remark on the statement. */
  readonly notices: readonly string[]
}

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
  /** Aborts the read, for a client that went away. */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds until the database ends the statement; unless told {@link READ_DEADLINE_MS}, and
   * {@link FIRST_READ_DEADLINE_MS} where the statement is new here: Neo4j plans it within the same time.
   */
  readonly timeoutMs?: number
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
  close(): Promise<void>
}

export type GraphErrorCode =
  | 'GRAPH_UNAVAILABLE'
  | 'QUERY_TIMEOUT'
  | 'CANCELLED'
  | 'OVERLOADED'
  | 'CONFLICT'
  | 'STATEMENT_FAILED'

/** An expected failure of the database, told apart by `code`; `cause` is the driver's own error. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    override readonly cause: unknown,
  ) {
    super(message)
  }
}

export const READ_DEADLINE_MS = 2_000
/** Planning a statement takes a busy, freshly started Neo4j seconds; afterwards the plan is kept. */
export const FIRST_READ_DEADLINE_MS = 15_000
/** So many statements count as planned here; Neo4j keeps about as many plans. */
const PLANNED_STATEMENTS = 1_000
const WRITE_DEADLINE_MS = 60_000

/**
 * Opens a pool of connections; nothing is sent before the first statement.
 * Integers arrive as JavaScript numbers; give whole-number parameters through {@link int}.
 */
export function connect(settings: ConnectionSettings): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 1_900,
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 1_500,
    telemetryDisabled: true,
  })
  const database = settings.database === undefined ? {} : { database: settings.database }
  const planned = new Set<string>()
  const writing = <Told>(work: (session: Session) => Promise<Told>) =>
    translated(undefined, async () => {
      const session = driver.session({ ...database, defaultAccessMode: neo4j.session.WRITE })
      try {
        return await work(session)
      } finally {
        await session.close()
      }
    })

  return {
    read: (cypher, parameters = {}, options = {}) =>
      translated(options.signal, async () => {
        const { signal, timeoutMs = planned.has(cypher) ? READ_DEADLINE_MS : FIRST_READ_DEADLINE_MS } =
          options
        const result = await driver.executeQuery(cypher, parameters, {
          ...database,
          routing: neo4j.routing.READ,
          transactionConfig: { timeout: timeoutMs },
          ...(signal === undefined ? {} : { signal }),
        })
        if (planned.size >= PLANNED_STATEMENTS) planned.clear()
        planned.add(cypher)
        return result.records.map(record => record.toObject())
      }),

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
        const result = await work(transactionOf(tx))
        await tx.rollback()
        return result
      }),

    runAlone: (cypher, parameters = {}, options = {}) =>
      writing(async session => {
        const settings = options.timeoutMs === undefined ? undefined : { timeout: options.timeoutMs }
        return writeResultOf(await session.run(cypher, parameters, settings))
      }),

    close: () => driver.close(),
  }
}

/** A whole number as Neo4j's INTEGER: a JavaScript number would arrive there as a FLOAT, which LIMIT refuses. */
export const int = (value: number) => neo4j.int(value)

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

function writeResultOf({ records, summary }: QueryResult<RecordShape>): WriteResult {
  return { rows: records.map(record => record.toObject()), ...changeOf(summary) }
}

function changeOf({ counters, notifications }: ResultSummary): Change {
  const counted = counters.updates()
  return {
    counters: {
      nodesCreated: counted.nodesCreated,
      nodesDeleted: counted.nodesDeleted,
      relationshipsCreated: counted.relationshipsCreated,
      relationshipsDeleted: counted.relationshipsDeleted,
      propertiesSet: counted.propertiesSet,
      labelsAdded: counted.labelsAdded,
      labelsRemoved: counted.labelsRemoved,
      constraintsAdded: counted.constraintsAdded,
      constraintsRemoved: counted.constraintsRemoved,
      indexesAdded: counted.indexesAdded,
      indexesRemoved: counted.indexesRemoved,
    },
    notices: notifications.map(({ code }) => code),
  }
}

async function translated<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) throw graphErrorOf(error, signal)
    throw error
  }
}

function graphErrorOf(
  error: InstanceType<typeof neo4j.Neo4jError>,
  signal: AbortSignal | undefined,
): GraphError {
  if (signal?.aborted) return new GraphError('CANCELLED', 'The caller cancelled the read.', error)
  const { code, message } = error
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated'))
    return new GraphError('QUERY_TIMEOUT', 'The database did not finish in time.', error)
  if (message.includes('Connection acquisition timed out'))
    return new GraphError('OVERLOADED', 'All connections to the database are busy.', error)
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.ClientError.Security')
  )
    return new GraphError('GRAPH_UNAVAILABLE', 'The database does not answer.', error)
  if (code.includes('ConstraintValidationFailed') || code.includes('Transient'))
    return new GraphError('CONFLICT', message, error)
  return new GraphError('STATEMENT_FAILED', message, error)
}
