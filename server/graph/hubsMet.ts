import type { Row } from './connection.ts'
import { type Entity, entityOf } from './entity.ts'
import type { Relation } from './vocabulary.ts'

/** So many are remembered; a graph has some hundred. */
const MOST_HUBS = 10_000

const met = new WeakMap<readonly Relation[], Set<string>>()

/**
 * Who turned out to be above the hub cap when these relations were followed last. What is asked of a hub is asked in another way, which
 * is as right for anybody else: whoever is remembered is asked so at once, and whoever is a hub no more is only answered more slowly.
 */
export const hubsMet = (relations: readonly Relation[]) => ({
  has: (id: string) => met.get(relations)?.has(id) ?? false,
  note(ids: Iterable<string>): void {
    const hubs = met.get(relations) ?? new Set<string>()
    met.set(relations, hubs)
    if (hubs.size >= MOST_HUBS) hubs.clear()
    for (const id of ids) hubs.add(id)
  },
})

type Read = (ids: readonly string[], ofHubs: boolean) => Promise<readonly Row[]>

/** Is told an entity that came along with what was read about it. */
export type Met = (entity: Entity) => void

export interface AboutEntities {
  readonly relations: readonly Relation[]
  /** Above so many links an entity is a hub here; null = nobody is. */
  readonly most: number | null
  /** Gives for each entity that there is a row with its `labels`, of which it is made, and rows without them about it. */
  readonly read: Read
  readonly met: Met
}

/**
 * The rows about some entities, of which hubs are asked in a way of their own: whoever is known as one at once, whoever turns out to be
 * one after that.
 */
export async function askedAsTheyAre(
  ids: readonly string[],
  { relations, most, read, met }: AboutEntities,
): Promise<readonly Row[]> {
  const hubs = hubsMet(relations)
  const some = async (these: readonly string[], ofHubs: boolean) =>
    these.length === 0 ? [] : read(these, ofHubs)
  const isKnown = (id: string) => most !== null && hubs.has(id)
  const others = ids.filter(id => !isKnown(id))
  const [found, ofKnown] = await Promise.all([some(others, false), some(ids.filter(isKnown), true)])
  const entities = metIn([...found, ...ofKnown], met)
  const isHub = (id: string) => most !== null && (entities.get(id)?.linkDegree ?? 0) > most
  const unknown = others.filter(isHub)
  hubs.note(unknown)
  const rows = [...found, ...ofKnown, ...(await some(unknown, true))]
  return rows.filter(row => row.labels === null)
}

function metIn(rows: readonly Row[], met: Met): ReadonlyMap<string, Entity> {
  const entities = rows.filter(row => row.labels !== null).map(entityOf)
  for (const entity of entities) met(entity)
  return new Map(entities.map(entity => [entity.id, entity]))
}
