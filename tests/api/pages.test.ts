import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

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
  'the claims of a document': page =>
    `{ list: document(id: "doc:jpost-872717") { page: claims(${page}) { ${PAGE} } } }`,
}

for (const [name, query] of Object.entries(LISTS)) {
  const pageOf = async (page: string) => {
    const data = await api().ask<{ list: { page: Page } } | { page: Page }>(query(page))
    return 'list' in data ? data.list.page : data.page
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
    const between = await pageOf(`first: 5, after: "${edges[0]?.cursor}", before: "${edges[3]?.cursor}"`)
    expect(ids(between)).toEqual(edges.slice(1, 3).map(({ node }) => node.id))
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
