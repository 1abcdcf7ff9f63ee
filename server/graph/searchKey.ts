/** Letters that Unicode does not decompose into a plain letter and a mark, and variants that readers take for one. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ø o ł l đ d ð d þ th ß ss æ ae œ oe ħ h ı i ŋ n ς σ'),
  // Arabic: alef wasla; alef maqsura and the Persian and Urdu ya; the Persian kaf; ta marbuta and variants of ha.
  ...pairs('ٱ ا ى ي ی ي ے ي ک ك ڪ ك ة ه ە ه ہ ه ھ ه'),
])

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic (their hamza and madda included). Marks of other
// scripts are letters of their own: without them Hindi or Thai could not be read.
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu
// What stands within a word and is often left out: apostrophes, ayn and hamza of transliteration, a lone hamza,
// tatweel, joiners and directional controls.
const SILENT = /['’‘ʼʻʿʾˈ`´′ءـ\p{Cf}]/gu
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu
// The article before at least three further letters, so الله keeps its own. Repeated, because الألعاب and ألعاب must
// meet, and without hamza the second looks like a word with an article.
const ARABIC_ARTICLE = /(?<=^| )(?:ال)+(?=\p{L}{3})/gu
const DIGITS = /[٠-٩۰-۹]/gu

/**
 * A text as search compares it: without case, accents, Arabic pointing, hamza, article and spelling variants of one
 * letter, with apostrophes dropped and other punctuation as a single space. `Kata’ib` and `KATAIB` are one, so are
 * `al-Abbasi` and `al Abbasi`, `الولايات` and `ولايات`. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, letter => LETTERS.get(letter) ?? letter)
    .replace(DIGITS, digit => String(digit.charCodeAt(0) % 16))
    .normalize('NFKC')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
    .replace(ARABIC_ARTICLE, '')
}

/** All names of an entity as search compares them, each once, in the order given, one a line. */
export function searchKeyOf(names: readonly string[]): string {
  return [...new Set(names.map(foldText))].filter(name => name !== '').join('\n')
}

function pairs(text: string): readonly (readonly [string, string])[] {
  const words = text.split(' ')
  return words.flatMap((from, at) => (at % 2 === 0 ? [[from, words[at + 1] ?? from] as const] : []))
}
