import type { Language } from '../../evidence/phrases.ts'
import { verbFor } from '../../evidence/sentences.ts'
import { statusLabel } from '../../evidence/wording.ts'
import type { Entity } from '../entity.ts'
import { nameIn } from '../names.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Ask, Objection, Standing, Verb } from './question.ts'
import { NUMERALS, STANDING_WORDS } from './words.ts'

/** How one language puts the questions that the vocabulary has no words for. */
interface Manner {
  readonly mark: string
  readonly who: string
  readonly what: string
  readonly paths: (from: string, to: string) => string
  readonly says: (name: string, feminine: boolean) => string
  readonly objects: (name: string, verb: string) => string
  readonly happened: (name: string) => string
  readonly is: (standing: string) => string
  readonly rests: (sources: number, numeral: string) => string
}

const MANNERS: Readonly<Record<Language, Manner>> = {
  en: {
    mark: '?',
    who: 'Who',
    what: 'What',
    paths: (from, to) => `How is ${from} linked to ${to}?`,
    says: name => `What does ${name} report?`,
    objects: (name, verb) => `What does ${name} ${verb}?`,
    happened: name => `${name}: did it happen?`,
    is: standing => `What ${standing.endsWith('sources') ? 'has' : 'is'} ${standing}?`,
    rests: (sources, numeral) => `Which links rest on ${numeral} ${sources === 1 ? 'source' : 'sources'}?`,
  },
  ar: {
    mark: '؟',
    who: 'من',
    what: 'ما',
    paths: (from, to) => `ما الصلة بين ${from} و${to}؟`,
    says: (name, feminine) => `ماذا ${feminine ? 'تقول' : 'يقول'} ${name}؟`,
    objects: (name, verb) => `ماذا ${verb} ${name}؟`,
    happened: name => `${name}: هل حدث ذلك؟`,
    is: standing => `ما هو ${standing}؟`,
    rests: (sources, numeral) =>
      `ما الروابط التي تستند إلى ${sources === 1 ? `مصدر ${numeral}` : `${numeral} مصادر`}؟`,
  },
}

/** A question in words, so that asking these words is asking the same. */
export function tell(ask: Ask<Entity>, language: Language, vocabulary: Vocabulary): string {
  const manner = MANNERS[language]
  const named = (entity: Entity) => nameIn(entity, language)
  switch (ask.asks) {
    case 'sentence':
      return tellSentence(ask, language, vocabulary)
    case 'paths':
      return manner.paths(named(ask.from), named(ask.to))
    case 'statements':
      return ask.objection === null
        ? manner.says(named(ask.name), ask.name.feminine)
        : manner.objects(named(ask.name), doingOf(ask.objection, ask.name, language))
    case 'occurrence':
      return manner.happened(named(ask.name))
    case 'standing':
      return tellStanding(ask.standing, language)
    case 'entity':
      return named(ask.name)
  }
}

function tellSentence(
  { subject, verb, object }: Ask<Entity> & { asks: 'sentence' },
  language: Language,
  vocabulary: Vocabulary,
): string {
  const { mark, who, what } = MANNERS[language]
  const said = wordedAs(verb, subject, language)
  if (subject === null)
    return `${actsAtSubject(verb, vocabulary) ? who : what} ${said} ${object === null ? '' : nameIn(object, language)}${mark}`
  const name = nameIn(subject, language)
  return object === null ? `${name} ${said} ${mark}` : `${name} ${said} ${nameIn(object, language)}${mark}`
}

/** A relation as it is worded for that subject; null is who is asked for. */
export function wordedAs({ relation, inverse }: Verb, subject: Entity | null, language: Language): string {
  const wording = inverse ? relation.inverseLabels : relation.labels
  return verbFor(subject ?? { feminine: false }, wording, language)
}

/** Whether it is mostly somebody, rather than something, that may stand at the end that the sentence begins with. */
function actsAtSubject({ relation, inverse }: Verb, { kinds }: Vocabulary): boolean {
  const allowed = inverse ? relation.range : relation.domain
  const acting = allowed.filter(name => name === 'Actor' || kinds.get(name)?.acts)
  return 2 * acting.length >= allowed.length
}

function tellStanding(standing: Standing, language: Language): string {
  const { is, rests } = MANNERS[language]
  switch (standing.by) {
    case 'status':
      return is(statusLabel(standing.status, language).toLowerCase())
    case 'objection':
      return is(STANDING_WORDS[standing.objection].standing[language])
    case 'sources':
      return rests(standing.sources, numeralOf(standing.sources, language))
  }
}

function doingOf(objection: Objection, who: Entity, language: Language): string {
  const { doing } = STANDING_WORDS[objection]
  if (language === 'en') return doing.en
  return who.feminine ? doing.ar_f : doing.ar
}

function numeralOf(number: number, language: Language): string {
  const [english, digits, arabic] = NUMERALS[number - 1] ?? []
  return (language === 'en' ? english : arabic) ?? digits ?? String(number)
}
