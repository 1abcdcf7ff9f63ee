import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

test('an entity tells all that is recorded of it', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "kataib-hezbollah") {
      id name english: name(language: EN) arabic: name(language: AR) names { text language } aliases
      description subkind note reliability wikidata externalIds labels properties linkDegree
      kind { name label arabic: label(language: AR) description acts group icon count }
      occurrence { status }
    }
  }`)
  expect(entity).toEqual({
    id: 'kataib-hezbollah',
    name: 'Kataib Hezbollah',
    english: 'Kataib Hezbollah',
    arabic: 'كتائب حزب الله',
    names: [
      { text: 'Kataib Hezbollah', language: 'und' },
      { text: 'كتائب حزب الله', language: 'ar' },
    ],
    aliases: expect.arrayContaining(["Kata'ib Hizballah", 'Hezbollah Brigades']),
    description: null,
    subkind: 'militia',
    note: expect.stringContaining('Not the Lebanese Hezbollah.'),
    reliability: null,
    wikidata: null,
    externalIds: [],
    labels: expect.arrayContaining(['Entity', 'Actor', 'ArmedGroup']),
    properties: {},
    linkDegree: 3,
    kind: {
      name: 'ArmedGroup',
      label: 'armed group',
      arabic: 'جماعة مسلحة',
      description: expect.stringContaining('carries arms'),
      acts: true,
      group: 'armed',
      icon: 'triangle',
      count: 2,
    },
    occurrence: null,
  })
})

test('ids elsewhere are told with their scheme', async () => {
  expect(await api().ask('{ entity(id: "iran") { wikidata externalIds } }')).toEqual({
    entity: { wikidata: 'Q794', externalIds: ['iso3166:IR'] },
  })
})

test('links are counted by relation and direction before any is read', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "kataib-hezbollah") { linkCounts { relation { name inverseLabel } direction count atLeast } }
  }`)
  expect(entity).toEqual({
    linkCounts: [
      {
        relation: { name: 'ABDUCTED', inverseLabel: 'was abducted by' },
        direction: 'OUT',
        count: 1,
        atLeast: false,
      },
      {
        relation: { name: 'BACKS', inverseLabel: 'is backed by' },
        direction: 'IN',
        count: 1,
        atLeast: false,
      },
      {
        relation: { name: 'RELEASED', inverseLabel: expect.any(String) },
        direction: 'OUT',
        count: 1,
        atLeast: false,
      },
    ],
  })
})

test('counts say the relation as the entity would, in agreement with it', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "kataib-hezbollah") { linkCounts { verb arabic: verb(language: AR) } }
  }`)
  expect(entity).toEqual({
    linkCounts: [
      { verb: 'abducted', arabic: 'خطفت' },
      { verb: 'is backed by', arabic: 'مدعومة من' },
      { verb: 'released', arabic: 'أفرجت عن' },
    ],
  })
})

test('counts follow the filter', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "kataib-hezbollah") { linkCounts(filter: { otherEndKinds: ["State"] }) { relation { name } count } }
  }`)
  expect(entity).toEqual({ linkCounts: [{ relation: { name: 'BACKS' }, count: 1 }] })
})

test('the counts of every entity add up to its links', async () => {
  type Counted = { id: string; linkDegree: number; linkCounts: { count: number }[] }
  const { overview } = await api().ask<{ overview: { entities: Counted[] } }>(
    '{ overview(maxEntities: 100) { entities { id linkDegree linkCounts { count } } } }',
  )
  expect(overview.entities).toHaveLength(57)
  for (const { linkDegree, linkCounts } of overview.entities)
    expect(linkCounts.reduce((sum, { count }) => sum + count, 0)).toBe(linkDegree)
})

