import type { Language } from '../../evidence/phrases.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { GRAMMAR } from './grammar.ts'
import { lexiconOf } from './lexicon.ts'
import type { Ask, AskKind, Question } from './question.ts'
import { phraseOf } from './tokens.ts'
import { type Bindings, walk } from './walk.ts'

/** A phrase with more words is not read: nobody asks in so many. */
export const MOST_WORDS = 40

/**
 * All ways to read a phrase with the wordings of this vocabulary, the most likely first; whether there are entities of
 * these names is not known here. A relation added to the vocabulary is understood at once.
 */
export function questionsIn(text: string, vocabulary: Vocabulary): readonly Question<string>[] {
  const phrase = phraseOf(text)
  if (phrase.tokens.length > MOST_WORDS) return []
  const along = { phrase, lexicon: lexiconOf(vocabulary) }
  return rulesFor(text).flatMap(({ asks, pattern, language }) =>
    [...walk(pattern, along)].flatMap(step => {
      const ask = step.whole ? askOf(asks, step.bindings) : undefined
      return ask === undefined ? [] : [{ ask, language: language ?? languageOf(text) }]
    }),
  )
}

/** The rules that a text may follow: an Arabic one only where there is Arabic. */
export const rulesFor = (text: string) =>
  GRAMMAR.filter(({ language }) => language !== 'ar' || languageOf(text) === 'ar')

/** The language of the words a person typed, by their script. */
export const languageOf = (text: string): Language => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en')

/** What a rule asks with these slots filled; undefined where it leaves a slot open that the question needs. */
export function askOf(asks: AskKind, bindings: Bindings): Ask<string> | undefined {
  const { subject = null, object = null, verb, from, to, name, standing, objection = null } = bindings
  switch (asks) {
    case 'sentence':
      return verb && { asks, subject, verb, object }
    case 'paths':
      return from === undefined || to === undefined ? undefined : { asks, from, to }
    case 'standing':
      return standing && { asks, standing }
    case 'statements':
      return name === undefined ? undefined : { asks, name, objection }
    case 'occurrence':
    case 'entity':
      return name === undefined ? undefined : { asks, name }
  }
}
