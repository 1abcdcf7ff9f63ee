import { type Literal, literalAt } from './literals.ts'
import type { FilePlan } from './plan.ts'
import { tokensOf } from './tokens.ts'

/** What may have changed since the last roll-up. */
export type Touched = 'anything' | TouchedIds

export interface TouchedIds {
  /** Ids of entities, links and claims, among which anything may have changed or be new. */
  readonly ids: ReadonlySet<string>
  /** Ids of documents that may have other dates, or cite others. */
  readonly documents: ReadonlySet<string>
}

export const NOTHING: TouchedIds = { ids: new Set(), documents: new Set() }

/** With more ids than these the whole graph is as quickly walked. */
const MOST_IDS = 20_000
const LONGEST_ID = 1_000

/** All texts that a file's statements write out, where these alone can tell what it touches. */
export function touchedBy({ statements }: FilePlan): Touched {
  if (statements.some(({ shape }) => shape.touches === 'anything')) return 'anything'
  const ids = new Set<string>()
  const documents = new Set<string>()
  for (const { statement, shape } of statements) {
    if (shape.touches === 'nothing') continue
    const texts = textsIn(statement.text)
    if (texts === undefined || Object.keys(statement.parameters).length > 0) return 'anything'
    for (const text of texts) ids.add(text)
    if (/\bcites\b|\bset\b/i.test(statement.text)) for (const text of texts) documents.add(text)
    if (ids.size > MOST_IDS) return 'anything'
  }
  return { ids, documents }
}

export function both(one: Touched, other: Touched): Touched {
  if (one === 'anything' || other === 'anything') return 'anything'
  return {
    ids: new Set([...one.ids, ...other.ids]),
    documents: new Set([...one.documents, ...other.documents]),
  }
}

function textsIn(statement: string): readonly string[] | undefined {
  const tokens = tokensOf(statement)
  const texts: Literal[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'string') continue
    const literal = literalAt(tokens, at)
    if (literal === undefined) return undefined
    texts.push(literal.value)
  }
  return texts.filter(text => typeof text === 'string').filter(text => text.length <= LONGEST_ID)
}
