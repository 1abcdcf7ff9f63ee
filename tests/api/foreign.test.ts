import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { scratchGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const graph = scratchGraph()
const HUB_LINKS = 1_100

beforeAll(async () => {
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  await prepareGraph(graph(), { managed: true, seeds: [], cypherFolder, progress: () => undefined })
  await graph().write(async tx => {
    await tx.run(
      /* cypher */ `
      CREATE (:RelationType {name: 'odd \`type\`', label: 'oddly links', inverseLabel: 'is oddly linked by'})
      CREATE (ship:Entity:CargoShip {entityId: 'ship', displayName: 'A ship', linkDegree: 1, built: date('2020-03-01'),
        at: datetime('2021-01-02T03:04:05Z'), weight: 3.5, id: 7, status: 'afloat',
        log: $long, crew: range(1, 150)})
      CREATE (port:Entity {entityId: 'port', displayName: 'A port', linkDegree: 1})
      CREATE (ship)-[:\`odd \`\`type\`\`\` {linkId: 'ship~odd \`type\`~port', since: date('2022-05-06'), weight: 9}]->(port)
      CREATE (:Entity {name: 'not ours'})`,
      { long: 'x'.repeat(1_500) },
    )
    await tx.run(
      /* cypher */ `
      CREATE (hub:Entity:State {entityId: 'hub', displayName: 'Hub', searchKey: 'hub', linkDegree: $links})
      WITH hub
      UNWIND range(1, $links) AS n
      CREATE (hub)-[:BACKS {linkId: 'hub~BACKS~e' + n, linkSource: 'hub', linkTarget: 'e' + n, linkWeight: toFloat(n),
        linkStatus: 'unsourced'}]->
        (:Entity:State {entityId: 'e' + n, displayName: 'E' + n, searchKey: 'e' + n, linkDegree: 1})`,
      { links: HUB_LINKS },
    )
  })
})
const api = served(graph)

test('what a plain script wrote is told as it stands, days as ISO text, and long values say that they were cut', async () => {
  const { entity } = await api().ask<{ entity: { properties: Record<string, unknown> } }>(
    '{ entity(id: "ship") { properties } }',
  )
  const { log, crew, ...others } = entity.properties
  expect(others).toEqual({
    built: '2020-03-01',
    at: '2021-01-02T03:04:05Z',
    weight: 3.5,
    id: 7,
    status: 'afloat',
  })
  expect(log).toBe(`${'x'.repeat(1_000)}… (cut: 1500 characters in all)`)
  expect(crew).toHaveLength(101)
  expect(crew).toHaveProperty('100', '… (cut: 150 items in all)')
})

test('an entity that was merged into another is answered by that one, which says so', async () => {
  await graph().write(tx =>
    tx.run(/* cypher */ `
      MATCH (port:Entity {entityId: 'port'})
      CREATE (:Tombstone {entityId: 'old-port'})-[:MERGED_INTO]->(:Tombstone {entityId: 'harbour'})-[:MERGED_INTO]->(port)`),
  )
  const fields = '{ id redirectedFrom name }'
  expect(
    await api().ask(`{ old: entity(id: "old-port") ${fields} harbour: entity(id: "harbour") ${fields} port: entity(id: "port") ${fields}
      node(id: "harbour") { id } }`),
  ).toEqual({
    old: { id: 'port', redirectedFrom: 'old-port', name: 'A port' },
    harbour: { id: 'port', redirectedFrom: 'harbour', name: 'A port' },
    port: { id: 'port', redirectedFrom: null, name: 'A port' },
    node: { id: 'port' },
  })
})

test('a link is found by the ids of ends that were merged: as it was moved, or as the one into which it was folded', async () => {
  await graph().write(tx =>
    tx.run(/* cypher */ `
      MATCH (hub:Entity {entityId: 'hub'}), (e1:Entity {entityId: 'e1'})
      CREATE (:Tombstone {entityId: 'old-hub'})-[:MERGED_INTO]->(hub), (:Tombstone {entityId: 'old-e1'})-[:MERGED_INTO]->(e1)
      CREATE (hub)-[:BACKS {linkId: 'old-hub~BACKS~e1', linkSource: 'hub', linkTarget: 'e1'}]->(e1)`),
  )
  const fields = '{ id redirectedFrom sourceId targetId }'
  const ends = { sourceId: 'hub', targetId: 'e1' }
  expect(
    await api().ask(`{
      moved: link(id: "old-hub~BACKS~e1") ${fields}
      folded: link(id: "hub~BACKS~old-e1") ${fields}
      own: link(id: "hub~BACKS~e1") ${fields}
      node(id: "hub~BACKS~old-e1") { id }
      otherRelation: link(id: "old-hub~OPPOSES~e1") ${fields}
      parallel: link(id: "hub~BACKS~old-e1~2") ${fields}
      unknown: link(id: "old-hub~BACKS~e0") ${fields}
    }`),
  ).toEqual({
    moved: { id: 'old-hub~BACKS~e1', redirectedFrom: null, ...ends },
    folded: { id: 'hub~BACKS~e1', redirectedFrom: 'hub~BACKS~old-e1', ...ends },
    own: { id: 'hub~BACKS~e1', redirectedFrom: null, ...ends },
    node: { id: 'hub~BACKS~e1' },
    otherRelation: null,
    parallel: null,
    unknown: null,
  })
  await graph().write(tx =>
    tx.run(/* cypher */ `MATCH ()-[link:BACKS {linkId: 'old-hub~BACKS~e1'}]->() DELETE link`),
  )
})

test('a kind that the vocabulary does not know is neutral and named after its label; without a label it is an entity', async () => {
  const kind = 'kind { name label group icon acts count }'
  expect(
    await api().ask(`{ ship: entity(id: "ship") { ${kind} } port: entity(id: "port") { ${kind} } }`),
  ).toEqual({
    ship: {
      kind: { name: 'CargoShip', label: 'cargo ship', group: '', icon: 'disc', acts: false, count: 0 },
    },
    port: { kind: { name: 'Entity', label: 'entity', group: '', icon: 'disc', acts: false, count: 0 } },
  })
})

test('a relation whose name has to be quoted is followed like any other, and has no sources', async () => {
  const { link, neighbourhood } = await api().ask<Record<string, unknown>>(
    `query($id: ID!, $relations: [String!]) {
      link(id: $id) { sentence status statusReason qualifiers properties }
      neighbourhood(ids: ["ship"], filter: { relations: $relations }) { links { id } }
    }`,
    { id: 'ship~odd `type`~port', relations: ['odd `type`'] },
  )
  expect(link).toEqual({
    sentence: 'A ship oddly links A port',
    status: 'UNSOURCED',
    statusReason: 'No source is recorded.',
    qualifiers: {},
    properties: { since: '2022-05-06', weight: 9 },
  })
  expect(neighbourhood).toEqual({ links: [{ id: 'ship~odd `type`~port' }] })
})

test('a node that is called Entity but has no id of ours is none of ours', async () => {
  const { graph: summary } = await api().ask<{ graph: { entities: number } }>('{ graph { entities } }')
  expect(summary.entities).toBe(HUB_LINKS + 3)
})

test('a hub shows its weightiest links, says how many more it has, and is not followed on the way', async () => {
  const { hub, through } = await api().ask<
    Record<string, { links: { id: string }[]; more: { entityId: string; hidden: number }[] }>
  >(`{
    hub: neighbourhood(ids: ["hub"], perEntity: 2) { links { id } more { entityId hidden } }
    through: neighbourhood(ids: ["e1"], depth: 3) { links { id } more { entityId hidden } }
  }`)
  expect(hub).toEqual({
    links: [{ id: 'hub~BACKS~e1100' }, { id: 'hub~BACKS~e1099' }],
    more: [{ entityId: 'hub', hidden: HUB_LINKS - 2 }],
  })
  expect(through).toEqual({
    links: [{ id: 'hub~BACKS~e1' }],
    more: [{ entityId: 'hub', hidden: HUB_LINKS - 1 }],
  })
})

test('links between a hub and others are found from their other end', async () => {
  expect(await api().ask('{ between(ids: ["hub", "e7", "e9", "ship"]) { links { id } } }')).toEqual({
    between: { links: [{ id: 'hub~BACKS~e9' }, { id: 'hub~BACKS~e7' }] },
  })
})

test('a kind or relation that is added as a row is known without a restart', async () => {
  await graph().write(tx =>
    tx.run(
      /* cypher */ `CREATE (:EntityKind {name: 'CargoShip', label: 'freighter', acts: true, group: 'organisations', icon: 'hexagon'})`,
    ),
  )
  const label = async () =>
    (await api().ask<{ entity: { kind: { label: string } } }>('{ entity(id: "ship") { kind { label } } }'))
      .entity.kind.label
  await expect.poll(label, { timeout: 15_000 }).toBe('freighter')
})

test('a hub is read page by page, the weightiest link first, each once, with a count', async () => {
  const read: string[] = []
  let after = 'null'
  for (let page = 0; page < 3; page += 1) {
    const { entity } = await api().ask<{
      entity: {
        links: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { id: string } }[] }
      }
    }>(`{ entity(id: "hub") { links(direction: OUT, filter: { relations: ["BACKS"] }, first: 25, after: ${after}) {
      totalCount pageInfo { endCursor } edges { node { id } }
    } } }`)
    expect(entity.links.totalCount).toBe(HUB_LINKS)
    read.push(...entity.links.edges.map(({ node }) => node.id))
    after = `"${entity.links.pageInfo.endCursor}"`
  }
  expect(read).toEqual(Array.from({ length: 75 }, (_, at) => `hub~BACKS~e${HUB_LINKS - at}`))
})

