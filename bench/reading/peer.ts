import { join } from 'node:path'
import { requirePackages } from '../../scripts/prerequisites.mjs'
import type { ConnectionSettings } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { type Server, startServer } from './attest.ts'
import type { Ask } from './measure.ts'
import type { AskPeer, PeerAnswer } from './peerReads.ts'

const FOLDER = 'bench/neo4jGraphql'

/** A read that takes longer is given up. */
const MOST_MS = 10_000
/** The first time the database plans what it will be asked: that may take as long as this, as may any statement. */
const PLANNING_MS = 60_000

export interface Peer {
  readonly ask: AskPeer
  stop(): Promise<void>
}

/** Starts @neo4j/graphql on a graph; its packages, which nothing else needs, are installed the first time. */
export async function startPeer(settings: ConnectionSettings): Promise<Peer> {
  await requirePackages(FOLDER)
  const program = [join(PROJECT_FOLDER, FOLDER, 'server.mjs'), String(PLANNING_MS)]
  const server: Server = await startServer(settings, program)
  return {
    // Its schema is made of the very fields that are asked for.
    ask: async (query, variables) => (await server.ask(query, variables)) as PeerAnswer,
    stop: server.stop,
  }
}

/** A way to ask that is given up when it fails or, but for the first time, takes too long; then it answers at once, with nothing. */
export interface Limited {
  readonly ask: Ask
  /** Why it was given up, if it was. */
  failure(): string | undefined
}

export function limited(ask: Ask): Limited {
  let failure: string | undefined
  let isPlanned = false
  return {
    failure: () => failure,
    async ask(at) {
      if (failure !== undefined) return
      const begin = performance.now()
      const error = await ask(at).then(() => undefined, String)
      const most = isPlanned ? MOST_MS : PLANNING_MS
      isPlanned = true
      failure ??= performance.now() - begin > most ? `> ${most / 1_000} s` : error
    },
  }
}
