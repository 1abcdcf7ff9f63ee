import type { Stance, Status } from '../../evidence/claim.ts'
import type { Language } from '../../evidence/phrases.ts'
import type { Relation } from '../vocabulary.ts'

/** A relation as one of its two wordings says it: with the inverse one the subject of the sentence is the link's target. */
export interface Verb {
  readonly relation: Relation
  readonly inverse: boolean
}

/** How a claim may stand against a link. */
export const OBJECTIONS = ['denies', 'doubts', 'does-not-confirm'] as const satisfies readonly Stance[]
export type Objection = (typeof OBJECTIONS)[number]

/** What links may be asked for by the evidence alone. */
export type Standing =
  | { readonly by: 'status'; readonly status: Status }
  | { readonly by: 'objection'; readonly objection: Objection }
  | { readonly by: 'sources'; readonly sources: number }

/** What a phrase asks, with a name or, once these were looked up, an entity where it names one. */
export type Ask<Name> =
  /** Who stands at the end that is null; where none is, whether the link is there. */
  | {
      readonly asks: 'sentence'
      readonly subject: Name | null
      readonly verb: Verb
      readonly object: Name | null
    }
  /** How two are linked. */
  | { readonly asks: 'paths'; readonly from: Name; readonly to: Name }
  /** What somebody says or passes on; with an objection, what they deny or doubt. */
  | { readonly asks: 'statements'; readonly name: Name; readonly objection: Objection | null }
  /** Whether an event happened. */
  | { readonly asks: 'occurrence'; readonly name: Name }
  /** Which links are so well or badly founded. */
  | { readonly asks: 'standing'; readonly standing: Standing }
  /** Who somebody is linked to. */
  | { readonly asks: 'entity'; readonly name: Name }

export type AskKind = Ask<unknown>['asks']

/** One way to read a phrase. */
export interface Question<Name> {
  readonly ask: Ask<Name>
  /** The language it was asked in. */
  readonly language: Language
}

/** The same question with other names. */
export function renamed<From, To>(ask: Ask<From>, rename: (name: From) => To): Ask<To> {
  switch (ask.asks) {
    case 'sentence': {
      const { subject, object } = ask
      return {
        ...ask,
        subject: subject === null ? null : rename(subject),
        object: object === null ? null : rename(object),
      }
    }
    case 'paths':
      return { ...ask, from: rename(ask.from), to: rename(ask.to) }
    case 'standing':
      return ask
    default:
      return { ...ask, name: rename(ask.name) }
  }
}

/** The names in a question, as they stand in it. */
export function namesIn<Name>(ask: Ask<Name>): readonly Name[] {
  const names: Name[] = []
  renamed(ask, name => names.push(name))
  return names
}
