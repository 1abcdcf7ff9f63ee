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
