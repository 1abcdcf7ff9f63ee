/** The words of a quote that carry its claim: those that share a stem with the wording of what is claimed. */

export interface QuotePart {
  readonly text: string
  readonly marked: boolean
}

/** Words of a wording that carry nothing of their own. */
const EMPTY = new Set(
  'is are was were has have had been the for with from part took set sets got its and between about into'.split(
    ' ',
  ),
)

/** Stems shorter than this, letters, would mark words by chance. */
const SHORTEST = 3

/** A word with its hyphens: in "Iranian-backed" the whole word carries the claim. */
const WORD = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\p{L}\p{M}\d]+/gu

/** A quote in parts; `wording` is what is claimed, such as "backs" or "phone call". */
export function markedParts(quote: string, wording: string): QuotePart[] {
  const stems = wordsOf(wording)
    .filter(word => !EMPTY.has(word))
    .map(stemOf)
    .filter(stem => stem.length >= SHORTEST)
  const carries = (text: string) => wordsOf(text).some(word => stems.some(stem => word.startsWith(stem)))
  const words = [...quote.matchAll(WORD)].map(([text]) => ({ text, marked: carries(text) }))
  return joined(
    words.map(({ text, marked }, at) => {
      const isGap = text.trim() === '' && words[at - 1]?.marked === true && words[at + 1]?.marked === true
      return { text, marked: marked || isGap }
    }),
  )
}

/** What names an event apart from the names in it: "Phone call between Hegseth and al-Abbasi" → "Phone call between and". */
export function eventWording(name: string): string {
  const [first = '', ...others] = name.split(/\s+/)
  return [first, ...others.filter(word => word === word.toLowerCase())].join(' ')
}

function joined(parts: readonly QuotePart[]): QuotePart[] {
  const runs: QuotePart[] = []
  for (const { text, marked } of parts) {
    const last = runs.at(-1)
    if (last?.marked === marked) runs[runs.length - 1] = { text: last.text + text, marked }
    else runs.push({ text, marked })
  }
  return runs
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

/** The word without the endings of English inflection: backs, backed and backing share "back". */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ings?|ed|es|s|e)$/u, '')
}
