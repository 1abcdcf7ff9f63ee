import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** One place where somebody may write something: an argument of a field, or a member of an input object in it. */
export interface Place {
  /** Such as `Entity.links.filter.relations`. */
  readonly name: string
  /** The type of what is written there. */
  readonly type: GraphQLInputType
  /** The type of the whole argument. */
  readonly argumentType: GraphQLInputType
  /** The whole argument that holds a value at this place. */
  argumentWith(value: unknown): unknown
  /** An operation that asks this field once for each variable `$v0`, `$v1`, …, with it as the argument. */
  operation(variables: readonly string[]): string
}

/** Values that required arguments take where they are not the ones that are tried. */
const USUAL: Readonly<Record<string, string>> = {
  'Query.link.id': '"iran~BACKS~kataib-hezbollah"',
  'Query.node.id': '"iran"',
  id: '"iran"',
  ids: '["iran", "kataib-hezbollah"]',
  among: '["iran", "elizabeth-tsurkov"]',
  text: '"iran"',
  phrase: '"who backs Kataib Hezbollah"',
}

/** Every place of every field that a query reaches. */
export function placesOf(schema: GraphQLSchema): readonly Place[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no query type.')
  const ways = waysFrom(query)
  return [...ways].flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap(field =>
      field.args.flatMap(argument => placesIn({ type, way, field, argument })),
    ),
  )
}

type Way = (inner: string) => string

/** For each object type, the selection around what is asked of it, by the fewest fields. */
function waysFrom(query: GraphQLObjectType): ReadonlyMap<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>([[query, inner => `{ ${inner} }`]])
  // A map goes on over what is added to it: this ends when every type was reached.
  for (const [type, way] of ways)
    for (const field of Object.values(type.getFields())) {
      const next: GraphQLNamedType = getNamedType(field.type)
      if (!isObjectType(next) || ways.has(next)) continue
      ways.set(next, inner => way(`${field.name}${usualArguments(type, field)} { ${inner} }`))
    }
  return ways
}

interface Spot {
  readonly type: GraphQLObjectType
  readonly way: Way
  readonly field: GraphQLField<unknown, unknown>
  readonly argument: GraphQLArgument
}

function placesIn(spot: Spot): readonly Place[] {
  const { type, way, field, argument } = spot
  const operation = (variables: readonly string[]) => {
    const others = usualArguments(type, field, argument.name)
    const asked = variables.map(
      name => `${name}: ${field.name}${withArgument(others, `${argument.name}: $${name}`)}${leavesOf(field)}`,
    )
    return `query(${variables.map(name => `$${name}: ${argument.type}`).join(', ')}) ${way(asked.join(' '))}`
  }
  const name = `${type.name}.${field.name}.${argument.name}`
  const at = { argumentType: argument.type, operation }
  const named = getNamedType(argument.type)
  if (!isInputObjectType(named)) return [{ ...at, name, type: argument.type, argumentWith: value => value }]
  return Object.values(named.getFields()).map((member: GraphQLInputField) => ({
    ...at,
    name: `${name}.${member.name}`,
    type: member.type,
    argumentWith: value => ({ [member.name]: value }),
  }))
}

function usualArguments(
  type: GraphQLObjectType,
  { name, args }: GraphQLField<unknown, unknown>,
  except?: string,
): string {
  const given = args
    .filter(argument => isRequiredArgument(argument) && argument.name !== except)
    .map(argument => {
      const usual = USUAL[`${type.name}.${name}.${argument.name}`] ?? USUAL[argument.name]
      if (usual === undefined)
        throw new Error(`What does ${type.name}.${name}.${argument.name} usually take?`)
      return `${argument.name}: ${usual}`
    })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

const withArgument = (others: string, one: string) =>
  others === '' ? `(${one})` : `${others.slice(0, -1)}, ${one})`

/** What a field holds that needs no arguments: values, and the values of lists in it. */
function leavesOf({ type }: GraphQLField<unknown, unknown>, depth = 2): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (!isObjectType(named) || depth === 0) return ' { __typename }'
  const parts = Object.values(named.getFields())
    .filter(field => !field.args.some(isRequiredArgument))
    .flatMap(field => {
      if (isLeafType(getNamedType(field.type))) return field.args.length === 0 ? [field.name] : []
      return isEdges(field) ? [`${field.name}${leavesOf(field, depth - 1)}`] : []
    })
  return ` { ${['__typename', ...parts].join(' ')} }`
}

const isEdges = (field: GraphQLField<unknown, unknown>) => isListType(getNullableType(field.type))
