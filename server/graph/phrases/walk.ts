import type { Entry, Lexicon } from './lexicon.ts'
import type { Element, NameSlot, Place } from './pattern.ts'
import { type Phrase, slice } from './tokens.ts'

/** What the slots of a pattern were filled with. */
export type Bindings = Entry['means'] & { readonly [slot in NameSlot]?: string }

/** How far a phrase follows a pattern. */
export type Step =
  /** To the end of both. */
  | { readonly whole: true; readonly bindings: Bindings }
  /** Up to a word where these places have to begin; whether the words from there on are their beginning is not said. */
  | {
      readonly whole: false
      readonly bindings: Bindings
      readonly places: readonly Place[]
      readonly at: number
    }

export interface Walk {
  readonly phrase: Phrase
  readonly lexicon: Lexicon
}

/** All ways in which a phrase follows a pattern; it ends because every step consumes a word or a place of the pattern. */
export function* walk(
  pattern: readonly Place[],
  along: Walk,
  at = 0,
  bindings: Bindings = {},
): Generator<Step> {
  const [place, ...rest] = pattern
  if (place === undefined) {
    if (at === along.phrase.tokens.length) yield { whole: true, bindings }
    return
  }
  yield { whole: false, bindings, places: pattern, at }
  for (const [next, bound] of fillings(place.element, along, at))
    yield* walk(rest, along, next, { ...bindings, ...bound })
  if (place.optional) yield* walk(rest, along, at, bindings)
}

/** Where an element that begins at a word may end (exclusive), and what it then means. */
function fillings(element: Element, along: Walk, at: number): readonly (readonly [number, Bindings])[] {
  switch (element.kind) {
    case 'word':
      return element.stems.flatMap(stem => ended(along.phrase, at, [stem], {}))
    case 'listed':
      return along.lexicon[element.list].flatMap(({ stems, means }) => ended(along.phrase, at, stems, means))
    case 'name':
      return along.phrase.tokens
        .slice(at)
        .flatMap((_, count) => named(along.phrase, element, at, at + count + 1))
  }
}

function ended({ tokens }: Phrase, at: number, stems: readonly string[], means: Entry['means']) {
  let next = at
  for (const stem of stems) {
    while (tokens[next]?.isArticle) next += 1
    if (tokens[next]?.stem !== stem) return []
    next += 1
  }
  return [[next, means] as const]
}

function named(phrase: Phrase, { slot, clitic }: Element & { kind: 'name' }, at: number, end: number) {
  const words = slice(phrase, at, end)
  if (!words.startsWith(clitic)) return []
  // The article loses its alef behind the preposition ل.
  const name =
    clitic === 'ل' && words.startsWith('لل') ? `ال${words.slice(2)}` : words.slice(clitic.length).trim()
  return name === '' ? [] : [[end, { [slot]: name }] as const]
}
