import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { PAGE_SIZE } from './connections.ts'
import { withDefaults } from './defaults.ts'
import { badInput, tooComplex, unfitting } from './errors.ts'
import { unlessPassed } from './passed.ts'
import { refuseOverlong } from './selections.ts'

export const MAX_TOKENS = 4_000
export const MAX_COMPLEXITY = 200_000
export const MAX_SELECTIONS = 5_000

interface Range {
  readonly min: number
  readonly max: number
}

/** What a number may be, by the argument's coordinates or, for every field alike, by its name. */
export const NUMBER_RANGES: Readonly<Record<string, Range>> = {
  first: { min: 0, max: 100 },
  last: { min: 0, max: 100 },
  'Query.overview.maxEntities': { min: 1, max: 2_000 },
  'Query.neighbourhood.maxEntities': { min: 1, max: 2_000 },
  'Query.neighbourhood.depth': { min: 1, max: 3 },
  'Query.neighbourhood.perEntity': { min: 1, max: 200 },
  'Query.complete.first': { min: 0, max: 20 },
  'Query.questions.first': { min: 0, max: 20 },
  'Query.paths.first': { min: 1, max: 50 },
  'Query.paths.maxLength': { min: 1, max: 6 },
  'filter.minDegree': { min: 0, max: 1_000_000 },
  'filter.minSources': { min: 0, max: 1_000_000 },
  'filter.maxSources': { min: 0, max: 1_000_000 },
  'filter.minConfidence': { min: 0, max: 100 },
}

/** How many items a list may have. */
export const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'Query.neighbourhood.ids': 200,
  'Query.between.ids': 2_000,
  'Query.paths.among': 5,
}
export const LIST_LENGTH = 500

/** How many characters a text may have. */
export const TEXT_LENGTHS: Readonly<Record<string, number>> = {
  'Query.search.text': 200,
  'Query.complete.text': 500,
  'Query.ask.phrase': 500,
  'Mutation.checkSeed.cypher': 400_000,
  'Mutation.checkSeed.name': 200,
  'Mutation.applySeed.cypher': 400_000,
  'Mutation.applySeed.name': 200,
  'filter.text': 200,
}
export const TEXT_LENGTH = 2_000
/** A text of so many characters is within every limit of length, whatever it says. */
const WITHIN_ALL = Math.min(TEXT_LENGTH, ...Object.values(TEXT_LENGTHS))

/** What asks the database once for each object it is a field of, by how much that weighs beside reading a value. */
const COST_OF_ASKING: Readonly<Record<string, number>> = {
  'Query.overview': 1_000,
  'Query.neighbourhood': 1_000,
  'Query.between': 1_000,
  'Query.paths': 2_000,
  'Query.ask': 2_000,
  'Query.questions': 1_000,
  'Query.complete': 500,
  'Query.search': 200,
  'Query.entities': 200,
  'Query.links': 200,
  'Query.claims': 200,
  'Query.documents': 200,
  'Mutation.checkSeed': 20_000,
  'Mutation.applySeed': 20_000,
  'Answer.suggestions': 1_000,
  'Answer.claims': 100,
  'Entity.links': 100,
  'Entity.linkCounts': 100,
  'Entity.claims': 100,
  'Entity.statements': 100,
  'Link.claims': 100,
  'Occurrence.claims': 100,
  'Document.claims': 100,
}

/** How many objects a list without pages is taken to hold when its fields are weighed. */
const TYPICAL_LENGTH: Readonly<Record<string, number>> = {
  'Query.search': 20,
  'Query.complete': 8,
  'Answer.hits': 5,
  'PathAnswer.paths': 5,
  'Path.entities': 3,
  'Path.links': 3,
  'Path.sentences': 3,
  'CitedSentence.citations': 3,
  'Vocabulary.kinds': 20,
  'Vocabulary.relations': 50,
  'Entity.linkCounts': 10,
  'Claim.attribution': 3,
  '__Schema.types': 60,
  '__Schema.directives': 5,
  '__Type.fields': 15,
  '__Type.inputFields': 5,
  '__Type.enumValues': 8,
  '__Field.args': 4,
  '__Directive.args': 2,
  'Document.cites': 5,
  'Document.citedBy': 5,
}

