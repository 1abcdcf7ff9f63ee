import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  execute,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { operationsIn } from '../../scripts/pageOperations.mjs'
import { NotAtOnce } from '../../server/api/completion.ts'
import { executableSchema, quickSchema } from '../../server/api/executableSchema.ts'
import { takenAtOnce } from '../../server/api/knownVocabulary.ts'
import { loadersOf } from '../../server/api/loaders.ts'
import { READ_FOR_EACH } from '../../server/api/readForEach.ts'
import { SeedDesk } from '../../server/api/seedDesk.ts'
import { vocabularyOf } from '../../server/graph/vocabulary.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { randomFrom } from '../evidence/random.ts'
import { articleGraph } from '../support/graphs.ts'
import { post, served } from './served.ts'

const graph = articleGraph()
const api = served(graph)
const schema = executableSchema()
const quick = quickSchema(schema)

/** For every operation here whatever it declares of these. */
const VARIABLES = {
  after: null,
  count: 5,
  direction: 'BOTH',
  filter: { statuses: ['REPORTED', 'ALLEGED'] },
  from: 'iran',
  id: 'iran',
  ids: ['iran', 'kataib-hezbollah', 'nobody'],
  language: 'AR',
  phrase: 'who backs Kataib Hezbollah',
  text: 'hez',
}

/** As a request's: anew for each, with everything read of it. */
function contextValue() {
  const read = takenAtOnce(vocabularyOf(graph()).read())
  const vocabulary = () => read
  const desk = new SeedDesk(graph(), { readOnly: true, forget: () => undefined })
  const shared = { graph: graph(), graphName: 'test', vocabulary, desk, gone: new AbortController().signal }
  return { ...shared, loaders: loadersOf(graph(), vocabulary), caller: { role: 'reader', known: true } }
}

/** What the two schemas answer to the same. */
async function bothAnswers(query: string, variableValues: Record<string, unknown> = VARIABLES) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const answer = async (by: typeof schema) =>
    execute({ schema: by, document, variableValues, contextValue: contextValue() })
  const [atOnce, usual] = [await answer(quick), await answer(schema)]
  const isLeft = atOnce.errors?.some(({ originalError }) => originalError instanceof NotAtOnce) ?? false
  return { atOnce: isLeft ? null : asSent(atOnce), usual: asSent(usual) }
}

const asSent = (value: unknown) => JSON.parse(JSON.stringify(value))

async function expectTheSame(query: string, variables?: Record<string, unknown>): Promise<void> {
  const { atOnce, usual } = await bothAnswers(query, variables)
  expect(atOnce).toEqual(usual)
}

/** How many statements an operation takes. */
async function readsOf(query: string): Promise<number> {
  api().statements()
  await api().ask(query)
  return api().statements().length
}

const READY = join(PROJECT_FOLDER, 'docs', 'queries')
const OPERATIONS = [
  ...readdirSync(READY)
    .filter(name => name.endsWith('.graphql'))
    .map(name => readFileSync(join(READY, name), 'utf8')),
  ...operationsIn(join(PROJECT_FOLDER, 'web', 'data', 'operations')),
]
const nameOf = (query: string) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? query

describe('An operation whose lists are completed at once is answered as graphql-js answers it', () => {
  test.each(OPERATIONS.map(query => [nameOf(query), query]))('%s, or is left to it', async (_, query) => {
    const { atOnce, usual } = await bothAnswers(query)
    if (atOnce !== null) expect(atOnce).toEqual(usual)
  })

  test.each(['Overview', 'Among', 'Names', 'MostLinked', 'Around'])('%s of the page, at once', async name => {
    await expectTheSame(OPERATIONS.find(query => nameOf(query) === name) ?? '')
  })

  test('fragments, merged fields, aliases, directives and arguments', async () => {
    await expectTheSame(
      `query($yes: Boolean!, $no: Boolean!, $language: Language) {
        overview(maxEntities: 20) {
          entities { ...Named  kind { name } ... on Node { id } id  kind { label(language: AR) } __typename
            arabic: name(language: $language)  name(language: EN) @skip(if: $yes)  description @include(if: $no) }
          links { ... @include(if: $yes) { sentence(language: AR) } verb inverseVerb source { ...Named } target { id } status __typename
            ... on Assessed { sources confidence } constructor: id toString: weight }
        }
        again: overview(maxEntities: 2) { entities { id } }
      }
      fragment Named on Entity { id called: name labels names { text } ... on Entity { linkDegree } }`,
      { yes: true, no: false, language: null },
    )
  })

  test('a list that is refused, where it may be null and where not', async () => {
    await expectTheSame('{ search(text: "iran", kinds: ["Nobody"]) { score } graph { entities } }')
    await expectTheSame(
      '{ entity(id: "iran") { id linkCounts(filter: { relations: ["NOTHING"] }) { count } } link(id: "x~Y~z") { id } }',
    )
  })

  test('what is drawn at random of entities and links', async () => {
    const random = randomFrom(6)
    let atOnceCount = 0
    for (let round = 0; round < 60; round += 1) {
      const query = `{ overview(maxEntities: 8) { entities { ${drawn('Entity', random)} } links { ${drawn('Link', random)} } } }`
      const { atOnce, usual } = await bothAnswers(query)
      if (atOnce === null) continue
      atOnceCount += 1
      expect(atOnce).toEqual(usual)
    }
    expect(atOnceCount).toBeGreaterThan(20)
  })
})

