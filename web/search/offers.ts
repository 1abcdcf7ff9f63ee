/** What the search field offers for a text, the likeliest first. */
import type { HitFragment } from '../data/operations.generated.ts'
import type { Completion, Found, Quotes } from './useFound.ts'

type Quote = Quotes['edges'][number]['node']

/** One thing to choose in the field. `key` is unique among the offers of a text. */
export type Offer =
  | { readonly key: string; readonly offers: 'entity'; readonly hit: HitFragment }
  /** The text as a question. */
  | { readonly key: string; readonly offers: 'question'; readonly phrase: string }
  /** A longer text; `goesOn` where something has to follow it. */
  | { readonly key: string; readonly offers: 'words'; readonly phrase: string; readonly goesOn: boolean }
  | { readonly key: string; readonly offers: 'quote'; readonly quote: Quote }

/** From this score on a hit is the name that was typed, or begins with it. */
const IS_NAME = 0.9

/** Names come first where the text is one or begins one, else the text as a question and how it may go on. */
export function offersFor(text: string, { hits, completions, quotes }: Found): readonly Offer[] {
  if (quotes !== undefined)
    return quotes.edges.map(({ node }) => ({ key: node.id, offers: 'quote', quote: node }))
  if (hits === undefined) return [] // before the answer nobody knows whether this is a name
  const names = hits.map((hit): Offer => ({ key: hit.entity.id, offers: 'entity', hit }))
  const questions = questionsFor(text, completions ?? [])
  const isName = (hits[0]?.score ?? 0) >= IS_NAME
  return isName ? [...names, ...questions] : [...questions, ...names]
}

function questionsFor(text: string, completions: readonly Completion[]): Offer[] {
  const typed: Offer[] = isPhrase(text)
    ? [{ key: `?${text.trim()}`, offers: 'question', phrase: text.trim() }]
    : []
  // A completion that is nothing but a name stands among the names already.
  const phrases = completions.filter(
    ({ text: whole, entity }) => entity === null || !isJust(whole, entity.name),
  )
  const further = phrases.map(
    ({ text: phrase }): Offer => ({ key: `…${phrase}`, offers: 'words', phrase, goesOn: /\s$/.test(phrase) }),
  )
  return [...typed, ...further]
}

function isJust(whole: string, name: string): boolean {
  return whole.trim() === name
}

/** A question has at least two words. */
function isPhrase(text: string): boolean {
  return /\S\s+\S/u.test(text.trim())
}
