/** The name of a label, a type or a property without its namespace: `ns0__Person`, `http://example.org/Person`. */
export function localName(name: string): string {
  const parts = name.includes('://') ? name.split(/[#/]/) : name.split(/__|^[a-z][a-z0-9]*:/)
  return parts.filter(part => /\p{L}/u.test(part)).at(-1) ?? name
}

/** Its words, in lower case, abbreviations as they are: `ProductCategory` → product category, `HTTPServer` → HTTP server. */
export function wordsOf(name: string): readonly string[] {
  const words = localName(name)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_.-]+/u)
    .filter(Boolean)
  const shouted = words.every(word => word === word.toUpperCase())
  return words.map(word => (!shouted && isAbbreviation(word) ? word : word.toLowerCase()))
}

const isAbbreviation = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)
