import { foldText } from '../searchKey.ts'
import { LISTS, type ListName } from './lexicon.ts'
import type { AskKind } from './question.ts'
import { stemOf } from './stem.ts'

/** What is asked by a phrase that follows the pattern; some patterns are understood, but proposed to nobody who types. */
export type Rule = readonly [asks: AskKind, pattern: string, only?: 'understood']

/** The part that a name plays in a question. */
export const NAME_SLOTS = ['subject', 'object', 'from', 'to', 'name'] as const
export type NameSlot = (typeof NAME_SLOTS)[number]

/** One step of a pattern. */
export type Element =
  /** A word of the grammar, in any of its forms. */
  | { readonly kind: 'word'; readonly stems: readonly string[]; readonly words: readonly string[] }
  /** One or more words that name an entity, the first perhaps with a preposition or conjunction written onto it. */
  | { readonly kind: 'name'; readonly slot: NameSlot; readonly clitic: string }
  /** An entry of a list of the lexicon. */
  | { readonly kind: 'listed'; readonly list: ListName }

/** A step, and whether a phrase may do without it. */
export interface Place {
  readonly element: Element
  readonly optional: boolean
}

/**
 * Reads a pattern as it is written down: `what (only) has|shows <standing>`. Alternatives stand beside each other, a
 * phrase may do without what is in brackets, a slot is a name or an entry of the list with its name; what stands right
 * before a slot is written onto the name.
 */
export const patternOf = (written: string): readonly Place[] => written.split(' ').map(placeOf)

function placeOf(part: string): Place {
  const optional = part.startsWith('(')
  const bare = optional ? part.slice(1, -1) : part
  const [, clitic, slot] = /^(.*)<(.+)>$/.exec(bare) ?? []
  return { element: slot === undefined ? wordOf(bare) : slotOf(slot, clitic ?? ''), optional }
}

function wordOf(alternatives: string): Element {
  const words = alternatives.split('|')
  return { kind: 'word', stems: words.map(word => stemOf(foldText(word))), words }
}

function slotOf(name: string, clitic: string): Element {
  const slot = NAME_SLOTS.find(known => known === name)
  if (slot !== undefined) return { kind: 'name', slot, clitic }
  const list = LISTS.find(known => known === name)
  if (list !== undefined) return { kind: 'listed', list }
  throw new Error(`A pattern of the grammar has the slot <${name}>, which is neither a name nor a list.`)
}
