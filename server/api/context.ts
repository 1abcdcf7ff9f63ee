import type { Caller } from '../access/caller.ts'
import type { Graph } from '../graph/connection.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import type { Loaders } from './loaders.ts'
import type { SeedDesk } from './seedDesk.ts'
import type { Stream } from './stream.ts'

/** A language that the server words its own sentences in. */
export type Language = 'en' | 'ar'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Graph
  readonly graphName: string
  vocabulary(): Promise<Vocabulary>
  readonly loaders: Loaders
  readonly caller: Caller
  /** Aborted when whoever asked has gone. */
  readonly gone: AbortSignal
  readonly desk: SeedDesk
  /** Where a subscription is told; undefined outside `/graphql/stream`. */
  readonly stream?: Stream
}
