import { beforeAll, describe, expect, test } from 'vitest'
import { rulebookGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const graph = rulebookGraph()
const api = served(graph)

interface Link {
  readonly id: string
  readonly relationName: string
  readonly source: { readonly kind: { readonly name: string } }
  readonly target: { readonly kind: { readonly name: string } }
  readonly status: string
  readonly modality: string | null
  readonly sources: number
  readonly confidence: number | null
  readonly fromMin: string | null
  readonly toMax: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

const LINK = `id relationName source { kind { name } } target { kind { name } } status modality sources confidence
  fromMin toMax validFrom validTo`

const isUndated = ({ validFrom, validTo }: Link) => validFrom === null && validTo === null

/** Filters as they are asked for, and what each is to let through. */
const FILTERS: Record<string, readonly [filter: string, passes: (link: Link) => boolean]> = {
  relations: [
    'relations: ["SANCTIONED", "OWNS"]',
    ({ relationName }) => /^(SANCTIONED|OWNS)$/.test(relationName),
  ],
  'no relations': ['relations: []', () => false],
  eitherEndKinds: [
    'eitherEndKinds: ["Event"]',
    ({ source, target }) => [source.kind.name, target.kind.name].includes('Event'),
  ],
  statuses: [
    'statuses: [DENIED, RETRACTED, CONFIRMED]',
    ({ status }) => /^(DENIED|RETRACTED|CONFIRMED)$/.test(status),
  ],
  'the status of links without sources': ['statuses: [UNSOURCED]', ({ status }) => status === 'UNSOURCED'],
  'no statuses': ['statuses: []', () => false],
  modalities: [
    'modalities: [PLANNED, THREATENED]',
    ({ modality }) => /^(PLANNED|THREATENED)$/.test(modality ?? ''),
  ],
  minSources: ['minSources: 2', ({ sources }) => sources >= 2],
  maxSources: ['maxSources: 0', ({ sources }) => sources === 0],
  minConfidence: ['minConfidence: 70', ({ confidence }) => confidence !== null && confidence >= 70],
  heldFrom: ['heldFrom: "2024-04-01"', ({ toMax }) => toMax === null || toMax >= '2024-04-01'],
  heldTo: ['heldTo: "2023-12-31"', ({ fromMin }) => fromMin === null || fromMin <= '2023-12-31'],
  'undated: EXCLUDE': ['undated: EXCLUDE', link => !isUndated(link)],
  'undated: ONLY': ['undated: ONLY', isUndated],
  'undated: INCLUDE': ['undated: INCLUDE', () => true],
  'several members at once': [
    'statuses: [REPORTED], minConfidence: 60, eitherEndKinds: ["Person"]',
    ({ status, confidence, source, target }) =>
      status === 'REPORTED' &&
      (confidence ?? 0) >= 60 &&
      [source.kind.name, target.kind.name].includes('Person'),
  ],
}

const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id).sort()

let everyLink: readonly Link[] = []
let everyId: readonly string[] = []
beforeAll(async () => {
  const { overview } = await api().ask<{ overview: { links: Link[]; entities: { id: string }[] } }>(
    `{ overview(maxEntities: 2000) { links { ${LINK} } entities { id } } }`,
  )
  everyLink = overview.links
  everyId = overview.entities.map(({ id }) => id)
})

interface Filtered {
  readonly parts: readonly { readonly links: readonly { id: string }[]; readonly more: readonly unknown[] }[]
  readonly paths: { readonly paths: readonly { readonly entities: readonly { id: string }[] }[] }
  readonly all: { readonly totalCount: number; readonly edges: readonly { readonly node: { id: string } }[] }
  readonly entity: {
    readonly links: Filtered['all']
    readonly linkCounts: readonly { readonly count: number }[]
  }
}

async function filtered(filter: string): Promise<Filtered> {
  const { all, entity, paths, ...parts } = await api().ask<
    Omit<Filtered, 'parts'> & Record<string, Filtered['parts'][number]>
  >(
    `query($ids: [ID!]!) {
      overview(maxEntities: 2000, filter: { ${filter} }) { links { id } more { hidden } }
      between(ids: $ids, filter: { ${filter} }) { links { id } more { hidden } }
      neighbourhood(ids: $ids, perEntity: 200, filter: { ${filter} }) { links { id } more { hidden } }
      all: links(first: 100, filter: { ${filter} }) { totalCount edges { node { id } } }
      entity(id: "northern-shipping") {
        links(first: 100, filter: { ${filter} }) { totalCount edges { node { id } } }
        linkCounts(filter: { ${filter} }) { count }
      }
      paths(among: ["${FROM}", "${TO}"], mode: NEXT_BEST, maxLength: 2, first: 50, filter: { ${filter} }) {
        paths { entities { id } }
      }
    }`,
    { ids: everyId },
  )
  return { parts: Object.values(parts), all, entity, paths }
}

/** Two with links, and with others between them. */
const FROM = 'qadira'
const TO = 'northern-shipping'

/** The ways from one to the other over at most two links, as the entities on them. */
function waysOver(links: readonly Pick<Link, 'id'>[]): readonly string[] {
  const neighboursOf = (id: string) =>
    links.flatMap(link => {
      const [source, , target] = link.id.split('~')
      return source === id ? [target] : target === id ? [source] : []
    })
  const between = new Set(neighboursOf(FROM).filter(id => id !== TO && neighboursOf(TO).includes(id)))
  const direct = neighboursOf(FROM).includes(TO) ? [`${FROM} ${TO}`] : []
  return [...direct, ...[...between].map(middle => `${FROM} ${middle} ${TO}`)].sort()
}

const idsIn = ({ edges }: Filtered['all']) => idsOf(edges.map(({ node }) => node))

describe('a filter lets the same links through in every field', () => {
  for (const [name, [filter, passes]] of Object.entries(FILTERS))
    test(name, async () => {
      const expected = idsOf(everyLink.filter(passes))
      if (!name.startsWith('no ') && name !== 'undated: INCLUDE') {
        expect(expected.length).toBeGreaterThan(0)
        expect(expected.length).toBeLessThan(everyLink.length)
      }
      const { parts, all, entity, paths } = await filtered(filter)
      expect(parts.map(({ links }) => idsOf(links))).toEqual([expected, expected, expected])
      expect(parts.map(({ more }) => more)).toEqual([[], [], []])
      expect(paths.paths.map(({ entities }) => entities.map(({ id }) => id).join(' ')).sort()).toEqual(
        waysOver(everyLink.filter(passes)),
      )
      expect([idsIn(all), all.totalCount]).toEqual([expected.slice(0, 100), expected.length])
      const touching = expected.filter(id => /(^|~)northern-shipping(~|$)/.test(id))
      expect([idsIn(entity.links), entity.links.totalCount]).toEqual([touching, touching.length])
      expect(entity.linkCounts.reduce((sum, { count }) => sum + count, 0)).toBe(touching.length)
    })
})

test('sixteen filters are seven texts of a statement: one for each set of things to ask, whatever the values', () => {
  const texts = new Set(
    api()
      .statements()
      .map(({ cypher }) => cypher),
  )
  expect([...texts].filter(cypher => cypher.includes('alone:Entity'))).toHaveLength(7)
})

test('the kinds of the other end are seen from the entity asked about', async () => {
  const { entity } = await api().ask<{ entity: { links: { edges: { node: { id: string } }[] } } }>(`{
    entity(id: "saqr-brigade") { links(filter: { otherEndKinds: ["ArmedGroup"] }) { edges { node { id } } } }
  }`)
  expect(idsOf(entity.links.edges.map(({ node }) => node))).toEqual([
    'saqr-brigade~SPLIT_FROM~northern-front',
    'saqr-brigade~TRAINS~black-tulip',
  ])
})

test('where no entity is asked about, the kinds of the other end are refused', async () => {
  for (const field of ['overview(', 'between(ids: [], ']) {
    const { status, errors } = await api().answerTo(
      `{ ${field}filter: { otherEndKinds: ["State"] }) { unlinked } }`,
    )
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  }
})

test('a symmetric relation is counted once, without direction, and found from either end in any direction', async () => {
  for (const id of ['qadira', 'sarvand'])
    for (const direction of ['OUT', 'IN', 'BOTH']) {
      const { entity, neighbourhood } = await api().ask<Record<string, Record<string, unknown>>>(`{
        entity(id: "${id}") {
          links(direction: ${direction}, filter: { relations: ["ALLIED_WITH"] }) { totalCount }
          linkCounts(filter: { relations: ["ALLIED_WITH"] }) { direction count }
        }
        neighbourhood(ids: ["${id}"], direction: ${direction}, filter: { relations: ["ALLIED_WITH"] }) { links { id } more { hidden } }
      }`)
      expect(entity).toEqual({ links: { totalCount: 1 }, linkCounts: [{ direction: 'BOTH', count: 1 }] })
      expect(neighbourhood).toEqual({ links: [{ id: 'qadira~ALLIED_WITH~sarvand' }], more: [] })
    }
})

test('a link from an entity to itself, and parallel links, are found and counted once each', async () => {
  const { entity, link } = await api().ask<Record<string, unknown>>(`{
    entity(id: "northern-shipping") {
      linkDegree
      linkCounts(filter: { relations: ["OWNS", "SANCTIONED"] }) { relation { name } direction count }
      links(first: 100) { totalCount edges { node { sourceId } } }
    }
    link(id: "qadira~SANCTIONED~northern-shipping~2") { sourceId targetId }
  }`)
  expect(entity).toMatchObject({
    linkCounts: [
      { relation: { name: 'SANCTIONED' }, direction: 'IN', count: 2 },
      { relation: { name: 'OWNS' }, direction: 'OUT', count: 1 },
    ],
  })
  expect(link).toEqual({ sourceId: 'qadira', targetId: 'northern-shipping' })
  expect(entity).toHaveProperty('links.totalCount', 9)
  expect(entity).toHaveProperty('linkDegree', 9)
})

test('a status that a person pinned stands, and the rule’s own answer stays visible', async () => {
  expect(
    await api().ask(
      '{ link(id: "sarvand~OPPOSES~black-tulip") { status ruleStatus statusReason wouldChange } }',
    ),
  ).toEqual({
    link: {
      status: 'DISPUTED',
      ruleStatus: expect.stringMatching(/^(?!DISPUTED)/),
      statusReason: expect.any(String),
      wouldChange: expect.any(String),
    },
  })
})

test('every status and every event’s occurrence is told in words, in both languages', async () => {
  const { overview } = await api().ask<{
    overview: { links: { status: string; en: string; ar: string }[] }
  }>(`{
    overview { links { status en: statusReason ar: statusReason(language: AR) wouldChange } }
  }`)
  expect(new Set(overview.links.map(({ status }) => status)).size).toBe(8)
  for (const { en, ar } of overview.links) {
    expect(en).toMatch(/\.$/)
    expect(ar).toMatch(/\p{Script=Arabic}/u)
  }
})
