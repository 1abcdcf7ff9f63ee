import type { Counters } from '../graph/change.ts'

/** What applying a file did to the graph. */
export type Changes = Counters

export const NO_CHANGES: Changes = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
  constraintsAdded: 0,
  constraintsRemoved: 0,
  indexesAdded: 0,
  indexesRemoved: 0,
}

export function sum(one: Changes, other: Changes): Changes {
  return {
    nodesCreated: one.nodesCreated + other.nodesCreated,
    nodesDeleted: one.nodesDeleted + other.nodesDeleted,
    relationshipsCreated: one.relationshipsCreated + other.relationshipsCreated,
    relationshipsDeleted: one.relationshipsDeleted + other.relationshipsDeleted,
    propertiesSet: one.propertiesSet + other.propertiesSet,
    labelsAdded: one.labelsAdded + other.labelsAdded,
    labelsRemoved: one.labelsRemoved + other.labelsRemoved,
    constraintsAdded: one.constraintsAdded + other.constraintsAdded,
    constraintsRemoved: one.constraintsRemoved + other.constraintsRemoved,
    indexesAdded: one.indexesAdded + other.indexesAdded,
    indexesRemoved: one.indexesRemoved + other.indexesRemoved,
  }
}

/** Whether anything at all was changed. */
export const changesAnything = (changes: Changes) => Object.values(changes).some(count => count > 0)

/** Whether entities, links or claims may have changed: a constraint or an index changes none of them. */
export const touchesData = (changes: Changes) =>
  changesAnything({
    ...changes,
    constraintsAdded: 0,
    constraintsRemoved: 0,
    indexesAdded: 0,
    indexesRemoved: 0,
  })

const WORDS: readonly (readonly [keyof Changes, string, string])[] = [
  ['nodesCreated', 'node created', 'nodes created'],
  ['relationshipsCreated', 'relationship created', 'relationships created'],
  ['propertiesSet', 'property set', 'properties set'],
  ['nodesDeleted', 'node deleted', 'nodes deleted'],
  ['relationshipsDeleted', 'relationship deleted', 'relationships deleted'],
  ['labelsRemoved', 'label removed', 'labels removed'],
  ['constraintsAdded', 'constraint added', 'constraints added'],
  ['constraintsRemoved', 'constraint removed', 'constraints removed'],
  ['indexesAdded', 'index added', 'indexes added'],
  ['indexesRemoved', 'index removed', 'indexes removed'],
]

/** "57 nodes created, 4 relationships created", or "nothing changed". */
export function inWords(changes: Changes): string {
  const parts = WORDS.filter(([key]) => changes[key] > 0).map(
    ([key, one, many]) => `${changes[key].toLocaleString('en')} ${changes[key] === 1 ? one : many}`,
  )
  return parts.length > 0 ? parts.join(', ') : 'nothing changed'
}
