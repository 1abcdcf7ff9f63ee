import { STATUSES, type Status } from '../../evidence/claim.ts'
import type { Language } from '../../evidence/phrases.ts'
import { statusLabel } from '../../evidence/wording.ts'
import type { Vocabulary, Wording } from '../vocabulary.ts'
import { OBJECTIONS, type Objection, type Standing, type Verb } from './question.ts'
import { phraseOf } from './tokens.ts'
import { NUMERALS, STANDING_WORDS } from './words.ts'

/** The lists of known words: relations as they are worded, the same without their "is", and words for evidence. */
export const LISTS = ['verb', 'participle', 'standing', 'lack', 'objection', 'objected', 'sources'] as const
export type ListName = (typeof LISTS)[number]

/** A known word, or several that belong together. */
export interface Entry {
  /** As it is written: several forms of a verb may be one entry. */
  readonly forms: readonly string[]
  readonly stems: readonly string[]
  readonly means: { readonly verb?: Verb; readonly standing?: Standing; readonly objection?: Objection }
}

/** Every list, the longest entries first. */
export type Lexicon = Readonly<Record<ListName, readonly Entry[]>>

const LANGUAGES: readonly Language[] = ['en', 'ar']

// A vocabulary is read anew every few seconds, and asked about for each letter that is typed.
const KNOWN = new WeakMap<Vocabulary, Lexicon>()

/** What the grammar's slots may hold in this graph: a relation added to the vocabulary is understood at once. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = KNOWN.get(vocabulary) ?? build(vocabulary)
  KNOWN.set(vocabulary, known)
  return known
}

function build(vocabulary: Vocabulary): Lexicon {
  const verbs = verbsOf(vocabulary)
  return {
    verb: longestFirst(verbs.flatMap(entry => [entry, ...withoutBe(entry).filter(isTelling)])),
    participle: longestFirst(verbs.flatMap(withoutBe)),
    standing: longestFirst([...statuses(false), ...objections('standing')]),
    lack: longestFirst(statuses(true)),
    objection: longestFirst(objections('doing')),
    objected: longestFirst(objections('done')),
    sources: NUMERALS.flatMap((words, at) =>
      words.map(word => entryOf(word, { standing: { by: 'sources', sources: at + 1 } })),
    ),
  }
}

function verbsOf({ relations }: Vocabulary): readonly Entry[] {
  return [...relations.values()].flatMap(relation => {
    const worded = (wording: Wording, inverse: boolean) =>
      onceEach(Object.values(wording).map(form => entryOf(form, { verb: { relation, inverse } })))
    const forward = worded(relation.labels, false)
    return relation.symmetric ? forward : [...forward, ...worded(relation.inverseLabels, true)]
  })
}

/** Forms that only agree with another subject, such as the Arabic masculine and feminine, are one entry. */
function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const once = new Map<string, Entry>()
  for (const entry of entries) {
    const key = entry.stems.join(' ')
    once.set(key, { ...entry, forms: [...(once.get(key)?.forms ?? []), ...entry.forms] })
  }
  return [...once.values()]
}

/** "is backed by" → "backed by". */
function withoutBe({ forms, stems, means }: Entry): readonly Entry[] {
  const [first, ...rest] = stems
  return first === 'be' && rest.length > 0
    ? [{ forms: forms.map(form => form.slice(form.indexOf(' ') + 1)), stems: rest, means }]
    : []
}

/** A preposition alone, such as the "in" of "is in", says no relation. */
const isTelling = ({ stems }: Entry) => stems.length > 1

/** A link that is denied has claims that deny it, whatever its status: for "denied" these are asked for. */
const statuses = (had: boolean) =>
  STATUSES.filter(status => status !== 'denied').flatMap(status =>
    LANGUAGES.filter(language => isHad(status, language) === had).map(language =>
      entryOf(statusLabel(status, language).toLowerCase(), { standing: { by: 'status', status } }),
    ),
  )

/** In Arabic a link is without sources; in English it has none. */
const isHad = (status: Status, language: Language) => status === 'unsourced' && language === 'en'

const objections = (as: 'standing' | 'doing' | 'done') =>
  OBJECTIONS.flatMap(objection =>
    Object.values(STANDING_WORDS[objection][as === 'doing' ? 'doing' : 'standing']).map(word =>
      entryOf(word, as === 'standing' ? { standing: { by: 'objection', objection } } : { objection }),
    ),
  )

function entryOf(form: string, means: Entry['means']): Entry {
  const { tokens } = phraseOf(form)
  return { forms: [form], stems: tokens.filter(({ isArticle }) => !isArticle).map(({ stem }) => stem), means }
}

const longestFirst = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ stems }) => stems.length > 0).sort((a, b) => b.stems.length - a.stems.length)