describe('What has to be waited for, or goes wrong, is left to graphql-js', () => {
  test.each([
    [
      'claims of each',
      '{ overview(maxEntities: 3) { links { claims(first: 1) { edges { node { id } } } } } }',
    ],
    ['a reason of each', '{ overview(maxEntities: 3) { links { statusReason } } }'],
    ['an argument that is refused', '{ overview(maxEntities: 3) { links { sentence(from: "nobody") } } }'],
    ['an alias that would be a prototype', '{ overview(maxEntities: 3) { links { __proto__: id } } }'],
  ])('%s', async (_, query) => {
    const { atOnce } = await bothAnswers(query)
    expect(atOnce).toBeNull()
    const { data, errors } = await api().answerTo(query)
    const again = await api().answerTo(query)
    expect(again.data).toEqual(data)
    expect(errors).toEqual(again.errors)
    const { usual } = await bothAnswers(query)
    expect(data).toEqual(usual.data)
  })

  test('an operation that was left once is read once from then on', async () => {
    const query = '{ links(first: 7) { edges { node { source { description } } } } }'
    const first = await readsOf(query)
    const second = await readsOf(query)
    expect([second, await readsOf(query)]).toEqual([second, second])
    expect(second).toBeLessThan(first)
  })

  test('what is read for each item is left before anything is read', async () => {
    const query =
      '{ overview(maxEntities: 7) { links { ...why } } } fragment why on Assessed { statusReason }'
    expect(await readsOf(query)).toBe(await readsOf(query))
  })

  test.each([...READ_FOR_EACH])('%s, which is read for each item, is a field of the schema', name => {
    const [typeName = '', fieldName = ''] = name.split('.')
    const type = schema.getType(typeName)
    expect(isObjectType(type) || isInterfaceType(type)).toBe(true)
    expect(Object.keys(isObjectType(type) || isInterfaceType(type) ? type.getFields() : {})).toContain(
      fieldName,
    )
  })

  test('promises in a list that fail are heard, though nobody waits for them', async () => {
    const context = contextValue()
    const gone = { load: async () => Promise.reject(new Error('The client is gone.')) }
    const { errors = [] } = await execute({
      schema: quick,
      document: parse(
        '{ document(id: "doc:jpost-2025-11-05") { cites { id } } documents(first: 20) { edges { node { cites { id } } } } }',
      ),
      contextValue: {
        ...context,
        loaders: { ...context.loaders, document: { ...context.loaders.document, ...gone } },
      },
    })
    expect(errors.some(({ originalError }) => originalError instanceof NotAtOnce)).toBe(true)
    // Vitest fails for what nobody has heard.
    await new Promise(resolve => setTimeout(resolve, 50))
  })

  test('an operation that is not named among several, or is none of them, is refused as ever', async () => {
    for (const operationName of [undefined, 'C'])
      expect(
        await post(api().url, { query: 'query A { __typename } query B { __typename }', operationName }),
      ).toMatchObject({ status: 400, errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] })
    for (const operationName of ['C', ''])
      expect(await post(api().url, { query: 'query A { __typename }', operationName })).toMatchObject({
        status: 400,
        errors: [
          {
            message: expect.stringContaining(`no operation "${operationName}"`),
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      })
  })
})

/** What has to be waited for wherever it is asked. */
const WAITED = /^(statusReason|wouldChange|contestedBy|origins|linkCounts|count)$/

/** Some of a type's fields, with what is below them, three levels deep; seldom those that have to be waited for. */
function drawn(typeName: string, random: () => number, level = 0): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) return '__typename'
  const chosen = Object.values(type.getFields()).filter(
    field =>
      random() < (WAITED.test(field.name) ? 0.01 : 0.4 / (level + 1)) &&
      !field.args.some(isRequiredArgument) &&
      !isLong(field),
  )
  return ['__typename', ...chosen.map(field => asked(field, random, level))].join(' ')
}

/** Lists of lists say nothing more, and take long. */
const isLong = ({ type }: GraphQLField<unknown, unknown>) =>
  getNamedType(type).name.endsWith('Connection') ||
  (isListType(getNullableType(type)) && getNamedType(type).name === 'Link')

function asked(field: GraphQLField<unknown, unknown>, random: () => number, level: number): string {
  const of = getNamedType(field.type)
  const key = random() < 0.3 ? `x${Math.floor(random() * 1e6)}: ` : ''
  const language = field.args.find(({ name }) => name === 'language')
  const args =
    language !== undefined && isEnumType(getNamedType(language.type)) && random() < 0.5
      ? '(language: AR)'
      : ''
  const below = isObjectType(of) ? ` { ${level < 2 ? drawn(of.name, random, level + 1) : '__typename'} }` : ''
  return `${key}${field.name}${args}${below}`
}