test('questions to begin with are made from plain data too, and are answered', async () => {
  const { questions } = await api().ask<{ questions: string[] }>('{ questions(first: 8) }')
  expect(questions).toContain('What has no sources?')
  // Everything is linked by way of the hub, which is nothing to ask about first.
  expect(questions.join()).not.toContain('linked to')
  expect(questions).toContainEqual(expect.stringMatching(/^Who backs E\d+\?$/))
  for (const phrase of questions) {
    const { ask } = await api().ask<{ ask: { understood: boolean; subgraph: { links: unknown[] } } }>(
      'query($phrase: String!) { ask(phrase: $phrase) { understood subgraph { links { id } } } }',
      { phrase },
    )
    expect([phrase, ask.understood, ask.subgraph.links.length > 0]).toEqual([phrase, true, true])
  }
})

test('two that only a hub links are linked through it', async () => {
  const { ask } = await api().ask<{ ask: { paths: { paths: { entities: { id: string }[] }[] } } }>(
    '{ ask(phrase: "E1 to E10") { paths { paths { entities { id } } } } }',
  )
  expect(ask.paths.paths).toEqual([{ entities: [{ id: 'e1' }, { id: 'hub' }, { id: 'e10' }] }])
})

test.each(['SHORTEST', 'ALL_SHORTEST', 'NEXT_BEST'])(
  'a relationship that nobody has adopted is no step of a path: %s',
  async mode => {
    await graph().runAlone(
      /* cypher */ "MATCH (a:Entity {entityId: 'e1'}), (b:Entity {entityId: 'e2'}) MERGE (a)-[:BACKS]->(b)",
    )
    const ways = (others: string) =>
      api().ask(`{ paths(among: ["e1", "${others}"], mode: ${mode}, throughHubs: true) {
        paths { entities { id } links { id } } } }`)
    const through = (others: string) => ({
      entities: [{ id: 'e1' }, { id: 'hub' }, { id: others }],
      links: [{ id: 'hub~BACKS~e1' }, { id: `hub~BACKS~${others}` }],
    })
    for (const other of ['e2', 'e3'])
      expect(await ways(other)).toEqual({ paths: { paths: [through(other)] } })
  },
)

