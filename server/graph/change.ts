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

/** What the driver tells at the end of a result, as far as it is asked here. */
interface Summary {
  readonly counters: { updates(): Counters }
  readonly notifications: readonly { readonly code: string }[]
}

export function changeOf({ counters, notifications }: Summary): Change {
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
