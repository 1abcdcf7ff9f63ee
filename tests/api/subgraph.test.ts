import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Subgraph {
  readonly entities: readonly { readonly id: string; readonly linkDegree: number }[]
  readonly links: readonly { readonly id: string; readonly sourceId: string; readonly targetId: string }[]
  readonly more: readonly {
    readonly entityId: string
    readonly direction: string
    readonly hidden: number
    readonly atLeast: boolean
  }[]
  readonly unlinked: number
}

const PARTS =
  'entities { id linkDegree } links { id sourceId targetId } more { entityId direction hidden atLeast } unlinked'

const ask = async (field: string): Promise<Subgraph> =>
  (await api().ask<{ part: Subgraph }>(`{ part: ${field} { ${PARTS} } }`)).part

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** What is hidden of an entity's links, and what is shown, is all of them. */
function expectNothingSilent({ entities, links, more }: Subgraph) {
  const hidden = new Map(more.map(({ entityId, hidden }) => [entityId, hidden]))
  for (const { id, linkDegree } of entities) {
    const shown = links.filter(({ sourceId, targetId }) => sourceId === id || targetId === id).length
    expect({ id, links: shown + (hidden.get(id) ?? 0) }).toEqual({ id, links: linkDegree })
  }
}

test('an overview of the article shows all of it, the best linked first, and counts who has no link', async () => {
  const overview = await ask('overview')
  expect(overview.entities).toHaveLength(57)
  expect(overview.links).toHaveLength(87)
  expect(overview.more).toEqual([])
  expect(overview.unlinked).toBe(2)
  // So where no link passes at all.
  expect(await ask('overview(filter: { relations: ["OWNS"], statuses: [DENIED] })')).toEqual({
    entities: [],
    links: [],
    more: [],
    unlinked: 2,
  })
  const degrees = overview.entities.map(({ linkDegree }) => linkDegree)
  expect(degrees).toEqual([...degrees].sort((a, b) => b - a))
  expect(degrees.slice(-2)).toEqual([0, 0])
})

test('an overview that holds less says of whom how much it left out', async () => {
  const overview = await ask('overview(maxEntities: 10)')
  expect(overview.entities).toHaveLength(10)
  expect(overview.more.length).toBeGreaterThan(0)
  expectNothingSilent(overview)
})

test('an overview with a filter holds only who has a link that passes', async () => {
  const overview = await ask('overview(filter: { relations: ["BACKS"] })')
  expect(ids(overview.entities).sort()).toEqual([
    'iran',
    'iran-backed-militias-in-iraq',
    'iraqi-armed-factions',
    'kataib-hezbollah',
  ])
  expect(overview.links).toHaveLength(3)
  expect(overview.more).toEqual([])
})

test('a neighbourhood is what the links of an entity lead to', async () => {
  const around = await ask('neighbourhood(ids: ["kataib-hezbollah"])')
  expect(ids(around.entities).sort()).toEqual(['elizabeth-tsurkov', 'iran', 'kataib-hezbollah'])
  expect(ids(around.links)).toHaveLength(3)
  expectNothingSilent(around)
})

test('a neighbourhood grows step by step', async () => {
  const sizes = []
  for (const depth of [1, 2, 3]) {
    const around = await ask(`neighbourhood(ids: ["kataib-hezbollah"], depth: ${depth})`)
    expectNothingSilent(around)
    sizes.push(around.entities.length)
  }
  expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0)
  expect(sizes[2]).toBeGreaterThan(sizes[1] ?? 0)
})

test('a neighbourhood follows only as many links as asked, the weightiest, and says what it left', async () => {
  const around = await ask('neighbourhood(ids: ["united-states"], perEntity: 2)')
  expect(around.links).toHaveLength(2)
  expect(around.entities).toHaveLength(3)
  expect(around.more).toContainEqual({
    entityId: 'united-states',
    direction: 'BOTH',
    hidden: (around.entities.find(({ id }) => id === 'united-states')?.linkDegree ?? 0) - 2,
    atLeast: false,
  })
  expectNothingSilent(around)
})

