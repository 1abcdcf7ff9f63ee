/** The forms of a counted noun; which one holds is the language's own rule. */
export interface Forms {
  readonly zero?: (n: string) => string
  readonly one?: (n: string) => string
  readonly two?: (n: string) => string
  readonly few?: (n: string) => string
  readonly many?: (n: string) => string
  readonly other: (n: string) => string
}

/** A function that words counted nouns of a language, with Latin digits: ٠ reads as a dot in counts. */
export function countedWords(language: string): (forms: Forms) => (n: number) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(`${language}-u-nu-latn`)
  return forms => n => (forms[rules.select(n)] ?? forms.other)(digits.format(n))
}
