import { beforeAll, expect, test } from 'vitest'
import { rulebookGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(rulebookGraph())

interface Claim {
  readonly id: string
  readonly document: Dated | null
  readonly origin: Dated | null
  readonly attribution: readonly { readonly by: { readonly id: string } | null }[]
}
interface Dated {
  readonly id: string
  readonly publishedMin: string | null
  readonly publishedMax: string | null
}
interface Link {
  readonly id: string
  readonly sourceId: string
  readonly targetId: string
  readonly status: string
  readonly sources: number
  readonly claimCount: number
  readonly statusReason: string
  readonly claims: { readonly totalCount: number; readonly edges: readonly { readonly node: Claim }[] }
}

const LINK = `id sourceId targetId status sources claimCount statusReason claims(first: 25) {
  totalCount edges { node {
    id document { id publishedMin publishedMax } origin { id publishedMin publishedMax } attribution { by { id } }
  } }
}`

let every: readonly Link[] = []
let everybody: readonly string[] = []
beforeAll(async () => {
  every = (await linksThrough('{}')).links
  everybody = [...new Set(every.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))]
})

/** The links that every field shows through a lens, and how many of them some fields count. */
async function linksThrough(filter: string) {
  const answer = await api().ask<
    Record<string, { links: Link[] }> & { links: LinkPage; entity: EntityAnswer }
  >(
    `query($ids: [ID!]!) {
    overview(maxEntities: 150, filter: ${filter}) { links { ${LINK} } }
    links(first: 100, filter: ${filter}) { totalCount edges { node { id status sources } } }
    entity(id: "qadira") {
      linkCounts(filter: ${filter}) { count }
      links(first: 100, filter: ${filter}) { totalCount edges { node { id status sources } } }
    }
    between(ids: $ids, filter: ${filter}) { links { id status sources } }
    neighbourhood(ids: $ids, perEntity: 200, filter: ${filter}) { links { id status sources } }
  }`,
    { ids: everybody },
  )
  const { overview, between, neighbourhood, links, entity } = answer
  const drawn = [between?.links ?? [], neighbourhood?.links ?? []]
  return { links: overview?.links ?? [], drawn, listed: links, entity }
}
interface LinkPage {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Pick<Link, 'id' | 'status' | 'sources'> }[]
}
interface EntityAnswer {
  readonly links: LinkPage
  readonly linkCounts: readonly { readonly count: number }[]
}

const claimsOf = (link: Link) => link.claims.edges.map(({ node }) => node)
const carriersOf = ({ document, origin }: Claim) => [document, origin].filter(carrier => carrier !== null)
const brief = ({ id, status, sources }: Pick<Link, 'id' | 'status' | 'sources'>) => ({ id, status, sources })
const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

/** Every field shows the links that have such a claim, each with these claims and no others. */
async function expectThrough(filter: string, counts: (claim: Claim) => boolean) {
  const { links, drawn, listed, entity } = await linksThrough(filter)
  const expected = every.flatMap(link => {
    const left = claimsOf(link).filter(counts)
    return left.length === 0 ? [] : [[link.id, left.map(({ id }) => id).sort()]]
  })
  expect(expected.length).toBeGreaterThan(0)
  expect(expected.length).toBeLessThan(every.length)
  const found = links.map(link => [
    link.id,
    claimsOf(link)
      .map(({ id }) => id)
      .sort(),
  ])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  for (const { claimCount, claims } of links) expect(claimCount).toBe(claims.totalCount)
  expect(listed.edges.map(({ node }) => node).sort(byId)).toEqual(links.map(brief).sort(byId))
  for (const others of drawn) expect(others.toSorted(byId)).toEqual(links.map(brief).sort(byId))
  expect(listed.totalCount).toBe(links.length)
  const touching = links.filter(({ id }) => /(^|~)qadira(~|$)/.test(id)).map(brief)
  expect(entity.links.edges.map(({ node }) => node).sort(byId)).toEqual(touching.sort(byId))
  expect(entity.links.totalCount).toBe(touching.length)
  expect(entity.linkCounts.reduce((sum, { count }) => sum + count, 0)).toBe(touching.length)
  return links
}

test('according to a document, links rest on the claims read or made in it alone', async () => {
  const id = every.flatMap(claimsOf).flatMap(carriersOf)[0]?.id ?? ''
  await expectThrough(`{ accordingTo: ["${id}"] }`, claim =>
    carriersOf(claim).some(carrier => carrier.id === id),
  )
})

test('according to a speaker or an outlet, links rest on what it said, passed on or published', async () => {
  for (const id of ['harbour-gazette', 'qadira'])
    await expectThrough(`{ accordingTo: ["${id}"] }`, claim =>
      claim.attribution.some(({ by }) => by?.id === id),
    )
})

