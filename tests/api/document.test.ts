import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

test('a document tells all that is recorded of it', async () => {
  const { document } = await api().ask<{ document: unknown }>(`{
    document(id: "doc:jpost-872717") {
      id kind title url archiveUrl lang sha256 publisher { name } published publishedMin publishedMax inHand note
      cites { id } citedBy { id } claims(first: 1) { totalCount edges { node { quoteStart } } }
    }
  }`)
  expect(document).toEqual({
    id: 'doc:jpost-872717',
    kind: 'news-article',
    title: null,
    url: 'https://www.jpost.com/middle-east/article-872717',
    archiveUrl: null,
    lang: 'en',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    publisher: { name: 'The Jerusalem Post' },
    published: '[2025-11-02..2025-11-09]',
    publishedMin: '2025-11-02',
    publishedMax: '2025-11-09',
    inHand: true,
    note: expect.any(String),
    cites: expect.arrayContaining([{ id: 'doc:aawsat-5204110' }]),
    citedBy: [],
    claims: { totalCount: 119, edges: [{ node: { quoteStart: 0 } }] },
  })
})

test('a document that is cited says by which', async () => {
  const { document } = await api().ask<{ document: { citedBy: { id: string }[] } }>(
    '{ document(id: "doc:abbasi-tv-interview") { citedBy { id } } }',
  )
  expect(document.citedBy).toContainEqual({ id: 'doc:aawsat-5204110' })
})
