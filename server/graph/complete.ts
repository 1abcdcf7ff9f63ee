import type { Graph } from './connection.ts'
import { type Completion, continuations, type KnownOpening } from './continuations.ts'
import type { Entity } from './entity.ts'
import { type NameFinder, nameFinder } from './nameFinder.ts'
import { type Opening, openingsOf } from './phrases/openings.ts'
import { NAME_SLOTS } from './phrases/pattern.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface CompletionQuestion {
  /** What has been typed; a space at its end says that its last word is whole. */
  readonly text: string
  readonly first: number
}

/** From here on what was typed is the beginning of a name. */
const BEGINNING = 0.9
const WHOLE = 1
/** How many ways to go on are looked into. */
const MOST_OPENINGS = 30

/**
 * The next words of a name or a phrase, the likeliest first: of each way to go on the best, then of each the second best. Only
 * what the graph has an answer to.
 * @throws {GraphError}
 */
export async function complete(
  graph: Graph,
  vocabulary: Vocabulary,
  { text, first }: CompletionQuestion,
): Promise<readonly Completion[]> {
  const names = nameFinder(graph)
  const ends = /\s$/.test(text)
  const openings = await Promise.all(
    openingsOf(text, vocabulary)
      .slice(0, MOST_OPENINGS)
      .map(opening => knownOpening(opening, names, ends)),
  )
  const found = await Promise.all(
    openings
      .filter(opening => opening !== undefined)
      .map(opening => continuations({ graph, vocabulary, most: first }, opening)),
  )
  return inTurns(found, text).slice(0, first)
}

/**
 * The opening with the entities that its names mean; undefined where one of them means none. A name that is still being typed
 * has to be whole for something to follow it.
 */
async function knownOpening(
  opening: Opening,
  names: NameFinder,
  ends: boolean,
): Promise<KnownOpening | undefined> {
  const needed = opening.typed === '' && !ends ? WHOLE : BEGINNING
  const named: { [slot in (typeof NAME_SLOTS)[number]]?: Entity } = {}
  for (const slot of NAME_SLOTS) {
    const name = opening.bindings[slot]
    if (name === undefined) continue
    const [best] = await names.hits(name)
    if (best === undefined || best.score < needed) return undefined
    named[slot] = best.entity
  }
  const asksOfNothing = opening.asks === 'occurrence' && named.name?.occurrence === null
  return asksOfNothing ? undefined : { ...opening, named }
}

/** Each text once, and none that has been typed already. */
function inTurns(lists: readonly (readonly Completion[])[], typed: string): readonly Completion[] {
  const longest = Math.max(0, ...lists.map(list => list.length))
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap(list => list[turn] ?? []))
  const once = new Map<string, Completion>()
  for (const completion of turns.flat()) {
    const key = completion.text.trim()
    if (key !== typed.trim() && !once.has(key)) once.set(key, completion)
  }
  return [...once.values()]
}
