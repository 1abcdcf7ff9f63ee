/** Verbs whose participle no rule gives, and verbs that scripts write without their s: base, participle. */
const IRREGULAR = new Map(
  'be been|bear born|beat beaten|begin begun|bind bound|break broken|bring brought|build built|buy bought|catch caught|choose chosen|come come|cut cut|do done|draw drawn|drive driven|eat eaten|fall fallen|feed fed|fight fought|find found|fly flown|get got|give given|go gone|grow grown|have had|hear heard|hide hidden|hit hit|hold held|keep kept|know known|lead led|leave left|lend lent|lie lain|lose lost|make made|meet met|pay paid|put put|read read|ride ridden|run run|say said|see seen|sell sold|send sent|set set|shoot shot|show shown|sing sung|sit sat|sleep slept|speak spoken|spend spent|split split|stand stood|steal stolen|strike struck|swim swum|take taken|teach taught|tell told|think thought|throw thrown|understand understood|wear worn|win won|write written'
    .split('|')
    .map(pair => pair.split(' '))
    .map(([base = '', participle = '']) => [base, participle] as const),
)
const PARTICIPLES = new Set(IRREGULAR.values())
// What is "wrote" for one is "written" for the other.
const PASTS = new Map(
  'wrote written|ate eaten|broke broken|chose chosen|drew drawn|drove driven|flew flown|gave given|knew known|ran run|saw seen|sang sung|spoke spoken|stole stolen|swam swum|took taken|threw thrown|wore worn|began begun|did done|came come|became become|grew grown|bore born'
    .split('|')
    .map(pair => pair.split(' '))
    .map(([past = '', participle = '']) => [past, participle] as const),
)
// "bought" is both; "known" is not.
const PAST_TOO = new Set([...PARTICIPLES].filter(word => ![...PASTS.values()].includes(word)))
const BARE = new Set([
  ...IRREGULAR.keys(),
  ...'act add affect attend belong call cause cite connect contain contribute control create defeat depend describe design direct discover employ enjoy follow found fund hate help host include influence interact invest involve join like link live love manage mention move need operate order own perform play prefer produce provide publish purchase receive refer reference relate release report require review serve share sponsor start study supply support target trade train transfer treat use visit watch work'.split(
    ' ',
  ),
])
/** Words that end like a verb in the third person and are nouns. */
const NOUNS_IN_S = /(ss|us|is|ies|ness)$/

/** What a word of a relation's name does there, as far as it shows. */
export type Verb =
  | { readonly form: 'past' | 'participle'; readonly participle: string }
  | { readonly form: 'third' | 'bare'; readonly base: string; readonly participle: string }

/** The verb that a word is a form of; undefined for what looks like none. */
export function verbIn(word: string): Verb | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined
  if (PASTS.has(word)) return { form: 'past', participle: PASTS.get(word) ?? word }
  // "found" is the past of one verb and the whole of another; in a name it is what somebody did.
  if (PARTICIPLES.has(word) && !BARE.has(word))
    return { form: PAST_TOO.has(word) ? 'past' : 'participle', participle: word }
  if (BARE.has(word)) return { form: 'bare', base: word, participle: participleOf(word) }
  if (/[\p{L}]{2}ed$/u.test(word)) return { form: 'past', participle: word }
  const base = baseOf(word)
  if (base !== undefined) return { form: 'third', base, participle: participleOf(base) }
  return undefined
}

function baseOf(word: string): string | undefined {
  const known = [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  const base = known.find(each => each !== word && BARE.has(each))
  if (base !== undefined) return base
  return /[\p{L}]{3}s$/u.test(word) && !NOUNS_IN_S.test(word) ? word.slice(0, -1) : undefined
}

/** `know` → knows, `study` → studies, `watch` → watches. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (base === 'be') return 'is'
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function participleOf(base: string): string {
  const irregular = IRREGULAR.get(base)
  if (irregular !== undefined) return irregular
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  // "planned" but "visited": of two syllables English doubles nothing that scripts are full of.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
