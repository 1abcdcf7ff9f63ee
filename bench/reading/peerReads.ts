import { FIELDS } from '../neo4jGraphql/fields.ts'

/** Asks @neo4j/graphql. */
export type AskPeer = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<PeerAnswer>

export interface PeerAnswer {
  readonly entities: readonly PeerEntity[]
}

interface PeerEntity {
  readonly entityId: string
  readonly linkDegree: number
  readonly [connection: `${string}Connection`]: { readonly edges: readonly PeerEdge[] }
}

interface PeerEdge {
  readonly node: PeerEntity
  readonly properties: { readonly linkId: string; readonly linkWeight: number }
}

/** Entities with more links are shown, but what is around them is not. */
const HUB = 1_000

const ENTITY = 'entityId displayName labels'
const LINK = 'properties { linkId linkSource linkTarget linkStatus linkWeight }'
const BEST = 'first: $most, sort: [{ edge: { linkWeight: DESC } }, { edge: { linkId: DESC } }]'

const connections = (selection: string, fields = FIELDS) =>
  fields.map(({ name }) => `${name}Connection${selection}`).join(' ')

const COUNTS = `query($id: ID!) {
  entities(where: { entityId: { eq: $id } }) { ${connections(' { aggregate { count { edges } } }')} } }`

export const countsOfPeer = (ask: AskPeer, id: string) => ask(COUNTS, { id })

// Ranked by the index's score and the number of links alone: names are not compared.
const SEARCH = `query($text: String!) {
  search(phrase: $text, first: 10, sort: [{ score: DESC }, { node: { linkDegree: DESC } }, { node: { entityId: ASC } }]) {
    edges { score node { ${ENTITY} } } } }`

export const foundByPeer = (ask: AskPeer, text: string) => ask(SEARCH, { text })

// Its connection collects all entities to take the first of them; its list only skips those before the page.
const PAGE = `query($offset: Int!) {
  entities(limit: 26, offset: $offset, sort: [{ displayName: ASC }, { entityId: ASC }]) { ${ENTITY} linkDegree } }`

export const pageOfPeer = (ask: AskPeer, offset: number) => ask(PAGE, { offset })

const LINKS = `query($id: ID!, $most: Int!) {
  entities(where: { entityId: { eq: $id } }) { ${ENTITY} ${connections(`(${BEST}) { edges { ${LINK} } }`)} } }`

const PAGE_OF_LINKS = 25

/** The best 25 links of an entity: of as many of each type and direction. */
export async function linksOfPeer(ask: AskPeer, id: string) {
  const { entities } = await ask(LINKS, { id, most: PAGE_OF_LINKS })
  return entities.map(entity => bestOf(entity, PAGE_OF_LINKS))
}

const bestOf = (entity: PeerEntity, most: number) =>
  FIELDS.flatMap(({ name }) => entity[`${name}Connection`]?.edges ?? [])
    .sort(({ properties: one }, { properties: other }) => other.linkWeight - one.linkWeight)
    .slice(0, most)

const AROUND = `query($ids: [ID!]!, $most: Int!) {
  entities(where: { entityId: { in: $ids } }) {
    entityId ${connections(`(${BEST}) { edges { ${LINK} node { ${ENTITY} linkDegree } } }`)} } }`

interface Reach {
  readonly depth: number
  readonly perEntity: number
}

/**
 * What is around an entity, one question a step. In a single one a step would be 20 fields in each of 20: Neo4j plans two steps
 * for longer than they take a hundred times, and three are 8,000 fields.
 */
export const aroundOfPeer =
  ({ depth, perEntity }: Reach) =>
  async (ask: AskPeer, id: string) => {
    const links = new Map<string, PeerEdge>()
    const entities = new Set([id])
    let near = [id]
    for (let step = 0; step < depth; step += 1) {
      const answer = await ask(AROUND, { ids: near, most: perEntity })
      const edges = answer.entities.flatMap(entity => bestOf(entity, perEntity))
      const far = new Map(edges.map(({ node }) => [node.entityId, node]))
      for (const edge of edges) links.set(edge.properties.linkId, edge)
      near = [...far.values()]
        .filter(({ entityId, linkDegree }) => linkDegree <= HUB && !entities.has(entityId))
        .map(({ entityId }) => entityId)
      for (const found of far.keys()) entities.add(found)
    }
    return { entities, links }
  }

const LARGEST = `{ entities(limit: 150, sort: [{ linkDegree: DESC }, { entityId: ASC }]) { ${ENTITY} linkDegree } }`

const AMONG = `query($ids: [ID!]!) {
  entities(where: { entityId: { in: $ids } }) { entityId ${connections(
    `(where: { node: { entityId: { in: $ids } } }) { edges { ${LINK} } }`,
    FIELDS.filter(({ direction }) => direction === 'OUT'),
  )} } }`

/** The entities with most links, then the links among them. */
export async function overviewOfPeer(ask: AskPeer) {
  const { entities } = await ask(LARGEST, {})
  return ask(AMONG, { ids: entities.map(({ entityId }) => entityId) })
}
