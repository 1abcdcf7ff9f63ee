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