test('what could be known on a day is what may have been published, or certainly was', async () => {
  const days = every
    .flatMap(claimsOf)
    .flatMap(carriersOf)
    .flatMap(({ publishedMin }) => publishedMin ?? [])
    .sort()
  const day = days[Math.floor(days.length / 3)] ?? ''
  await expectThrough(`{ reportedBy: "${day}" }`, claim => {
    const carriers = carriersOf(claim)
    return (
      carriers.length === 0 ||
      carriers.some(({ publishedMin }) => publishedMin === null || publishedMin <= day)
    )
  })
  await expectThrough(`{ reportedBy: "${day}", certainly: true }`, claim =>
    carriersOf(claim).some(({ publishedMax }) => publishedMax !== null && publishedMax <= day),
  )
})

/** A link that two independent sources confirm, and the document of one of them. */
function confirmed() {
  const link = every.find(({ id }) => id === 'saqr-brigade~ABDUCTED~dana-vale')
  expect(link).toMatchObject({ status: 'CONFIRMED', sources: 2 })
  return {
    id: 'saqr-brigade~ABDUCTED~dana-vale',
    document: 'doc:gazette-2024-04',
    statusReason: link?.statusReason,
  }
}

test('a link that two independent sources confirm is reported by one of them, and told so', async () => {
  const { id, document, statusReason } = confirmed()
  const { links } = await linksThrough(`{ accordingTo: ["${document}"] }`)
  const seen = links.find(link => link.id === id)
  expect(seen).toMatchObject({ sources: 1, status: 'REPORTED', claimCount: 1 })
  expect(seen?.statusReason).not.toBe(statusReason)
})

test('what else a filter asks is asked of the claims that remain', async () => {
  const { id, document } = confirmed()
  const { links: twice } = await linksThrough(`{ accordingTo: ["${document}"], minSources: 2 }`)
  const { links: once } = await linksThrough(
    `{ accordingTo: ["${document}"], maxSources: 1, statuses: [REPORTED] }`,
  )
  expect(twice.map(link => link.id)).not.toContain(id)
  expect(once.map(link => link.id)).toContain(id)
})

test('nobody says nothing, and the claims are one more statement however many links there are', async () => {
  expect((await linksThrough('{ accordingTo: [] }')).links).toEqual([])
  expect((await linksThrough('{ accordingTo: ["nobody"] }')).links).toEqual([])
  const sentFor = async (filter: string) => {
    api().statements()
    await api().ask(`{ overview(maxEntities: 2000, filter: ${filter}) { links { status } } }`)
    return api()
      .statements()
      .filter(({ cypher }) => cypher.includes('claim:Claim')).length
  }
  expect([await sentFor('{}'), await sentFor('{ reportedBy: "2030-01-01" }')]).toEqual([0, 1])
})

test('a path leads over what could be known on a day', async () => {
  const { before, after } = await api().ask<Record<string, { paths: { length: number }[] }>>(`{
    before: paths(among: ["qadira", "northern-shipping"], maxLength: 1, filter: { reportedBy: "2000-01-01", certainly: true }) { paths { length } }
    after: paths(among: ["qadira", "northern-shipping"], maxLength: 1, filter: { reportedBy: "2030-01-01", certainly: true }) { paths { length } }
  }`)
  expect([before?.paths, after?.paths]).toEqual([[], [{ length: 1 }]])
})

test('paths and neighbourhoods lead over the links that remain', async () => {
  const { id, document } = confirmed()
  const { paths, neighbourhood } = await api().ask<{
    paths: { paths: { weakest: Link; sentences: { citations: Claim[] }[] }[] }
    neighbourhood: { links: Link[] }
  }>(
    `query($ids: [ID!]!, $filter: LinkFilter) {
      paths(among: $ids, maxLength: 1, filter: $filter) {
        paths { weakest { ${LINK} } sentences { citations { id document { id } origin { id } } } }
      }
      neighbourhood(ids: $ids, filter: $filter) { links { ${LINK} } }
    }`,
    { ids: ['saqr-brigade', 'dana-vale'], filter: { accordingTo: [document] } },
  )
  expect(paths.paths.map(({ weakest }) => weakest)).toEqual([expect.objectContaining({ id, sources: 1 })])
  for (const { sentences } of paths.paths)
    for (const claim of sentences.flatMap(({ citations }) => citations))
      expect(carriersOf(claim).map(({ id }) => id)).toContain(document)
  expect(neighbourhood.links).toContainEqual(expect.objectContaining({ id, sources: 1 }))
})

test('a path whose links cannot have held on one day says so, and is left out where they have to', async () => {
  const overlaps = async (more: string) => {
    const { paths } = await api().ask<{
      paths: { paths: { overlapsInTime: boolean | null; length: number }[] }
    }>(
      `{ paths(among: ["kaveh-rostami", "northern-front"], mode: NEXT_BEST, first: 10${more}) { paths { overlapsInTime length } } }`,
    )
    return paths.paths.map(({ overlapsInTime }) => overlapsInTime)
  }
  // One led a group until 2022; the other took part in a meeting with him in 2024.
  expect(await overlaps('')).toEqual([null, null, false, null])
  expect(await overlaps(', overlapInTime: true')).toEqual([null, null, null])
})
