import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const wrong = (name: string, value: unknown, takes: string) =>
  new GraphQLError(`${name} is ${JSON.stringify(value)}; it takes ${takes}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function parseDay(value: unknown): string {
  if (!isDay(value)) throw wrong('A Date', value, 'a day like 2025-11-05')
  return value
}

/** A day; given as an argument it has to be one of the calendar. */
export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  parseValue: parseDay,
  parseLiteral: node => parseDay(node.kind === Kind.STRING ? node.value : null),
})
