import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { NotAtOnce } from './completion.ts'
import type { LoggedContext } from './plugins.ts'
import { readsForEach } from './readForEach.ts'

type Gateway = ApolloServerOptionsWithGateway<LoggedContext>['gateway']

/**
 * How Apollo is given an executor: operations are executed by `quick`, whose lists are completed at once, and by `schema`, which
 * graphql-js goes over field by field, where that turns out not to be possible. Which of them it is, is kept for each operation.
 */
export function executing(schema: GraphQLSchema, quick: GraphQLSchema): Gateway {
  const isSlow = new WeakMap<OperationDefinitionNode, boolean>()
  const executed = async (given: Omit<ExecutionArgs, 'schema'>, operation: OperationDefinitionNode) => {
    const slow = isSlow.get(operation) ?? (looksAtSchema(operation) || readsForEach(schema, given.document))
    isSlow.set(operation, slow)
    if (slow) return execute({ schema, ...given })
    const result = await execute({ schema: quick, ...given })
    if (!isIncomplete(result)) return result
    isSlow.set(operation, true)
    return execute({ schema, ...given })
  }
  return {
    load: async () => ({
      executor: ({ document, operation, operationName, request, context: contextValue }) =>
        executed(
          { document, operationName, contextValue, variableValues: request.variables ?? null },
          operation,
        ),
    }),
    onSchemaLoadOrUpdate: tell => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

const isIncomplete = ({ errors }: ExecutionResult) =>
  errors?.some(({ originalError }) => originalError instanceof NotAtOnce) ?? false

/** Introspection shows the schema it is executed by; what changes something is executed once; a fragment may hold anything. */
const looksAtSchema = ({ operation, selectionSet }: OperationDefinitionNode) =>
  operation !== 'query' ||
  selectionSet.selections.some(
    selection => selection.kind !== Kind.FIELD || /^__(schema|type)$/.test(selection.name.value),
  )
