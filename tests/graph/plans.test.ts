import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGraph } from '../../bench/reading/load.ts'
import { SIZES } from '../../bench/reading/sizes.ts'
import { readLinkIndexes } from '../../server/graph/linkIndexes.ts'
import { whenReady } from '../../server/graph/ready.ts'
import { quoted } from '../../server/graph/relations.ts'
import { latestRunOf, summaryOf } from '../../server/graph/summary.ts'
import { readVocabulary, relationOfType } from '../../server/graph/vocabulary.ts'
import { makeLinkIndexes } from '../../server/seeding/linkIndexes.ts'
import { rollUp } from '../../server/seeding/rollup.ts'
import { type Api, open } from '../api/served.ts'
import { patternsIn, serverSources, withoutNames } from '../cypher/cypherTexts.ts'
import { scratchGraph } from '../support/graphs.ts'
import { scratchNeo4j } from '../support/neo4j.ts'
import { type ProfiledGraph, profiled } from './profile.ts'
import { HUB, READS, READS_OF_MANY, SOMEBODY } from './reads.ts'

const LOAD_MS = 600_000

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

/** All that ran with PROFILE so far. */
const everySent = new Set<string>()

/** How the statements of an operation ran, but for those that read the vocabulary when it has aged. */
async function planned(query: string) {
  watched.profiles()
  await api.ask(query)
  const all = watched.profiles()
  for (const { cypher } of all) everySent.add(cypher)
  const profiles = all.filter(({ cypher }) => !cypher.includes(':EntityKind'))
  return {
    statements: profiles.length,
    hits: profiles.reduce((sum, { hits }) => sum + hits, 0),
    steps: profiles.flatMap(({ steps }) => steps),
    /** Whether links were looked up first, and then only these let through. */
    found: profiles.some(({ cypher }) => cypher.includes('$seen')),
  }
}

const SCANS = /^(AllNodesScan|NodeByLabelScan|\w*Relationship(Type|sTypes?)Scan|\w*AllRelationshipsScan)$/
const SORTS = /^(Sort|Top|PartialSort|PartialTop)$/
const COLLECTS = /^EagerAggregation$/
/** A hub has more links of its most frequent relation; those of the others are read and sorted. */
const MOST_SORTED = 1_000

/** Gives the first link that has one status another, as a person may. */
const pin = (from: string, to: string) =>
  graph().runAlone(
    /* cypher */ `
    MATCH ()-[link:SUPPORTS {linkStatus: $from}]->() WHERE link.linkSources > 0
    WITH link ORDER BY link.linkId LIMIT 1
    SET link.linkStatus = $to, link.pinnedStatus = CASE WHEN $to <> link.linkRuleStatus THEN $to END`,
    { from, to },
  )

/** Has links found by their statuses, as those of a larger graph are. */
async function indexByStatus(): Promise<void> {
  await makeLinkIndexes(graph(), 1_000)
  await graph().read(/* cypher */ 'CALL db.awaitIndexes(300)', {}, { timeoutMs: LOAD_MS })
}

