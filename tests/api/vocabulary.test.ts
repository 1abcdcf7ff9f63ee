import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

test('the vocabulary tells kinds, relations and statuses in words, with their counts', async () => {
  const { vocabulary } = await api().ask<{
    vocabulary: Record<'kinds' | 'relations' | 'statuses', readonly Record<string, unknown>[]>
  }>(`{
    vocabulary {
      kinds { name label arabic: label(language: AR) description acts group icon count }
      relations { name label inverseLabel arabic: label(language: AR) description symmetric category domain range qualifiers count }
      statuses { status label rule }
    }
  }`)
  expect(vocabulary.kinds).toHaveLength(11)
  expect(vocabulary.kinds.reduce((sum, { count }) => sum + Number(count), 0)).toBe(57)
  expect(vocabulary.relations).toHaveLength(48)
  expect(vocabulary.relations.reduce((sum, { count }) => sum + Number(count), 0)).toBe(87)
  expect(vocabulary.relations).toContainEqual(
    expect.objectContaining({
      name: 'BACKS',
      label: 'backs',
      inverseLabel: 'is backed by',
      arabic: 'يدعم',
      count: 3,
    }),
  )
  expect(vocabulary.statuses.map(({ status }) => status)).toEqual([
    'CONFIRMED',
    'REPORTED',
    'ALLEGED',
    'UNCONFIRMED',
    'DISPUTED',
    'DENIED',
    'RETRACTED',
    'UNSOURCED',
  ])
  for (const { label, rule } of vocabulary.statuses)
    expect([label, rule]).toEqual([expect.any(String), expect.stringMatching(/\.$/)])
})

test('statuses are told in Arabic too', async () => {
  expect(await api().ask('{ vocabulary { statuses(language: AR) { label rule } } }')).toMatchObject({
    vocabulary: {
      statuses: expect.arrayContaining([
        { label: 'منقول', rule: expect.stringMatching(/\p{Script=Arabic}/u) },
      ]),
    },
  })
})

test('the graph tells what is in it, and which scripts made it', async () => {
  const { graph } = await api().ask<{ graph: Record<string, unknown> & { seeds: { name: string }[] } }>(`{
    graph {
      name entities links claims documents
      seeds { id name checksum appliedAt statements created { nodes relationships properties } notes }
    }
  }`)
  expect(graph).toMatchObject({ name: 'test', entities: 57, links: 87, claims: 119, documents: 7 })
  const links = graph.seeds.find(({ name }) => name.endsWith('jerusalem-post-2025-11/03-links.cypher'))
  expect(links).toEqual({
    id: expect.any(String),
    name: 'cypher/seeds/jerusalem-post-2025-11/03-links.cypher',
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    appliedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    statements: 1,
    created: { nodes: 0, relationships: 87, properties: expect.any(Number) },
    notes: [],
  })
})
