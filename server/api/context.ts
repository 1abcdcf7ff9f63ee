import type { Graph } from '../graph/connection.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import type { Loaders } from './loaders.ts'

/** A language that the server words its own sentences in. */
export type Language = 'en' | 'ar'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Graph
  readonly graphName: string
  vocabulary(): Promise<Vocabulary>
  readonly loaders: Loaders
}
