import type { Relation } from './vocabulary.ts'

const PLACEHOLDER = 'ANY_LINK'

/**
 * A statement with its placeholder type ANY_LINK replaced by these relations: a relationship's type cannot be a
 * parameter where the plan shall follow it. Only types of the vocabulary come in here, quoted and sorted (so that the
 * same set is the same plan). Without any, the placeholder stays: no relationship is of that type.
 */
export function over(cypher: string, relations: Iterable<Relation>): string {
  return madeOnce(relations, cypher, () => {
    const types = [...relations].map(relation => quoted(relation.name)).sort()
    return types.length === 0 ? cypher : cypher.replaceAll(PLACEHOLDER, () => types.join('|'))
  })
}

const made = new WeakMap<Iterable<Relation>, Map<string, string>>()

/** A text that is made of some relations, once for each list of them: nearly all questions are about all of the vocabulary. */
export function madeOnce(relations: Iterable<Relation>, key: string, make: () => string): string {
  const texts = made.get(relations) ?? new Map<string, string>()
  made.set(relations, texts)
  const text = texts.get(key) ?? make()
  texts.set(key, text)
  return text
}

/**
 * A label or type as Cypher quotes it. Neo4j reads \\uXXXX everywhere, in quotes too: a backslash of the name's own goes as
 * the escape of itself, and a dollar sign, which would look like a parameter's.
 */
export const quoted = (name: string) => `\`${escaped(name).replaceAll('`', '``')}\``

const escaped = (name: string) => name.replaceAll('\\', '\\u005C').replaceAll('$', '\\u0024')

/** A name as a text of Cypher. */
export const asText = (name: string) => `'${escaped(name).replaceAll("'", '\\u0027')}'`
