/** The words of a quote that carry its claim: those that share a stem with the wording of the relation. */

export interface QuotePart {
  readonly text: string
  readonly marked: boolean
}

/** Words of a wording that carry nothing of their own. */
const EMPTY = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'been',
  'the',
  'for',
  'with',
  'from',
  'part',
  'took',
  'set',
  'sets',
  'got',
  'its',
])

/** Stems shorter than this, letters, would mark words by chance. */
const SHORTEST = 3

/** A quote in parts; `wording` is what the relation says, such as "backs" or "is backed by". */
export function markedParts(quote: string, wording: string): QuotePart[] {
  const stems = [
    ...new Set(
      wordsOf(wording)
        .filter(word => !EMPTY.has(word))
        .map(stemOf),
    ),
  ].filter(stem => stem.length >= SHORTEST)
  const parts: QuotePart[] = []
  // A word with its hyphens: in "Iranian-backed" the whole word carries the claim.
  for (const [text] of quote.matchAll(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\p{L}\p{M}\d]+/gu)) {
    const marked = wordsOf(text).some(word => stems.some(stem => word.startsWith(stem)))
    const last = parts.at(-1)
    if (last !== undefined && last.marked === marked)
      parts[parts.length - 1] = { text: last.text + text, marked }
    else parts.push({ text, marked })
  }
  return parts
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

/** The word without the endings of English inflection: backs, backed and backing share "back". */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ings?|ed|es|s|e)$/u, '')
}
