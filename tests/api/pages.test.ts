import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())
const schema = buildSchema(readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'))

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

const PAGE =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'

/** Each list with pages, asked with the arguments of one. */
const LISTS: Record<string, (page: string) => string> = {
  'all entities by name': page => `{ page: entities(${page}) { ${PAGE} } }`,
  'all entities by their links': page => `{ page: entities(order: DEGREE, ${page}) { ${PAGE} } }`,
  'all links': page => `{ page: links(${page}) { ${PAGE} } }`,
  'all claims': page => `{ page: claims(${page}) { ${PAGE} } }`,
  'the claims whose quotes hold a word': page =>
    `{ page: claims(filter: { text: "armed" }, ${page}) { ${PAGE} } }`,
  'all documents': page => `{ page: documents(${page}) { ${PAGE} } }`,
  'the links of an entity': page =>
    `{ list: entity(id: "united-states") { page: links(${page}) { ${PAGE} } } }`,
  'the statements of a source': page =>
    `{ list: entity(id: "asharq-al-awsat") { page: statements(${page}) { ${PAGE} } } }`,
  'the attributes and occurrences stated of an entity': page =>
    `{ list: entity(id: "ev-hegseth-abbasi-call") { page: claims(${page}) { ${PAGE} } } }`,
  'the links of an entity in one direction that pass': page =>
    `{ list: entity(id: "united-states") { page: links(direction: OUT, filter: { minSources: 1 }, ${page}) { ${PAGE} } } }`,
  'the claims for a link': page =>
    `{ link(id: "iran~BACKS~iran-backed-militias-in-iraq") { page: claims(${page}) { ${PAGE} } } }`,
  'the claims on the occurrence of an event': page =>
    `{ entity(id: "ev-hegseth-abbasi-call") { occurrence { page: claims(${page}) { ${PAGE} } } } }`,
  'the claims that answer a question': page =>
    `{ ask(phrase: "what does Kurdistan24 report") { page: claims(${page}) { ${PAGE} } } }`,
  'the claims of a document': page =>
    `{ list: document(id: "doc:jpost-872717") { page: claims(${page}) { ${PAGE} } } }`,
}

function pageIn(value: unknown): Page | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return isPage(value) ? value : Object.values(value).map(pageIn).find(Boolean)
}
const isPage = (value: object): value is Page => 'edges' in value && 'pageInfo' in value

test('every list with pages of the schema is among these', () => {
  const walked = new Set(Object.values(LISTS).flatMap(query => listFieldsOf(query('first: 1'))))
  const there = Object.values(schema.getTypeMap()).flatMap(type =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(field => getNamedType(field.type).name.endsWith('Connection'))
          .map(field => `${type.name}.${field.name}`)
      : [],
  )
  expect(there.filter(field => !walked.has(field))).toEqual([])
})

/** The fields of an operation that are lists with pages, as `Type.field`. */
function listFieldsOf(query: string): readonly string[] {
  const found: string[] = []
  const types = new TypeInfo(schema)
  const enter = () => {
    const type = types.getType()
    if (type && getNamedType(type).name.endsWith('Connection'))
      found.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`)
  }
  visit(parse(query), visitWithTypeInfo(types, { Field: { enter } }))
  return found
}

for (const [name, query] of Object.entries(LISTS)) {
  const pageOf = async (page: string) => {
    const found = pageIn(await api().ask<unknown>(query(page)))
    if (found === undefined) throw new Error(`${name} are not there.`)
    return found
  }
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id)

  test(`${name} come whole, once each and in one order, by pages forward and backward`, async () => {
    const whole = await pageOf('first: 100')
    const forward: string[] = []
    let page = await pageOf('first: 7')
    for (;;) {
      forward.push(...ids(page))
      if (!page.pageInfo.hasNextPage) break
      page = await pageOf(`first: 7, after: "${page.pageInfo.endCursor}"`)
      expect(page.pageInfo.hasPreviousPage).toBe(true)
    }
    const backward: string[] = []
    page = await pageOf('last: 7')
    for (;;) {
      backward.unshift(...ids(page))
      if (!page.pageInfo.hasPreviousPage) break
      page = await pageOf(`last: 7, before: "${page.pageInfo.startCursor}"`)
      expect(page.pageInfo.hasNextPage).toBe(true)
    }
    expect(forward).toHaveLength(whole.totalCount)
    expect(new Set(forward).size).toBe(whole.totalCount)
    expect(forward.slice(0, 100)).toEqual(ids(whole))
    expect(backward).toEqual(forward)
  })

  test(`${name} come 25 at a time unless asked otherwise`, async () => {
    const page = await pageOf('first: null')
    expect(page.edges).toHaveLength(Math.min(25, page.totalCount))
    expect(page.pageInfo).toMatchObject({
      hasPreviousPage: false,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges.at(-1)?.cursor,
    })
  })

  test(`${name} can be counted without reading one`, async () => {
    const page = await pageOf('first: 0')
    expect(page.edges).toEqual([])
    expect(page.totalCount).toBeGreaterThan(0)
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null })
  })

  test(`${name} stop at a cursor on either side`, async () => {
    const { edges } = await pageOf('first: 5')
    const between = await pageOf(`first: 5, after: "${edges[0]?.cursor}", before: "${edges.at(-1)?.cursor}"`)
    expect(ids(between)).toEqual(edges.slice(1, -1).map(({ node }) => node.id))
  })

  test(`${name} refuse a cursor that is none of theirs`, async () => {
    const strange = ['nonsense', Buffer.from('[true]').toString('base64url'), '']
    for (const cursor of strange) {
      const { errors } = await api().answerTo(query(`after: "${cursor}"`))
      expect(errors).toEqual([
        expect.objectContaining({
          message: 'after is no cursor of this list; take it from an edge or from pageInfo.',
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      ])
    }
  })
}

test('a cursor of one list is none of another, nor of the same in another order', async () => {
  const lists = ['entities', 'entities(order: DEGREE)', 'links', 'claims', 'documents']
  const listed = (list: string, page: string) =>
    `{ page: ${list.includes('(') ? list.replace(')', `, ${page})`) : `${list}(${page})`} { pageInfo { endCursor } } }`
  for (const of of lists) {
    const { page } = await api().ask<{ page: { pageInfo: { endCursor: string } } }>(listed(of, 'first: 1'))
    for (const list of lists) {
      const { errors } = await api().answerTo(listed(list, `first: 1, after: "${page.pageInfo.endCursor}"`))
      const codes = errors.map(({ extensions }) => extensions.code)
      expect({ of, list, codes }).toEqual({ of, list, codes: of === list ? [] : ['BAD_USER_INPUT'] })
    }
  }
})
