import type { Parameters } from './connection.ts'

/** A text as it is sent, and the names of the parameters in it. */
interface Sent {
  readonly text: string
  readonly names: readonly string[]
}

/** So many characters of texts are kept as they are sent; there are some hundred, and each may come with some sets of relations. */
const MOST_CHARACTERS = 8_000_000
const texts = new Map<string, Sent>()
let characters = 0

/**
 * The same read with its parameters in one map, `$given`. Neo4j plans a text anew for each class of length of the lists and
 * texts among its parameters, and for null; it does not look into a map, so that a text has one plan, whatever is asked. What the
 * text does not name is left out.
 */
export function inOneMap(cypher: string, parameters: Parameters): [string, { readonly given: Parameters }] {
  const { text, names } = sent(cypher)
  const given: Record<string, unknown> = {}
  for (const name of names) if (name in parameters) given[name] = parameters[name]
  return [text, { given }]
}

function sent(cypher: string): Sent {
  const known = texts.get(cypher)
  if (known !== undefined) return known
  const names = new Set<string>()
  const text = cypher.replaceAll(/\$([A-Za-z]\w*)/g, (_, name) => {
    names.add(name)
    return `$given.${name}`
  })
  if (characters + text.length > MOST_CHARACTERS) {
    texts.clear()
    characters = 0
  }
  characters += text.length
  const made = { text, names: [...names] }
  texts.set(cypher, made)
  return made
}
