import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import {
  LIST_LENGTH,
  LIST_LENGTHS,
  NUMBER_RANGES,
  TEXT_LENGTH,
  TEXT_LENGTHS,
} from '../../server/api/limits.ts'

const schema = buildSchema(readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

interface Described {
  readonly coordinates: string
  readonly description: string | null | undefined
  /** The argument's or member's type, printed. */
  readonly takes?: string
}

const elements: readonly Described[] = types.flatMap(type => [
  { coordinates: type.name, description: type.description },
  ...(isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ coordinates: `${type.name}.${name}`, description }))
    : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map(field => ({
        coordinates: `filter.${field.name}`,
        description: field.description,
        takes: String(field.type),
      }))
    : []),
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap(field => [
        { coordinates: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(argument => ({
          coordinates: `${type.name}.${field.name}.${argument.name}`,
          description: argument.description,
          takes: String(argument.type),
        })),
      ])
    : []),
])

/**
 * Breaks that were decided on, in graphql-js's words. `npm run codegen -- --print` prints docs/schema.graphql anew, with
 * what is new in it; then this list is empty again.
 */
const DECLARED_BREAKS: readonly string[] = []

test('whoever asks as docs/schema.graphql says is still answered: every break is declared', () => {
  const committed = readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8')
  const breaks = findBreakingChanges(buildSchema(committed), schema).map(({ description }) => description)
  expect(breaks).toEqual(DECLARED_BREAKS)
})

test('every type, field, argument and enum value is described in whole sentences', () => {
  expect(elements.length).toBeGreaterThan(250)
  for (const { coordinates, description } of elements)
    expect([coordinates, description]).toEqual([coordinates, expect.stringMatching(/^[A-Z"`].*[.)]$/s)])
})

const inWords = (limit: number) => limit.toLocaleString('en-GB')

test('every limit stands in the description of the argument that it bounds', () => {
  const bounded = elements.filter(({ takes }) => takes !== undefined)
  for (const { coordinates, description, takes = '' } of bounded) {
    const name = coordinates.split('.').at(-1) ?? ''
    const range = NUMBER_RANGES[coordinates] ?? NUMBER_RANGES[name]
    if (/^Int/.test(takes)) {
      expect([coordinates, range]).toEqual([coordinates, expect.anything()])
      expect([coordinates, description]).toEqual([
        coordinates,
        expect.stringContaining(`${inWords(range?.min ?? -1)} to ${inWords(range?.max ?? -1)}`),
      ])
    }
    if (takes.startsWith('[') && !/Status|Stance|Modality/.test(takes))
      expect([coordinates, description]).toEqual([
        coordinates,
        expect.stringContaining(inWords(LIST_LENGTHS[coordinates] ?? LIST_LENGTH)),
      ])
    if (/^(ID|String)/.test(takes))
      expect([coordinates, description]).toEqual([
        coordinates,
        expect.stringContaining(`t most ${inWords(TEXT_LENGTHS[coordinates] ?? TEXT_LENGTH)} characters`),
      ])
  }
})
