import { foldText } from './searchKey.ts'

// Latin with accents, Greek to Arabic, Latin for Vietnamese: where one letter is written in several ways.
const LETTERS = [
  [0x00c0, 0x024f],
  [0x0370, 0x06ff],
  [0x1e00, 0x1eff],
] as const

// What folding drops within a word: apostrophes, ayn and hamza, tatweel, Arabic pointing, joiners.
const SILENT = "['’ʼʾʿءـ\u064b-\u0652\u0670\u200c\u200d]*"

/** How a quote may write what folding makes one letter; read off folding itself, so that both agree. */
const SPELLINGS = spellings()

/**
 * What Lucene looks for in the quotes: every word of the text, whole, as a beginning, or with a typo. Quotes are indexed as
 * they are written, so each word becomes an expression that allows for the spellings that folding makes one.
 * @returns null where the text holds no letter or digit.
 */
export function quoteQuery(text: string): string | null {
  const folded = foldText(text)
  return folded === '' ? null : folded.split(' ').map(wordQuery).join(' AND ')
}

// The quotes let Lucene cut scripts that write no spaces. Folding left letters, marks and digits alone, so that no character
// of a word means anything to Lucene.
const wordQuery = (word: string) => `("${word}"^4 OR /${spelled(word)}.*/^2${typos(word)})`

function spelled(word: string): string {
  const letters = [...word].map(letter => `[${letter}${SPELLINGS.get(letter) ?? ''}]`)
  return `${clitics(word)}${letters.join(SILENT)}${SILENT}`
}

// "And", "for", "with" and the article are written onto an Arabic word.
const clitics = (word: string) => (/^\p{Script=Arabic}{3}/u.test(word) ? '[وف]?[بكل]?(ال|ل)?' : '')

const typos = (word: string) => (word.length >= 7 ? ` OR ${word}~2` : word.length >= 4 ? ` OR ${word}~1` : '')

function spellings(): ReadonlyMap<string, string> {
  const variants = new Map<string, string>()
  for (const [first, last] of LETTERS)
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code)
      const folded = foldText(letter)
      const isOther = folded.length === 1 && folded !== letter && letter === letter.toLowerCase()
      if (isOther) variants.set(folded, (variants.get(folded) ?? '') + letter)
    }
  return variants
}
