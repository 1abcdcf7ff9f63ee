import { type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { describe, expect, test } from 'vitest'
import { executableSchema } from '../../server/api/executableSchema.ts'
import { rulebookGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const graph = rulebookGraph()
const api = served(graph)

// In the rulebook's graph each of them has a value somewhere.
const LISTS = { Entity: 'entities', Link: 'links' } as const
type Listed = keyof typeof LISTS

const schema = executableSchema()

/** The fields of a type that are values themselves and can be asked for without arguments. */
function plainFields(name: string): readonly string[] {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`)
  const isPlain = ({ type: of, args }: GraphQLField<unknown, unknown>) =>
    isLeafType(getNamedType(of)) && !args.some(isRequiredArgument)
  return Object.values(type.getFields())
    .filter(isPlain)
    .map(field => field.name)
}

const nodesOf = async (listed: Listed, fields: string) => {
  const list = LISTS[listed]
  const data = await api().ask<Record<string, { edges: readonly { node: object }[] }>>(
    `{ ${list}(first: 100) { edges { node { ${fields} } } } }`,
  )
  return data[list]?.edges.map(({ node }) => node) ?? []
}

const FIELDS: readonly (readonly [Listed, string])[] = [
  ...plainFields('Link').map(field => ['Link', field] as const),
  ...plainFields('Entity').map(field => ['Entity', field] as const),
  ['Entity', 'name(language: AR)'],
  ['Entity', 'kind { name }'],
  ['Entity', 'occurrence { status }'],
  ['Entity', 'linkCounts { count direction verb(language: AR) }'],
  ['Link', 'sentence(language: AR)'],
  ['Link', 'source { name(language: AR) } target { name }'],
  ['Link', 'verb(language: AR) inverseVerb'],
]

describe('A field is answered alike alone and beside what needs everything', () => {
  test.each(FIELDS)('%s: %s', async (listed, field) => {
    const alone = await nodesOf(listed, field)
    const beside = await nodesOf(listed, `${field} all: properties`)
    expect(alone.length).toBeGreaterThan(20)
    expect(beside).toEqual(alone.map(node => ({ ...node, all: expect.anything() })))
  })
})

test('What few fields need is read as their properties alone', async () => {
  api().statements()
  await nodesOf('Link', 'id status validFrom source { name(language: AR) }')
  await nodesOf('Entity', 'name')
  const read = api()
    .statements()
    .map(({ parameters: { entityKeys, linkKeys } }) => ({ entityKeys, linkKeys }))
  const named = ['displayName', 'linkDegree', 'name', 'name_en', 'name_ar']
  expect(read).toContainEqual({ entityKeys: named, linkKeys: ['linkWeight', 'linkStatus', 'validFrom'] })
  expect(read).toContainEqual({ entityKeys: ['displayName', 'linkDegree'], linkKeys: ['linkWeight'] })
})

test('What no roll-up has met is shown by whichever name it has', async () => {
  await graph().runAlone("CREATE (:Entity {entityId: 'not-rolled-up', name_fa: 'تازه'})")
  try {
    expect(await api().ask('{ entity(id: "not-rolled-up") { name } }')).toEqual({ entity: { name: 'تازه' } })
  } finally {
    await graph().runAlone("MATCH (entity:Entity {entityId: 'not-rolled-up'}) DELETE entity")
  }
})
