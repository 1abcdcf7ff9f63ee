import {
  type defaultFieldResolver,
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
export const withDefaults = (field: GraphQLField<unknown, unknown>, args: Given): Given =>
  defaultsFor(defaulted(field), args)

/** The same for the arguments with defaults. Seldom is one null, and then alone are the arguments made anew. */
function defaultsFor(fields: readonly GraphQLArgument[], args: Given): Given {
  const isNull = ({ name }: GraphQLArgument) => args[name] === null || args[name] === undefined
  if (!fields.some(isNull)) return args
  const missing = fields.filter(isNull).map(({ name, defaultValue }) => [name, defaultValue])
  return { ...args, ...Object.fromEntries(missing) }
}

/** Lets the resolvers of a schema see no null where the schema has a default. */
export function fillDefaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const fields = defaulted(field)
      const { resolve } = field
      // Without one it is a property, whatever is given.
      if (fields.length === 0 || resolve === undefined) continue
      field.resolve = (source, args, context, info) =>
        resolve(source, defaultsFor(fields, args), context, info)
    }
  }
  return schema
}
