import type { Language } from '../../evidence/phrases.ts'
import { ARABIC } from './arabic.ts'
import { ENGLISH } from './english.ts'
import { type Place, patternOf, type Rule } from './pattern.ts'
import type { AskKind } from './question.ts'

/** A rule ready to be followed. */
export interface GrammarRule {
  readonly asks: AskKind
  readonly pattern: readonly Place[]
  /** null = of any language. */
  readonly language: Language | null
  /** Whether it is proposed while somebody types. */
  readonly proposed: boolean
}

/** Sentences without a question word: their words are the vocabulary's alone. */
const ANY: readonly Rule[] = [
  ['sentence', '<subject> <verb> <object>'],
  ['sentence', '<subject> <verb>'],
  ['sentence', '<verb> <object>'],
  ['entity', '<name>'],
]

/** Every rule; of several that a phrase follows, the first is most likely meant. */
export const GRAMMAR: readonly GrammarRule[] = [
  ...ready(ENGLISH, 'en'),
  ...ready(ARABIC, 'ar'),
  ...ready(ANY, null),
]

function ready(rules: readonly Rule[], language: Language | null): readonly GrammarRule[] {
  return rules.map(([asks, written, only]) => ({
    asks,
    pattern: patternOf(written),
    language,
    proposed: only === undefined,
  }))
}
