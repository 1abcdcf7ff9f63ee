import type { Relation } from './vocabulary.ts'

const PLACEHOLDER = 'ANY_LINK'

/**
 * A statement with its placeholder type ANY_LINK replaced by these relations: a relationship's type cannot be a
 * parameter where the plan shall follow it. Only types of the vocabulary come in here, quoted and sorted (so that the
 * same set is the same plan). Without any, the placeholder stays: no relationship is of that type.
 */
export function over(cypher: string, relations: Iterable<Relation>): string {
  const types = [...relations].map(relation => quoted(relation.name)).sort()
  return types.length === 0 ? cypher : cypher.replaceAll(PLACEHOLDER, () => types.join('|'))
}

/**
 * A label or type as Cypher quotes it. Neo4j reads \\uXXXX everywhere, in quotes too: a backslash of the name's own goes as
 * the escape of itself.
 */
export const quoted = (name: string) => `\`${name.replaceAll('\\', '\\u005C').replaceAll('`', '``')}\``
