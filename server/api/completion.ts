import { isPromise } from 'node:util/types'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'

/** A value as it stands in the answer. */
type Complete = (value: unknown) => unknown

/** A value of an object, from the object itself. */
type FieldOf = (source: object) => unknown

/** Something has to be waited for, or told as an error: graphql-js does that. */
export class NotAtOnce extends Error {
  override readonly name = 'NotAtOnce'
}

interface Surroundings {
  readonly schema: GraphQLSchema
  readonly context: unknown
  readonly info: GraphQLResolveInfo
}

/**
 * Completes the value of a field with all that is asked of it, as graphql-js would (https://spec.graphql.org/October2021/#sec-Value-Completion),
 * by the same resolvers. What is the same for each item of a list, its fields and their arguments, is worked out once; no path is kept for errors, of which there are none:
 * whatever would be one, and whatever has to be waited for, is left to graphql-js.
 * @throws {NotAtOnce}
 */
export function completed(value: unknown, type: GraphQLOutputType, surroundings: Surroundings): unknown {
  return completerOf(type, surroundings.info.fieldNodes, surroundings)(value)
}

function completerOf(type: GraphQLOutputType, nodes: readonly FieldNode[], around: Surroundings): Complete {
  if (isNonNullType(type)) return nonNull(completerOf(type.ofType, nodes, around))
  if (isListType(type)) return listOf(completerOf(type.ofType, nodes, around))
  if (isLeafType(type)) return leafOf(type)
  if (isObjectType(type)) return objectOf(type, nodes, around)
  // Of an interface or a union: which type it is may have to be waited for.
  throw new NotAtOnce()
}

const nonNull =
  (complete: Complete): Complete =>
  value => {
    const done = complete(value)
    if (done === null) throw new NotAtOnce()
    return done
  }

const listOf =
  (complete: Complete): Complete =>
  value => {
    if (isAbsent(value)) return null
    if (!Array.isArray(value)) throw new NotAtOnce()
    leaveWaited(value)
    return value.map(complete)
  }

const leafOf =
  (type: GraphQLLeafType): Complete =>
  value => {
    if (isAbsent(value)) return null
    const done = serialized(type, value)
    if (isAbsent(done) || isPromise(done)) throw new NotAtOnce()
    return done
  }

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value)
  } catch (cause) {
    throw new NotAtOnce('', { cause })
  }
}

function objectOf(type: GraphQLObjectType, nodes: readonly FieldNode[], around: Surroundings): Complete {
  const fields = fieldsOf(type, nodes, around)
  return value => {
    if (isAbsent(value)) return null
    if (typeof value !== 'object' || isPromise(value)) throw new NotAtOnce()
    const answer: Record<string, unknown> = {}
    for (const [key, field] of fields) answer[key] = field(value)
    return answer
  }
}

function fieldsOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  around: Surroundings,
): readonly (readonly [key: string, FieldOf])[] {
  const { fragments, variableValues } = around.info
  const found = collectSubfields(around.schema, fragments, variableValues, type, nodes)
  // It would set the answer's prototype.
  if (found.has('__proto__') || type.isTypeOf !== undefined) throw new NotAtOnce()
  return [...found].map(([key, [node, ...others]]) => {
    if (node === undefined) throw new NotAtOnce()
    if (node.name.value === '__typename') return [key, () => type.name] as const
    const field = type.getFields()[node.name.value]
    // graphql-js leaves out what is no field; validation has refused it before.
    if (field === undefined) throw new NotAtOnce()
    return [key, fieldOf(field, [node, ...others], around)] as const
  })
}

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly [FieldNode, ...FieldNode[]],
  around: Surroundings,
): FieldOf {
  const { context, info } = around
  const complete = completerOf(field.type, nodes, around)
  const args = argumentsOf(field, nodes[0], around)
  const { resolve, name } = field
  const resolved = (source: object): unknown => {
    if (resolve !== undefined) return resolve(source, args, context, info)
    const value: unknown = Reflect.get(source, name)
    return typeof value === 'function' ? value.call(source, args, context, info) : value
  }
  return source => {
    const value = ready(() => resolved(source))
    return complete(value)
  }
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { info }: Surroundings) {
  try {
    return getArgumentValues(field, node, info.variableValues)
  } catch (cause) {
    throw new NotAtOnce('', { cause })
  }
}

/** What a resolver gives. graphql-js will ask it again where it failed, or has to be waited for. */
function ready(resolve: () => unknown): unknown {
  let value: unknown
  try {
    value = resolve()
  } catch (cause) {
    throw new NotAtOnce('', { cause })
  }
  leaveWaited([value])
  return value
}

/**
 * Where any of the values has to be waited for, none of them is. What fails of them is told by whoever asks again: unheard, it would end the
 * process.
 * @throws {NotAtOnce}
 */
function leaveWaited(values: readonly unknown[]): void {
  const waited = values.filter(isPromise)
  for (const promise of waited) promise.then(undefined, () => undefined)
  if (waited.length > 0) throw new NotAtOnce()
}

const isAbsent = (value: unknown) => value === null || value === undefined
