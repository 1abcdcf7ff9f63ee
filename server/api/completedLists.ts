import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type TypeNode,
  visit,
} from 'graphql'
import { once } from './atOnce.ts'
import { completed } from './completion.ts'
import { fillDefaults } from './defaults.ts'
import type { Resolvers } from './schema.generated.ts'

/** The type of a list that is completed: graphql-js takes its value as it is. */
const COMPLETED = 'CompletedList'

/**
 * A schema that answers as `schema` does, whose lists of objects complete by themselves all that is asked of their items: going over each
 * field of each item takes graphql-js most of the time of a large answer. It cannot answer what has to be waited for in a list.
 */
export function withCompletedLists(
  schema: GraphQLSchema,
  typeDefs: DocumentNode,
  resolvers: Resolvers,
): GraphQLSchema {
  const quick = fillDefaults(
    makeExecutableSchema({ typeDefs: [listsCompleted(typeDefs, schema), `scalar ${COMPLETED}`], resolvers }),
  )
  for (const type of Object.values(quick.getTypeMap())) {
    const usual = schema.getType(type.name)
    if (!isObjectType(type) || !isObjectType(usual)) continue
    for (const field of Object.values(type.getFields())) {
      const as = usual.getFields()[field.name]
      if (as !== undefined && getNamedType(field.type).name === COMPLETED) complete(field, as, schema)
    }
  }
  return quick
}

/** The type definitions, in which every list of objects is of the one type. */
function listsCompleted(typeDefs: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const isListOfObjects = (type: TypeNode): boolean => {
    if (type.kind === Kind.NON_NULL_TYPE) return isListOfObjects(type.type)
    return type.kind === Kind.LIST_TYPE && isObjectType(schema.getType(nameOf(type)))
  }
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COMPLETED } }
  // An error of the list itself leaves null in its place only where that may be.
  const asNullable = (list: TypeNode) =>
    list.kind === Kind.NON_NULL_TYPE ? { kind: Kind.NON_NULL_TYPE, type } : type
  return visit(typeDefs, {
    FieldDefinition: field =>
      isListOfObjects(field.type) ? { ...field, type: asNullable(field.type) } : undefined,
  })
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)

type Field = GraphQLField<unknown, unknown>

/** Has a field complete what it answers, as one of the usual schema would be. */
function complete(field: Field, { type }: Field, schema: GraphQLSchema): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const done = (value: unknown) => completed(value, type, { schema, context, info })
    const value: unknown = resolve(source, args, context, info)
    return once(value, done)
  }
}