test('a neighbourhood keeps within the number of entities, those asked for always among them', async () => {
  const around = await ask('neighbourhood(ids: ["united-states", "iraq", "iran"], depth: 2, maxEntities: 5)')
  expect(around.entities).toHaveLength(5)
  expect(ids(around.entities)).toEqual(expect.arrayContaining(['united-states', 'iraq', 'iran']))
  const drawn = new Set(ids(around.entities))
  for (const { sourceId, targetId } of around.links) {
    expect(drawn).toContain(sourceId)
    expect(drawn).toContain(targetId)
  }
  expectNothingSilent(around)
})

test('a neighbourhood can follow links in one direction alone', async () => {
  const out = await ask('neighbourhood(ids: ["kataib-hezbollah"], direction: OUT)')
  expect(out.links.map(({ sourceId }) => sourceId)).toEqual(['kataib-hezbollah', 'kataib-hezbollah'])
  const back = await ask('neighbourhood(ids: ["kataib-hezbollah"], direction: IN)')
  expect(ids(back.links)).toEqual(['iran~BACKS~kataib-hezbollah'])
})

test('a neighbourhood follows only links that pass the filter', async () => {
  const around = await ask(
    'neighbourhood(ids: ["iran"], depth: 3, filter: { relations: ["BACKS", "ABDUCTED"] })',
  )
  expect(ids(around.entities)).toContain('elizabeth-tsurkov')
  for (const { id } of around.links) expect(id).toMatch(/~(BACKS|ABDUCTED)~/)
  const states = await ask('neighbourhood(ids: ["kataib-hezbollah"], filter: { otherEndKinds: ["State"] })')
  expect(ids(states.entities).sort()).toEqual(['iran', 'kataib-hezbollah'])
})

test('ids that nothing has are passed over', async () => {
  expect(await ask('neighbourhood(ids: ["nobody", "iran"], perEntity: 1)')).toMatchObject({
    entities: [{ id: 'iran' }, { id: expect.any(String) }],
  })
  const nothing = { entities: [], links: [], more: [], unlinked: 0 }
  expect(await ask('neighbourhood(ids: ["nobody"])')).toEqual(nothing)
  expect(await ask('neighbourhood(ids: [])')).toEqual(nothing)
  expect(await ask('between(ids: [])')).toEqual(nothing)
})

test('between tells the links among some entities, and what they have besides', async () => {
  const among = await ask(
    'between(ids: ["iran", "kataib-hezbollah", "elizabeth-tsurkov", "us-secretary-of-war"])',
  )
  expect(ids(among.links).sort()).toEqual([
    'iran~BACKS~kataib-hezbollah',
    'kataib-hezbollah~ABDUCTED~elizabeth-tsurkov',
    'kataib-hezbollah~RELEASED~elizabeth-tsurkov',
  ])
  expect(among.unlinked).toBe(0)
  expectNothingSilent(among)
})

test('each of these questions is one statement, whatever is asked of entities and links', async () => {
  const fields = ['overview', 'neighbourhood(ids: ["iran"], depth: 3)', 'between(ids: ["iran", "iraq"])']
  for (const field of fields) {
    await ask(field)
    api().statements()
    await api().ask(`{ part: ${field} {
      entities { id name kind { label } aliases properties linkDegree }
      links { id relation { label } source { name } target { name } sentence status modality weight }
      more { hidden }
    } }`)
    expect(
      api()
        .statements()
        .map(({ cypher }) => cypher),
    ).toEqual([expect.stringContaining('1 AS part')])
  }
})

test('the same question has the same answer', async () => {
  const field = 'neighbourhood(ids: ["united-states"], depth: 2, perEntity: 3, maxEntities: 12)'
  expect(await ask(field)).toEqual(await ask(field))
})
