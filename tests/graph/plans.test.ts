import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGraph } from '../../bench/reading/load.ts'
import { SIZES } from '../../bench/reading/sizes.ts'
import { readRanked } from '../../server/graph/rankIndex.ts'
import { makeRankIndexes } from '../../server/seeding/rankIndexes.ts'
import { rollUp } from '../../server/seeding/rollup.ts'
import { type Api, open } from '../api/served.ts'
import { scratchGraph } from '../support/graphs.ts'
import { scratchNeo4j } from '../support/neo4j.ts'
import { type ProfiledGraph, profiled } from './profile.ts'

const LOAD_MS = 600_000

// 2,000 entities and 10,000 links, 1,900 of them of the first entity: above the hub cap.
const HUB = 'e0000000'
const SOMEBODY = 'e0000500'
const SOMEBODY_ELSE = 'e0000700'

const graph = scratchGraph()
let watched: ProfiledGraph
let api: Api & { close(): Promise<void> }
beforeAll(async () => {
  await loadGraph(graph(), SIZES.small, () => undefined)
  watched = profiled(graph(), (await scratchNeo4j()).settings)
  api = await open(watched)
}, LOAD_MS)
afterAll(async () => {
  await api.close()
  await watched.close()
})

/** How the statements of an operation ran, but for those that read the vocabulary when it has aged. */
async function planned(query: string) {
  watched.profiles()
  await api.ask(query)
  const profiles = watched.profiles().filter(({ cypher }) => !cypher.includes(':EntityKind'))
  return {
    hits: profiles.reduce((sum, { hits }) => sum + hits, 0),
    steps: profiles.flatMap(({ steps }) => steps),
  }
}

/** Operations, and how often they may touch the store at most. */
const READS: readonly (readonly [name: string, mostHits: number, query: string])[] = [
  ['an entity', 20, `{ entity(id: "${SOMEBODY}") { name } }`],
  ['the counts of its relations', 300, `{ entity(id: "${SOMEBODY}") { linkCounts { count } } }`],
  ['the counts of a hub', 200, `{ entity(id: "${HUB}") { linkCounts { count } } }`],
  ['its links', 500, `{ entity(id: "${SOMEBODY}") { links { edges { node { id } } } } }`],
  ['the links of a hub', 4_000, `{ entity(id: "${HUB}") { links { edges { node { id } } } } }`],
  [
    'the last links of a hub',
    4_000,
    `{ entity(id: "${HUB}") { links(last: 25) { edges { node { id } } } } }`,
  ],
  [
    'the links of one relation and direction of a hub',
    600,
    `{ entity(id: "${HUB}") { links(direction: IN, filter: { relations: ["SUPPORTS"] }) { edges { node { id } } } } }`,
  ],
  [
    'the links of a hub that meet conditions',
    8_000,
    `{ entity(id: "${HUB}") { links(filter: { statuses: [CONFIRMED] }) { edges { node { id } } } } }`,
  ],
  [
    'a neighbourhood',
    10_000,
    `{ neighbourhood(ids: ["${SOMEBODY}"], depth: 2) { links { id } more { hidden } } }`,
  ],
  [
    'the neighbourhood of a hub',
    15_000,
    `{ neighbourhood(ids: ["${HUB}"], depth: 2) { links { id } more { hidden } } }`,
  ],
  ['the overview', 30_000, '{ overview { links { id } unlinked } }'],
  [
    'links between entities',
    5_000,
    `{ between(ids: ["${SOMEBODY}", "${HUB}", "e0000001"]) { links { id } } }`,
  ],
  ['entities by name', 300, '{ entities { edges { node { id } } } }'],
  ['entities by number of links', 300, '{ entities(order: DEGREE) { edges { node { id } } } }'],
  ['a search', 2_000, '{ search(text: "kar") { score } }'],
  ['a completion', 10_000, '{ complete(text: "who backs ka") { text } }'],
  [
    'one shortest path',
    2_000,
    `{ paths(among: ["${SOMEBODY}", "${SOMEBODY_ELSE}"], mode: SHORTEST) { more } }`,
  ],
  ['all shortest paths', 2_000, `{ paths(among: ["${SOMEBODY}", "${SOMEBODY_ELSE}"]) { more } }`],
  ['a link', 50, `{ link(id: "${SOMEBODY}~SUPPORTS~${HUB}") { id } }`],
  ['all links', 3_000, '{ links { edges { node { id } } } }'],
  ['the number of all links', 3_000, '{ links { totalCount } }'],
  ['all claims', 5_000, '{ claims { edges { node { quote } } } }'],
  ['all documents', 1_000, '{ documents { edges { node { id } } } }'],
  [
    'the claims on links',
    2_000,
    `{ entity(id: "${SOMEBODY}") { links { edges { node { statusReason claims { edges { node { quote } } } } } } } }`,
  ],
  ['what somebody said', 5_000, '{ entity(id: "e0000004") { statements { edges { node { quote } } } } }'],
  ['the counts of the vocabulary', 100, '{ vocabulary { relations { count } kinds { count } } }'],
]

