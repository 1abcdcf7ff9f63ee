import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql'

type Given = Parameters<typeof defaultFieldResolver>[1]

/** Arguments for which null says no more than leaving them out. */
const defaulted = ({ args }: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] =>
  args.filter(({ type, defaultValue }) => !isNonNullType(type) && defaultValue !== undefined)

/** Arguments with their defaults in the place of null, as a client sends for what a person left empty. */
export const withDefaults = (field: GraphQLField<unknown, unknown>, args: Given): Given => ({
  ...args,
  ...Object.fromEntries(defaulted(field).map(({ name, defaultValue }) => [name, args[name] ?? defaultValue])),
})

/** Lets the resolvers of a schema see no null where the schema has a default. */
export function fillDefaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (defaulted(field).length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args, context, info) =>
        resolve(source, withDefaults(field, args), context, info)
    }
  }
  return schema
}