test('nor is it where hubs are not passed, or one relation is asked for', async () => {
  const among = 'paths(among: ["e1", "e2"], mode: SHORTEST'
  const asked = await api().ask(`{
    none: ${among}) { paths { length } }
    backs: ${among}, throughHubs: true, filter: { relations: ["BACKS"] }) { paths { length } }
  }`)
  expect(asked).toEqual({ none: { paths: [] }, backs: { paths: [{ length: 2 }] } })
})

test('a longer path that ends at a hub is found, however little the hub’s link weighs', async () => {
  await graph().runAlone(/* cypher */ `
    MATCH (light:Entity {entityId: 'e5'}), (heavy:Entity {entityId: 'e1100'})
    CREATE (x:Entity:State {entityId: 'x', displayName: 'X', linkDegree: 2}),
      (y:Entity:State {entityId: 'y', displayName: 'Y', linkDegree: 2}),
      (x)-[:BACKS {linkId: 'x~BACKS~e1100', linkWeight: 1.0, linkStatus: 'unsourced'}]->(heavy),
      (x)-[:BACKS {linkId: 'x~BACKS~y', linkWeight: 1.0, linkStatus: 'unsourced'}]->(y),
      (y)-[:BACKS {linkId: 'y~BACKS~e5', linkWeight: 1.0, linkStatus: 'unsourced'}]->(light)`)
  const { paths } = await api().ask<{ paths: { paths: { entities: { id: string }[] }[] } }>(
    '{ paths(among: ["hub", "x"], mode: NEXT_BEST, maxLength: 3, first: 50) { paths { entities { id } } } }',
  )
  expect(paths.paths.map(({ entities }) => entities.map(({ id }) => id))).toEqual([
    ['hub', 'e1100', 'x'],
    ['hub', 'e5', 'y', 'x'],
  ])
})
