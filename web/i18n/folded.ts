/** Letters of Arabic script that people write for one another, by the one they are taken for. */
const ARABIC: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا', ـ: '' }

/** A text in which case, accents and Arabic spellings no longer tell apart, to look for words in it. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىیکةٱـ]/g, letter => ARABIC[letter] ?? letter)
    .toLowerCase()
}
