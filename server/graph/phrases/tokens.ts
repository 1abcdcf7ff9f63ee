import { foldText } from '../searchKey.ts'
import { stemOf } from './stem.ts'

/** One word of a phrase. */
export interface Token {
  /** Where it stands in the phrase, in UTF-16 units, without the punctuation around it; end exclusive. */
  readonly start: number
  readonly end: number
  /** As search compares it; a word with a hyphen in it may be several. */
  readonly folded: string
  /** What it shares with its other forms. */
  readonly stem: string
  /** Whether it is an article, which wordings and grammar ignore and names may hold. */
  readonly isArticle: boolean
}

/** A phrase as it was typed, and its words. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly Token[]
}

const ARTICLES = new Set(['a', 'an', 'the'])
// Letters, marks and digits, and whatever stands between two of them. A question mark is no word: who asks, and for
// which end, shows in the words that are there.
const WORDS = /[\p{L}\p{M}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu

// "…, and who says so?" asks for what every answer tells anyway.
const ASIDE =
  /(?:\s*[,،]\s*(?:and\s)?|\s+and\s+)(?:by whom|says who|who (?:says|said|denies) (?:so|it|that))\s*[?]*\s*$/iu
const ARABIC_ASIDE = /\s*[,،]?\s+و(?:من (?:يقول|قال|ينفي|نفى) ذلك|من (?:يقوله|قاله|ينفيه|نفاه))\s*[؟?]*\s*$/u

/** Cuts a phrase into words; `what’s` is two. */
export function phraseOf(typed: string): Phrase {
  const text = typed
    .replace(/(?<=\b(?:who|what|how))['’]s\b/gi, ' is')
    .replace(ASIDE, '')
    .replace(ARABIC_ASIDE, '')
  return { text, tokens: [...text.matchAll(WORDS)].flatMap(tokenOf) }
}

/** The phrase as it was typed from one word up to another (exclusive). */
export function slice({ text, tokens }: Phrase, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}

function tokenOf(match: RegExpExecArray): Token[] {
  const folded = foldText(match[0])
  if (folded === '') return []
  const { index: start } = match
  const stem = stemOf(folded)
  return [{ start, end: start + match[0].length, folded, stem, isArticle: ARTICLES.has(folded) }]
}
