import type { Language } from '../../evidence/phrases.ts'
import { foldText } from '../searchKey.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { GrammarRule } from './grammar.ts'
import { type Entry, type Lexicon, lexiconOf } from './lexicon.ts'
import type { NameSlot, Place } from './pattern.ts'
import type { AskKind } from './question.ts'
import { languageOf, MOST_WORDS, rulesFor } from './read.ts'
import { type Phrase, phraseOf, slice } from './tokens.ts'
import { type Bindings, type Step, walk } from './walk.ts'

/** How a phrase may go on from some word. */
export interface Opening {
  readonly asks: AskKind
  readonly bindings: Bindings
  readonly language: Language
  /** What stands before that word, as it was typed. */
  readonly before: string
  /** What was typed from that word on; empty where it has not been begun. */
  readonly typed: string
  readonly next: Next
}

/** What a phrase may go on with, and the words of the grammar that have to follow that. */
export type Next = Tail &
  (
    | { readonly kind: 'words' }
    | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
    | { readonly kind: 'name'; readonly slot: NameSlot; readonly clitic: string }
  )

interface Tail {
  /** Words up to the next name or known word, or to the end; each with a space before it. */
  readonly tail: string
  /** Whether something has to follow these. */
  readonly open: boolean
}

/** All ways in which an unfinished phrase may go on, the most likely first; names in it have not been looked up. */
export function openingsOf(text: string, vocabulary: Vocabulary): readonly Opening[] {
  const phrase = phraseOf(text)
  if (phrase.tokens.length > MOST_WORDS) return []
  const along = { phrase, lexicon: lexiconOf(vocabulary) }
  const proposed = rulesFor(text).filter(rule => rule.proposed && goesOn(rule, text))
  return proposed.flatMap(({ asks, pattern, language }) =>
    [...walk(pattern, along)].flatMap(step => {
      if (step.whole || isAfterAuxiliary(step, phrase)) return []
      const typed = slice(phrase, step.at, phrase.tokens.length)
      const next = nextOf(step.places, { ...along, typed, at: step.at })
      if (next === undefined) return []
      const spoken = language ?? languageOf(text)
      return [
        { asks, bindings: step.bindings, language: spoken, before: beforeOf(phrase, step.at), typed, next },
      ]
    }),
  )
}

/** Whether a rule goes on in the language in which the text has begun: what is all Arabic is not led into English. */
const goesOn = ({ language }: GrammarRule, text: string): boolean =>
  language !== 'en' || languageOf(text) === 'en' || /\p{Script=Latin}/u.test(text)

/** "Who is backs …" is understood, for the sake of "who is backing …", but nobody should be told to say so. */
function isAfterAuxiliary({ places: [place], at }: Step & { whole: false }, { tokens }: Phrase): boolean {
  const isVerb = place?.element.kind === 'listed' && place.element.list === 'verb'
  return isVerb && AUXILIARIES.has(tokens[at - 1]?.stem ?? '')
}

const AUXILIARIES = new Set(['be', 'have', 'do'])

const beforeOf = (phrase: Phrase, at: number) => (at === 0 ? '' : `${slice(phrase, 0, at)} `)

interface Typed {
  readonly phrase: Phrase
  readonly typed: string
  readonly at: number
  readonly lexicon: Lexicon
}

function nextOf([place, ...rest]: readonly Place[], { phrase, typed, at, lexicon }: Typed): Next | undefined {
  switch (place?.element.kind) {
    case 'word': {
      const begun = place.element.words.find(word => isBegun(word, typed))
      const { tail, open } = tailOf(rest)
      const isLast = phrase.tokens.length - at <= 1
      return begun === undefined || !isLast ? undefined : { kind: 'words', tail: begun + tail, open }
    }
    case 'listed': {
      const entries = lexicon[place.element.list].filter(({ forms }) =>
        forms.some(form => isBegun(form, typed)),
      )
      return entries.length === 0 ? undefined : { kind: 'entries', entries, ...tailOf(rest) }
    }
    case 'name': {
      const { slot, clitic } = place.element
      return { kind: 'name', slot, clitic, ...tailOf(rest) }
    }
    default:
      return undefined
  }
}

function tailOf(places: readonly Place[]): Tail {
  const words: string[] = []
  for (const { element, optional } of places) {
    if (element.kind !== 'word') return { tail: words.join(''), open: true }
    if (!optional) words.push(` ${element.words[0] ?? ''}`)
  }
  return { tail: words.join(''), open: false }
}

/** Whether what was typed is the beginning of a word or words, and not yet all of it. */
export function isBegun(whole: string, typed: string): boolean {
  const folded = foldText(typed)
  return foldText(whole).startsWith(folded) && foldText(whole) !== folded
}
