import { totalmem } from 'node:os'
import type { Config } from '../config.ts'
import type { ConnectionSettings } from '../graph/connection.ts'
import { memoryFor } from './conf.ts'
import { EngineError } from './engineError.ts'
import { tryLogin } from './login.ts'
import { openManaged } from './managed.ts'

/** A Neo4j that answers. */
export interface OpenNeo4j {
  readonly settings: ConnectionSettings
  /** Whether Attest keeps it; false for the person's own (`NEO4J_URI`). */
  readonly managed: boolean
  /** Ends the use of it. A managed one is stopped if no other process uses it. */
  stop(): Promise<void>
}

/**
 * The Neo4j that the configuration asks for: the person's own, or the managed one, started if it does not run.
 * `signal` cuts a start short.
 * @throws {EngineError} with what to do about it.
 */
export async function openNeo4j(
  config: Config,
  progress: (line: string) => void,
  signal?: AbortSignal,
): Promise<OpenNeo4j> {
  if (config.external !== undefined) {
    await requireAnswer(config.external)
    return { settings: config.external, managed: false, stop: async () => undefined }
  }
  const { folder, boltPort } = config.managed
  const memory = memoryFor(totalmem())
  const { cacheFolder } = config
  const managed = await openManaged({
    folder,
    boltPort,
    cacheFolder,
    memory,
    env: process.env,
    progress,
    signal,
  })
  return { ...managed, managed: true }
}

async function requireAnswer(settings: ConnectionSettings): Promise<void> {
  const { uri, username } = settings
  const answer = await tryLogin(settings)
  if (answer.state === 'ready') return
  if (answer.state === 'no answer')
    throw new EngineError(
      'UNREACHABLE',
      `No Neo4j answers at NEO4J_URI ${uri}. Is it running, and is this its Bolt address?`,
    )
  if (answer.state === 'failed')
    throw new EngineError('UNREACHABLE', `The Neo4j at ${uri} answers: ${reasonOf(answer.error)}`, {
      cause: answer.error,
    })
  throw new EngineError(
    'AUTH',
    `The Neo4j at ${uri} refuses the user ${username}. Check NEO4J_USERNAME and NEO4J_PASSWORD (a new Neo4j wants its first password changed).`,
  )
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
