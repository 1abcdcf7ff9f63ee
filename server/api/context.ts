import type { Graph } from '../graph/connection.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Graph
}