/** An operation as it was asked. */
export interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly chosen: OperationDefinitionNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Refuses an operation before anything is asked of the database.
 * @throws {GraphQLError} BAD_USER_INPUT naming argument, value and range; QUERY_TOO_COMPLEX naming the limit.
 */
export function refuseTooMuch(operation: Asked): void {
  const { schema, chosen, variables } = operation
  if (!schema.getRootType(chosen.operation))
    throw badInput(`This API takes queries; it knows no ${chosen.operation}.`)
  const { errors, coerced } = getVariableValues(schema, chosen.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  })
  const [misfit] = errors ?? []
  if (misfit !== undefined) throw unfitting(misfit.message)
  // What is sent beside the variables that the operation declares counts for nothing, and may be anything.
  unlessPassed(chosen, coerced ?? {}, WITHIN_ALL, () => refuseTooHeavy(operation))
}

function refuseTooHeavy({ schema, document, chosen, operationName, variables }: Asked): void {
  refuseOverlong(document, chosen)
  const complexity = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [weigh],
  })
  if (complexity > MAX_COMPLEXITY) throw tooComplex(`The query weighs ${complexity}`, MAX_COMPLEXITY)
}

/** Checks the arguments of a field and says what the field weighs with everything below it. */
function weigh({ type, field, args: asked, childComplexity }: ComplexityEstimatorArgs): number {
  const args = withDefaults(field, asked)
  const coordinates = `${type.name}.${field.name}`
  for (const [name, value] of Object.entries(args)) checkArgument(coordinates, name, value)
  if (given(args.first) && given(args.last))
    throw badInput('first and last exclude each other: ask for a page from the start or from the end.')
  const isPage = field.args.some(argument => argument.name === 'after')
  const length = isPage
    ? (args.first ?? args.last ?? PAGE_SIZE)
    : (args.maxEntities ?? args.first ?? TYPICAL_LENGTH[coordinates])
  return 1 + (COST_OF_ASKING[coordinates] ?? 0) + childComplexity * Math.max(length ?? 1, 1)
}

function checkArgument(coordinates: string, name: string, value: unknown): void {
  const argument = `${coordinates}.${name}`
  if (typeof value === 'number') checkNumber(name, value, NUMBER_RANGES[argument] ?? NUMBER_RANGES[name])
  else if (typeof value === 'string')
    checkLength(name, value.length, TEXT_LENGTHS[argument] ?? TEXT_LENGTHS[name] ?? TEXT_LENGTH, 'characters')
  else if (Array.isArray(value)) {
    checkLength(name, value.length, LIST_LENGTHS[argument] ?? LIST_LENGTH, 'items')
    for (const item of value) checkArgument(coordinates, `${name}[]`, item)
  } else if (name === 'filter' && typeof value === 'object' && value !== null)
    for (const [member, inner] of Object.entries(value)) checkFilterMember(member, inner)
}

function checkFilterMember(member: string, value: unknown): void {
  const name = `filter.${member}`
  if (typeof value === 'number') checkNumber(name, value, NUMBER_RANGES[name])
  else checkArgument('', name, value)
}

function checkNumber(name: string, value: number, range: Range | undefined): void {
  if (range !== undefined && (value < range.min || value > range.max))
    throw badInput(`${name} is ${value}; it takes ${range.min} to ${range.max}.`)
}

function checkLength(name: string, length: number, max: number, of: string): void {
  if (length > max) throw badInput(`${name} has ${length} ${of}; it takes at most ${max}.`)
}

const given = (value: unknown) => value !== null && value !== undefined