const SCANS = /^(AllNodesScan|NodeByLabelScan|\w*Relationship(Type|sTypes?)Scan|\w*AllRelationshipsScan)$/
const SORTS = /^(Sort|Top|PartialSort|PartialTop|EagerAggregation)$/
/** A hub has more links of its most frequent relation; those of the others are read and sorted. */
const MOST_SORTED = 1_000

describe('On a graph with a hub', { timeout: LOAD_MS }, () => {
  test.each(READS)(
    '%s is found without a scan or a sort over a hub, in at most %i hits',
    async (_, most, query) => {
      const { hits, steps } = await planned(query)
      expect(steps.length).toBeGreaterThan(0)
      expect(steps.filter(({ operator }) => SCANS.test(operator))).toEqual([])
      expect(steps.filter(({ operator, fed }) => SORTS.test(operator) && fed > MOST_SORTED)).toEqual([])
      expect(hits).toBeLessThanOrEqual(most)
    },
  )

  test('the links of a hub come from the indexes of ranks, in their order', async () => {
    const { steps } = await planned(`{ entity(id: "${HUB}") { links { edges { node { id } } } } }`)
    expect(steps.filter(({ operator }) => operator === 'DirectedRelationshipIndexSeek')).toHaveLength(2)
  })

  test('the relations of a hub are counted by their degrees: no link is read', async () => {
    const { steps } = await planned(`{ entity(id: "${HUB}") { linkCounts { count } } }`)
    expect(steps.some(({ operator, fed }) => operator.startsWith('Expand') && fed > 0)).toBe(false)
    expect(steps.some(({ details }) => details.includes('getDegree'))).toBe(true)
  })

  test('a hub has the same links by index as by reading and sorting all of them', async () => {
    const listed = await api.ask<LinkPages>(
      `{ entity(id: "${HUB}") { first: links(first: 100) { ...ids } last: links(last: 100) { ...ids } } } ${IDS}`,
    )
    const rows = await graph().read(BY_WEIGHT, { id: HUB })
    const all = rows.map(({ id }) => id)
    expect(listed.entity.first.edges.map(({ node }) => node.id)).toEqual(all.slice(0, 100))
    expect(listed.entity.last.edges.map(({ node }) => node.id)).toEqual(all.slice(-100))
  })

  test('the pages of a hub follow each other without a gap or a repetition', async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const { entity }: { entity: { first: LinkPage } } = await api.ask(
        `query($after: String) { entity(id: "${HUB}") { first: links(first: 100, after: $after) { ...ids pageInfo { hasNextPage endCursor } } } } ${IDS}`,
        { after },
      )
      ids.push(...entity.first.edges.map(({ node }) => node.id))
      after = entity.first.pageInfo?.hasNextPage ? entity.first.pageInfo.endCursor : null
    } while (after !== null)
    expect(ids).toHaveLength(SIZES.small.hub)
    expect(new Set(ids).size).toBe(SIZES.small.hub)
  })

  test('an index of ranks that is missing is made anew, and none that is not needed', async () => {
    const before = await readRanked(graph())
    await graph().runAlone(/* cypher */ 'DROP INDEX rank_linkTarget_SUPPORTS')
    expect([...(await readRanked(graph()))]).toEqual([])
    await makeRankIndexes(graph())
    await graph().read(/* cypher */ 'CALL db.awaitIndexes(300)', {}, { timeoutMs: LOAD_MS })
    expect([...(await readRanked(graph()))]).toEqual(['SUPPORTS'])
    expect([...before]).toEqual(['SUPPORTS'])
  })

  test('is as the roll-up would have left it', async () => {
    expect(await graph().write(rollUp)).toEqual({ links: 0, events: 0, entities: 0 })
  })
})

const IDS = 'fragment ids on LinkConnection { edges { node { id } } }'

const BY_WEIGHT = /* cypher */ `
  MATCH (:Entity {entityId: $id})-[link]-(:Entity)
  RETURN link.linkId AS id ORDER BY link.linkWeight DESC, id DESC LIMIT 10000`

interface LinkPage {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string }
}

interface LinkPages {
  readonly entity: { readonly first: LinkPage; readonly last: LinkPage }
}
