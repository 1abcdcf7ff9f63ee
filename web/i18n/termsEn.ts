/** English for what the data says in words of its own: what is not here is shown as it stands. */

/** How a document's kind is called; one that is not here is shown as it stands. */
const documentKinds: Record<string, string> = {
  'news-article': 'Article',
  'tv-interview': 'Television interview',
  'unspecified-reports': 'Reports, unspecified',
  statements: 'Statements',
  interviews: 'Interviews',
}

/** How somebody says or passes on a claim, after the name; a way that is not here is shown as it stands. */
const modes: Record<string, string> = {
  'own voice': 'says it in its own voice',
  'newspaper, own voice': 'says it in its own voice',
  'channel, own voice': 'says it in its own voice',
  'televised interview': 'in a televised interview',
  'speaking to the newspaper': 'speaking to the newspaper',
  unspecified: 'where is not stated',
  reports: 'reports it',
  quotes: 'quotes it',
  paraphrases: 'paraphrases it',
  'has spoken (forum not stated here)': 'where is not stated',
  statement: 'in a statement',
  spokesman: 'by a spokesman',
  'by its interior minister': 'by its interior minister',
  'reports what "is being described"': 'reports what others describe',
}

/** The same where there is little room. */
const shortModes: Record<string, string> = {
  ...modes,
  'own voice': 'own voice',
  'newspaper, own voice': 'own voice',
  'channel, own voice': 'own voice',
  'televised interview': 'on TV',
  // That it is not stated where is said by the reason why the claim does not count.
  unspecified: '',
  'has spoken (forum not stated here)': '',
}

/** What is said of an entity besides its links; what is not here is shown as it stands. */
const properties: Record<string, string> = {
  occurred: 'happened',
  assessment: 'assessed as',
  phase: 'phase',
  personnelMax: 'strength',
  duration: 'lasted',
  kind: 'is called a',
  status: 'status',
  mood: 'mood',
  profession: 'profession',
}

const languageNames: Record<string, string> = {
  en: 'English',
  ar: 'Arabic',
  fa: 'Persian',
  he: 'Hebrew',
  ku: 'Kurdish',
  ckb: 'Central Kurdish',
  tr: 'Turkish',
  fr: 'French',
  ru: 'Russian',
}

export const termsEn = {
  documentKind: (kind: string) => documentKinds[kind] ?? kind,
  mode: (mode: string) => modes[mode] ?? mode,
  shortMode: (mode: string) => shortModes[mode] ?? mode,
  property: (property: string) => properties[property] ?? property,
  languageName: (code: string) => languageNames[code] ?? code,
}
