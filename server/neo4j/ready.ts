import { setTimeout as sleep } from 'node:timers/promises'
import type { ConnectionSettings } from '../graph/connection.ts'
import { EngineError } from './engineError.ts'
import { explainDeath } from './explain.ts'
import { setFirstPassword, tryLogin } from './login.ts'
import type { Owner } from './owner.ts'
import { isRunning } from './processes.ts'

export interface Waiting {
  readonly owner: Owner
  readonly folder: string
  readonly settings: ConnectionSettings
  /** Whether the store has never been logged in to, so that it still has its first password. */
  readonly isNew: boolean
  readonly progress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Recovery after a kill reads the whole log of transactions, so this is long. */
const START_DEADLINE_MS = 120_000
const TELL_EVERY_MS = 5_000
const ASK_EVERY_MS = 100

/**
 * Waits until the database of a started Neo4j answers, and gives a new one its password.
 * @throws {EngineError} AUTH, TIMEOUT, INTERRUPTED, or why Neo4j ended.
 */
export async function waitUntilReady(waiting: Waiting): Promise<void> {
  const { owner, folder, progress, signal } = waiting
  const begin = Date.now()
  let told = begin
  let ask = waiting.isNew ? setFirstPassword : tryLogin
  let refusals = 0
  // Ends when Neo4j answers, ends or is out of time.
  for (;;) {
    if (signal?.aborted) throw new EngineError('INTERRUPTED', 'Stopped while Neo4j was starting.')
    if (!isRunning(owner)) throw explainDeath(folder)
    const answer = await ask(waiting.settings)
    if (answer.state === 'ready' && ask === tryLogin) return
    if (answer.state === 'failed') throw answer.error
    if (answer.state === 'refused') refusals += 1
    if (refusals === 2) throw refused(folder)
    if (Date.now() - begin > START_DEADLINE_MS) throw tooSlow(owner, folder)
    if (Date.now() - told > TELL_EVERY_MS) {
      told = Date.now()
      progress(`Neo4j is starting (${Math.round((told - begin) / 1000)} s)`)
    }
    if (answer.state === 'no answer') await sleep(ASK_EVERY_MS)
    // A first start that was cut short may have left either password.
    else ask = ask === tryLogin ? setFirstPassword : tryLogin
  }
}

const refused = (folder: string) =>
  new EngineError(
    'AUTH',
    `Neo4j refuses the password in ${folder}/password. Put the right one there; npm run reset moves the graph aside and the next start makes a new one.`,
  )

const tooSlow = (owner: Owner, folder: string) =>
  new EngineError(
    'TIMEOUT',
    `Neo4j (process ${owner.pid}) did not answer at port ${owner.port} within ${START_DEADLINE_MS / 1000} s. See ${folder}/logs; end the process and start again.`,
  )
