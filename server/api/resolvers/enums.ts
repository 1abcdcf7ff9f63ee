import { type DocumentNode, Kind } from 'graphql'

/** Every enum value is the graph's own word: DOES_NOT_CONFIRM is `does-not-confirm` in Cypher and in TypeScript. */
export function enumsOf(typeDefs: DocumentNode): Record<string, Record<string, string>> {
  const enums = typeDefs.definitions.filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION)
  return Object.fromEntries(
    enums.map(({ name, values = [] }) => [
      name.value,
      Object.fromEntries(values.map(value => [value.name.value, wordOf(value.name.value)])),
    ]),
  )
}

const wordOf = (value: string) => value.toLowerCase().replaceAll('_', '-')
