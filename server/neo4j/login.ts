import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import type { ConnectionSettings } from '../graph/connection.ts'

/** What a Neo4j answered to a login. */
export type Answer =
  | { readonly state: 'ready' | 'no answer' | 'refused' | 'password to be changed' }
  | { readonly state: 'failed'; readonly error: unknown }

const INITIAL_PASSWORD = 'neo4j'
const CONNECT_MS = 2_000

/** Random, made at the first start, readable by this user alone. */
function passwordIn(folder: string): string {
  const path = join(folder, 'password')
  // Written before Neo4j knows it: a start that is cut short in between finds it again.
  if (!existsSync(path))
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(path, 'utf8')
}

/** How to reach the managed Neo4j of this folder at this port. Makes its password if there is none yet. */
export function managedSettings(folder: string, port: number): ConnectionSettings {
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: passwordIn(folder),
    database: 'neo4j',
  }
}

/** Asks `RETURN 1` of the database: only a database that answers is ready, an open port is not. */
export function tryLogin(settings: ConnectionSettings): Promise<Answer> {
  const database = settings.database === undefined ? {} : { database: settings.database }
  return answerOf(settings, driver => runOnce(driver, /* cypher */ 'RETURN 1', {}, database))
}

/** Gives a Neo4j that still has the password it came with the one in `settings`. */
export function setFirstPassword(settings: ConnectionSettings): Promise<Answer> {
  const change = /* cypher */ 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to'
  const passwords = { from: INITIAL_PASSWORD, to: settings.password }
  return answerOf({ ...settings, password: INITIAL_PASSWORD }, driver =>
    runOnce(driver, change, passwords, { database: 'system' }),
  )
}

async function answerOf(
  { uri, username, password }: ConnectionSettings,
  ask: (driver: Driver) => Promise<void>,
): Promise<Answer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    telemetryDisabled: true,
  })
  try {
    await ask(driver)
    return { state: 'ready' }
  } catch (error) {
    return stateOf(error)
  } finally {
    await driver.close()
  }
}

async function runOnce(
  driver: Driver,
  cypher: string,
  parameters: Record<string, string>,
  database: { database?: string },
): Promise<void> {
  const session = driver.session(database)
  try {
    await session.run(cypher, parameters)
  } finally {
    await session.close()
  }
}

function stateOf(error: unknown): Answer {
  if (!(error instanceof neo4j.Neo4jError)) throw error
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') return { state: 'no answer' }
  if (/DatabaseUnavailable|Transient/.test(error.code)) return { state: 'no answer' }
  if (error.code.endsWith('CredentialsExpired')) return { state: 'password to be changed' }
  if (/Unauthorized|AuthenticationRateLimit/.test(error.code)) return { state: 'refused' }
  return { state: 'failed', error }
}
