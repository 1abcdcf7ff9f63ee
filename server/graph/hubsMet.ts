import { textAt } from './columns.ts'
import type { Row } from './connection.ts'
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

/**
 * The rows about some entities, of which hubs are asked in a way of their own: whoever is known as one at once, whoever turns out to be
 * one after that. That is told by a row that has nothing in `mark`.
 */
export async function askedAsTheyAre(
  ids: readonly string[],
  {
    relations,
    mark,
    read,
  }: { readonly relations: readonly Relation[]; readonly mark: string; readonly read: Read },
): Promise<readonly Row[]> {
  const hubs = hubsMet(relations)
  const some = async (these: readonly string[], ofHubs: boolean) =>
    these.length === 0 ? [] : read(these, ofHubs)
  const others = ids.filter(id => !hubs.has(id))
  const [found, ofKnown] = await Promise.all([some(others, false), some(ids.filter(hubs.has), true)])
  const unknown = found.filter(row => row[mark] === null).map(row => textAt(row, 'about'))
  hubs.note(unknown)
  return [...found.filter(row => row[mark] !== null), ...ofKnown, ...(await some(unknown, true))]
}
