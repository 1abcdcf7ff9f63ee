import { type DocumentNode, GraphQLError, Kind } from 'graphql'

/** So many operations of a document are named in an error. */
const MOST_NAMED = 10

/** Which operation of a document is meant cannot be told: what was given, and which there are. */
export function noSuchOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): GraphQLError {
  const names = document.definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? 'one without a name'] : [],
  )
  const there = names.slice(0, MOST_NAMED).join(', ')
  const message =
    operationName === null || operationName === undefined
      ? `The document holds several operations: name one of them in operationName. There are: ${there}.`
      : `The document holds no operation "${operationName}", which operationName asks for. There is: ${there}.`
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
}
