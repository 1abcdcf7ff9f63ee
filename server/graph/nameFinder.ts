import type { Graph } from './connection.ts'
import type { Entity } from './entity.ts'
import { type SearchHit, search } from './search.ts'

/** Looks names of a phrase up, each once. */
export interface NameFinder {
  /** Entities that the name may mean, the likeliest first; at most {@link CANDIDATES}. */
  hits(name: string): Promise<readonly SearchHit[]>
  /** The entity that it means; undefined where nothing is like it. */
  entity(name: string): Promise<Entity | undefined>
}

export const CANDIDATES = 5

/** From here on a spelling is close enough to be meant. */
const LIKE = 0.6
/** From here on every word of the name was found. */
const EVERY_WORD = 0.8

// Before a name and mostly not part of it; folding drops the Arabic one by itself.
const ARTICLE = /^(?:the|an?)\s+(?=\S)/i

export function nameFinder(graph: Graph): NameFinder {
  const known = new Map<string, Promise<readonly SearchHit[]>>()
  const hits = (name: string) => {
    const found = known.get(name) ?? lookUp(graph, name)
    known.set(name, found)
    return found
  }
  return {
    hits,
    entity: async name => {
      const [best] = await hits(name)
      return best !== undefined && best.score >= LIKE ? best.entity : undefined
    },
  }
}

async function lookUp(graph: Graph, name: string): Promise<readonly SearchHit[]> {
  const asIs = await search(graph, { text: name, kinds: null, first: CANDIDATES })
  const without = name.replace(ARTICLE, '')
  if ((asIs[0]?.score ?? 0) >= EVERY_WORD || without === name) return asIs
  const bare = await search(graph, { text: without, kinds: null, first: CANDIDATES })
  return (bare[0]?.score ?? 0) > (asIs[0]?.score ?? 0) ? bare : asIs
}
