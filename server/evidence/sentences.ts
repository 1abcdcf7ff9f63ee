import type { Modality, Status } from './claim.ts'
import type { Language } from './phrases.ts'

/** One end of a link, as a sentence names it. */
export interface Party {
  /** In the language of the sentence. */
  readonly name: string
  /** Whether the Arabic name is feminine: the verb then follows it. */
  readonly feminine: boolean
}

/** A wording of the vocabulary by language: `en`, `ar`, and `ar_f` for a feminine subject where it differs. */
export type Verb = { readonly en: string } & Readonly<Record<string, string>>

export interface LinkInWords {
  readonly source: Party
  readonly target: Party
  /** From source to target, and from target to source. */
  readonly relation: { readonly labels: Verb; readonly inverseLabels: Verb }
  /** The end that the sentence begins with. */
  readonly from: 'source' | 'target'
  readonly status: Status
  readonly modality: Modality | null
}

/**
 * A link as a sentence without a full stop: "Iran backs Kataib Hezbollah", "Kataib Hezbollah is backed by Iran". What is
 * not actual, and what is contradicted or withdrawn, says so: "United States plans … (planned)". Where a language lacks
 * the relation's wording the English one stands.
 */
export function sentenceOf(link: LinkInWords, language: Language): string {
  const [subject, object, verbs] =
    link.from === 'source'
      ? [link.source, link.target, link.relation.labels]
      : [link.target, link.source, link.relation.inverseLabels]
  const sentence = `${subject.name} ${verbFor(subject, verbs, language)} ${object.name}`
  const remarks = [
    ...(link.modality === null || link.modality === 'actual' ? [] : [MODALITIES[language][link.modality]]),
    ...(REMARKS[language][link.status] ?? []),
  ]
  return remarks.length === 0 ? sentence : `${sentence} (${remarks.join(language === 'ar' ? '، ' : ', ')})`
}

/** A wording in agreement with who stands before it; where a language lacks it the English one. */
export function verbFor(subject: Pick<Party, 'feminine'>, verbs: Verb, language: Language): string {
  const agreeing = subject.feminine ? verbs[`${language}_f`] : undefined
  return agreeing ?? verbs[language] ?? verbs.en
}

const MODALITIES: Readonly<Record<Language, Readonly<Record<Exclude<Modality, 'actual'>, string>>>> = {
  en: {
    scheduled: 'scheduled',
    planned: 'planned',
    expected: 'expected',
    proposed: 'proposed',
    conditional: 'conditional',
    threatened: 'threatened',
  },
  ar: {
    scheduled: 'مقرَّر',
    planned: 'مخطَّط له',
    expected: 'متوقَّع',
    proposed: 'مقترَح',
    conditional: 'مشروط',
    threatened: 'مهدَّد به',
  },
}

const REMARKS: Readonly<Record<Language, Readonly<Partial<Record<Status, readonly [string]>>>>> = {
  en: { disputed: ['disputed'], denied: ['denied'], retracted: ['withdrawn'] },
  ar: { disputed: ['محلّ خلاف'], denied: ['منفيّ'], retracted: ['مسحوب'] },
}