test('links can be asked for by direction', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "kataib-hezbollah") {
      out: links(direction: OUT) { totalCount edges { node { sourceId } } }
      in: links(direction: IN) { totalCount edges { node { id } } }
    }
  }`)
  expect(entity).toEqual({
    out: {
      totalCount: 2,
      edges: [{ node: { sourceId: 'kataib-hezbollah' } }, { node: { sourceId: 'kataib-hezbollah' } }],
    },
    in: { totalCount: 1, edges: [{ node: { id: 'iran~BACKS~kataib-hezbollah' } }] },
  })
})

test.each([
  [1, 'links(first: 3) { edges { node { id } } }'],
  [1, 'linkCounts { count }'],
  [1, 'linkCounts(filter: { minSources: 1 }) { count }'],
  [2, 'links(first: 3) { edges { node { id } } } linkCounts { count }'],
])('comes along with what is read about it: %i statements for itself and %s', async (count, fields) => {
  api().statements()
  const { entity } = await api().ask<{ entity: Record<string, unknown> }>(
    `{ entity(id: "iran") { id name linkDegree kind { name } ${fields} } }`,
  )
  expect(api().statements()).toHaveLength(count)
  const alone = await api().ask<{ entity: object }>(
    '{ entity(id: "iran") { id name linkDegree kind { name } } }',
  )
  expect(entity).toMatchObject(alone.entity)
})

test('an event says whether it happened, who contests it and where that comes from', async () => {
  const { entity } = await api().ask<{ entity: unknown }>(`{
    entity(id: "ev-hegseth-abbasi-call") {
      occurrence {
        status ruleStatus sources claimCount confidence modality when whenMin whenMax
        statusReason arabic: statusReason(language: AR) wouldChange
        contestedBy { name } origins { speaker { name } document { id } }
        claims(stances: [DOUBTS, DOES_NOT_CONFIRM]) { totalCount edges { node { stance shortfalls } } }
      }
    }
  }`)
  expect(entity).toEqual({
    occurrence: {
      status: 'UNCONFIRMED',
      ruleStatus: 'UNCONFIRMED',
      sources: 1,
      claimCount: 6,
      confidence: 60,
      modality: 'ACTUAL',
      when: null,
      whenMin: null,
      whenMax: null,
      statusReason: expect.stringContaining('Thabet al-Abbasi says it happened.'),
      arabic: expect.stringMatching(/\p{Script=Arabic}/u),
      wouldChange: expect.stringContaining('does not rest on Thabet al-Abbasi'),
      contestedBy: [{ name: 'The Jerusalem Post' }],
      origins: [{ speaker: { name: 'Thabet al-Abbasi' }, document: { id: 'doc:abbasi-tv-interview' } }],
      claims: {
        totalCount: 2,
        edges: [
          { node: { stance: 'DOUBTS', shortfalls: [expect.any(String)] } },
          { node: { stance: 'DOES_NOT_CONFIRM', shortfalls: [expect.any(String)] } },
        ],
      },
    },
  })
})

test('attributes and occurrences are among the claims on an entity, links are not', async () => {
  type Claims = { claims: { totalCount: number; edges: { node: { kind: string } }[] } }
  const { entity } = await api().ask<{ entity: Claims }>(
    '{ entity(id: "ev-hegseth-abbasi-call") { claims { totalCount edges { node { kind } } } } }',
  )
  const kinds = new Set(entity.claims.edges.map(({ node }) => node.kind))
  expect([...kinds].sort()).toEqual(['ATTRIBUTE', 'OCCURRENCE'])
  expect(entity.claims.edges).toHaveLength(entity.claims.totalCount)
})

test('a source has its statements: what it said, passed on and published', async () => {
  const { entity, abbasi } = await api().ask<Record<string, { statements: { totalCount: number } }>>(`{
    entity(id: "jerusalem-post") { statements(first: 1) { totalCount } }
    abbasi: entity(id: "thabet-al-abbasi") { statements(first: 1) { totalCount } }
  }`)
  expect(entity?.statements.totalCount).toBe(119)
  expect(abbasi?.statements.totalCount).toBeGreaterThan(10)
})

test('an id that nothing has is answered by null, whatever its shape', async () => {
  const ids = ['nobody', 'a~BACKS~b', 'a~NO_SUCH~b', 'doc:none', 'doc:none#1-2~asserts~x', '', "' OR 1=1 //"]
  for (const id of ids)
    expect(
      await api().ask(
        'query($id: ID!) { node(id: $id) { id } entity(id: $id) { id } link(id: $id) { id } claim(id: $id) { id } document(id: $id) { id } }',
        { id },
      ),
    ).toEqual({ node: null, entity: null, link: null, claim: null, document: null })
})

test('a node is found by its id alone, whatever it is', async () => {
  const ids = ['iran', 'iran~BACKS~kataib-hezbollah', 'doc:jpost-872717']
  for (const id of ids)
    expect(await api().ask('query($id: ID!) { node(id: $id) { id __typename } }', { id })).toEqual({
      node: { id, __typename: expect.stringMatching(/^(Entity|Link|Document)$/) },
    })
})
