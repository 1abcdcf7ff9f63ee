import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema, parse } from 'graphql'
import { withCompletedLists } from './completedLists.ts'
import { fillDefaults } from './defaults.ts'
import { resolversFor } from './resolvers/resolvers.ts'

// Without their places: they would keep every token of the text in memory.
const typeDefs = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), { noLocation: true })
const resolvers = resolversFor(typeDefs)

/** The schema with what answers each of its fields. */
export const executableSchema = (): GraphQLSchema =>
  fillDefaults(makeExecutableSchema({ typeDefs, resolvers }))

/** One that answers the same at once, or not at all. */
export const quickSchema = (schema: GraphQLSchema): GraphQLSchema =>
  withCompletedLists(schema, typeDefs, resolvers)
