import type { Parameters } from './connection.ts'

/**
 * The same read with its parameters in one map, `$given`. Neo4j plans a text anew for each class of length of the lists and
 * texts among its parameters, and for null; it does not look into a map, so that a text has one plan, whatever is asked.
 */
export const inOneMap = (
  cypher: string,
  parameters: Parameters,
): [string, { readonly given: Parameters }] => [
  cypher.replaceAll(/\$(?=[A-Za-z])/g, '$given.'),
  { given: parameters },
]