describe('On a graph with a hub', { timeout: LOAD_MS }, () => {
  test('the first who asks about the most linked finds its statements planned, and it known as a hub', async () => {
    // The vocabulary may have aged, and is read anew with the first question.
    await planned('{ vocabulary { kinds { name } } }')
    expect((await planned(`{ neighbourhood(ids: ["${HUB}"]) { links { id } } }`)).statements).toBe(1)
    const asked = `{ entity(id: "${HUB}") { links { edges { node { id } } } } }`
    expect((await planned(asked)).statements).toBe(1)
  })

  test.each([...READS, ...READS_OF_MANY])(
    '%s is found without a scan or a sort over a hub, in at most %i hits',
    async (name, most, query) => {
      const { hits, steps } = await planned(query)
      const counts = READS_OF_MANY.some(([of]) => of === name)
      const gathers = (operator: string) => SORTS.test(operator) || (!counts && COLLECTS.test(operator))
      expect(steps.length).toBeGreaterThan(0)
      expect(steps.filter(({ operator }) => SCANS.test(operator))).toEqual([])
      expect(steps.filter(({ operator, fed }) => gathers(operator) && fed > MOST_SORTED)).toEqual([])
      expect(hits).toBeLessThanOrEqual(most)
    },
  )

  test('links that are rare are looked up in the indexes of statuses, and are the same links', async () => {
    const rare = 'filter: { statuses: [CONFIRMED] }'
    const reads = [
      `overview(maxEntities: 40, ${rare}) { entities { id } links { id } }`,
      `links(first: 100, ${rare}) { totalCount edges { node { id } } }`,
      'two: links(first: 100, filter: { statuses: [REPORTED, DENIED] }) { edges { node { id } } }',
      'sources: links(first: 100, filter: { minSources: 2, undated: ONLY }) { edges { node { id } } }',
      'actual: overview(maxEntities: 40, filter: { modalities: [ACTUAL], minConfidence: 90 }) { links { id } }',
      // Which is the other end depends on whom one comes from.
      `around: neighbourhood(ids: ["${HUB}"], depth: 2, filter: { statuses: [CONFIRMED], otherEndKinds: ["ArmedGroup"] }) { links { id } }`,
      // Somebody gave it a status against the rule: it keeps what its claims say.
      'pinned: links(first: 100, filter: { statuses: [UNSOURCED], minSources: 1 }) { edges { node { id } } }',
    ]
    const asked = `{ ${reads.join('\n')} }`
    await pin('confirmed', 'unsourced')
    const before = await api.ask(asked)
    expect((await readLinkIndexes(graph())).byStatus.size).toBe(0)
    await indexByStatus()
    expect([...(await readLinkIndexes(graph())).byStatus]).toContain('SUPPORTS')
    const looksUp = async (read: string) => (await planned(`{ ${read} }`)).found
    // The vocabulary is read anew when it has aged.
    await expect.poll(() => looksUp(reads[0] ?? ''), { timeout: 60_000 }).toBe(true)
    for (const read of reads) expect([read, await looksUp(read)]).toEqual([read, true])
    expect(await api.ask(asked)).toEqual(before)
    const some = { edges: expect.arrayContaining([expect.anything()]) }
    expect(before).toMatchObject({ links: some, two: some, sources: some, pinned: some })
    for (const name of ['actual', 'around']) expect(before).toHaveProperty([name, 'links', 0])
    await pin('unsourced', 'confirmed')
    // What a merge has moved keeps the id that it was made with.
    const total = () =>
      api.ask(
        `{ links(first: 1, ${rare}) { totalCount } overview(maxEntities: 2000, ${rare}) { links { status } } }`,
      )
    const whole = await total()
    const renamed = (from: string, to: string) =>
      graph().runAlone(/* cypher */ `MATCH ()-[link:SUPPORTS {linkStatus: 'confirmed'}]->()
        WITH link ORDER BY elementId(link) LIMIT 1 SET link.linkId = replace(link.linkId, '${from}', '${to}')`)
    await renamed('~SUPPORTS~', 'x~SUPPORTS~x')
    expect(await total()).toEqual(whole)
    await renamed('x~SUPPORTS~x', '~SUPPORTS~')
  })

  test('links of kinds that few are of are found from these, and are the same links', async () => {
    const rare = 'filter: { eitherEndKinds: ["ArmedGroup"], statuses: [REPORTED] }'
    await indexByStatus()
    const looksUp = async () => (await planned(`{ links(first: 100, ${rare}) { totalCount } }`)).found
    await expect.poll(looksUp, { timeout: 60_000 }).toBe(true)
    const { links, overview } = await api.ask<{
      links: { totalCount: number }
      overview: { links: unknown[] }
    }>(`{ links(first: 1, ${rare}) { totalCount } overview(maxEntities: 2000, ${rare}) { links { id } } }`)
    const [{ count } = { count: 0 }] = await graph().read(/* cypher */ `
      MATCH (a:Entity)-[link {linkStatus: 'reported'}]->(b:Entity) WHERE a:ArmedGroup OR b:ArmedGroup
      RETURN count(link) AS count`)
    expect(Number(count)).toBeGreaterThan(10)
    expect(links.totalCount).toBe(count)
    expect(overview.links).toHaveLength(Number(count))
  })

  test('these are all the statements by which the graph is read', async () => {
    const vocabulary = await readVocabulary(graph())
    const types = new Set([...vocabulary.relations.keys(), 'CITES'].map(quoted))
    const kinds = new Set([...vocabulary.kinds.keys()].map(quoted))
    // What no operation above has asked: what the server asks itself, and what only a foreign script's links make it ask.
    await Promise.all([whenReady(watched), latestRunOf(watched)])
    const cites = relationOfType('CITES', vocabulary)
    await summaryOf(watched, { ...vocabulary, relations: new Map([['CITES', cites]]) })
    for (const { cypher } of watched.profiles()) everySent.add(cypher)
    const sent = [...everySent].map(cypher => withoutNames(cypher, { types, kinds }))
    const ofGraph = serverSources().filter(({ path }) => path.includes('/server/graph/'))
    const unseen = ofGraph
      .flatMap(patternsIn)
      // Neo4j knows no profile of what shows its schema.
      .filter(({ source }) => !source.includes('SHOW') && !sent.some(text => new RegExp(source).test(text)))
    expect(unseen).toEqual([])
  })

  test('the links of a hub come from the indexes of ranks, in their order', async () => {
    const { steps } = await planned(`{ entity(id: "${HUB}") { links { edges { node { id } } } } }`)
    expect(steps.filter(({ operator }) => operator === 'DirectedRelationshipIndexSeek')).toHaveLength(2)
  })

  test('the relations of a hub are counted by their degrees: no link is read', async () => {
    const { steps } = await planned(`{ entity(id: "${HUB}") { linkCounts { count } } }`)
    expect(steps.some(({ operator, fed }) => operator.startsWith('Expand') && fed > 0)).toBe(false)
    expect(steps.some(({ details }) => details.includes('getDegree'))).toBe(true)
  })

  test('a hub that was met before is asked for with one statement, as an entity with few links is', async () => {
    for (const field of ['links { edges { node { id } } }', 'linkCounts { count }']) {
      const asked = (id: string) => planned(`{ entity(id: "${id}") { ${field} } }`)
      // What the server asks on its own account may fall between: not each time.
      const fewest = async (id: string) => {
        const counts: number[] = []
        for (let time = 0; time < 4; time++) counts.push((await asked(id)).statements)
        return Math.min(...counts)
      }
      expect([field, await fewest(HUB)]).toEqual([field, await fewest(SOMEBODY)])
    }
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
    const ranked = async () => [...(await readLinkIndexes(graph())).ranked]
    const before = await ranked()
    await graph().runAlone(/* cypher */ 'DROP INDEX rank_linkTarget_SUPPORTS')
    expect(await ranked()).toEqual([])
    await makeLinkIndexes(graph())
    await graph().read(/* cypher */ 'CALL db.awaitIndexes(300)', {}, { timeoutMs: LOAD_MS })
    expect(await ranked()).toEqual(['SUPPORTS'])
    expect(before).toEqual(['SUPPORTS'])
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
