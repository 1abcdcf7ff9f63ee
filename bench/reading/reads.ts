import type { Driver } from 'neo4j-driver'
import { RELATIONS } from './network.ts'
import {
  type AskPeer,
  aroundOfPeer,
  countsOfPeer,
  foundByPeer,
  linksOfPeer,
  overviewOfPeer,
  pageOfPeer,
} from './peerReads.ts'

/** One of a read's questions: what is asked of the API, and of the database for the same answer. */
export interface Question {
  readonly variables: Readonly<Record<string, unknown>>
  readonly parameters: Readonly<Record<string, unknown>>
  /** What @neo4j/graphql is asked, where it can be, for the nearest to this answer. */
  readonly peer?: (ask: AskPeer) => Promise<unknown>
}

/** A read that is measured. */
export interface Read {
  readonly name: string
  /** The aim: so many times what the raw driver takes. */
  readonly mostRatio?: number
  readonly query: string
  readonly cypher: string
  questions(sample: Sample): readonly Question[]
}

/** Of whom is asked: taken from the graph, the same ones every time. */
export interface Sample {
  /** With 90 to 110 links. */
  readonly middling: readonly string[]
  /** Ids of the entities with most links. */
  readonly hub: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly prefixes: readonly string[]
  /** Names and ids behind which a page begins. */
  readonly early: readonly (readonly [string, string])[]
  readonly late: readonly (readonly [string, string])[]
  /** How many come before the first of the late pages. */
  readonly skipped: number
}

const TYPES = RELATIONS.join('|')
const LINK = 'id relationName sourceId targetId status weight'
const LINK_COLUMNS =
  'l.linkId, type(l), startNode(l).entityId, endNode(l).entityId, l.linkStatus, l.linkWeight'

const byId = (ids: readonly string[], peer: (ask: AskPeer, id: string) => Promise<unknown>) =>
  ids.map(id => ({ variables: { id }, parameters: { id }, peer: (ask: AskPeer) => peer(ask, id) }))
const cursorOf = (key: readonly [string, string]) =>
  Buffer.from(JSON.stringify(['entities by name', ...key])).toString('base64url')

const LINKS_QUERY = `query($id: ID!) { entity(id: $id) { id name kind { name } links(first: 25) { edges { node { ${LINK} } } } } }`

const degrees = RELATIONS.flatMap(type => [`COUNT { (a)-[:${type}]->() }`, `COUNT { (a)<-[:${type}]-() }`])

const ofHub = RELATIONS.flatMap(type =>
  [
    [`(a)-[l:${type}]->(b)`, 'linkSource'],
    [`(a)<-[l:${type}]-(b)`, 'linkTarget'],
  ].map(
    ([
      pattern,
      end,
    ]) => `MATCH ${pattern} WHERE l.${end} = id AND l.linkWeight IS NOT NULL AND l.linkId IS NOT NULL
      RETURN l ORDER BY l.${end} DESC, l.linkWeight DESC, l.linkId DESC LIMIT 25`,
  ),
)

const page = (keys: readonly (readonly [string, string])[], skipped: number) =>
  keys.map((key, at) => ({
    variables: { after: cursorOf(key) },
    parameters: { name: key[0], id: key[1] },
    peer: (ask: AskPeer) => pageOfPeer(ask, skipped + at),
  }))

const PAGE = {
  query:
    'query($after: String) { entities(first: 25, after: $after) { edges { cursor node { id name linkDegree kind { name } } } pageInfo { hasNextPage } } }',
  cypher: `MATCH (e:Entity) WHERE e.displayName >= $name AND CASE e.displayName WHEN $name THEN e.entityId > $id ELSE true END
    RETURN e.entityId, e.displayName, e.linkDegree, labels(e) ORDER BY e.displayName, e.entityId LIMIT 26`,
}

const steps = (depth: number, perEntity: number) =>
  Array.from(
    { length: depth },
    () => `CALL (near) {
      UNWIND near AS a
      CALL (a) { MATCH (a)-[l:${TYPES}]-(b:Entity) RETURN l, b ORDER BY l.linkWeight DESC, l.linkId DESC LIMIT ${perEntity} }
      RETURN collect(DISTINCT l) AS found, collect(DISTINCT b) AS far
    }
    WITH links + found AS links, entities + [b IN far WHERE NOT b IN entities] AS entities,
      [b IN far WHERE NOT b IN entities AND b.linkDegree <= 1000] AS near`,
  ).join('\n')

const around = (depth: number, perEntity: number) => `MATCH (a:Entity {entityId: $id})
    WITH [a] AS entities, [a] AS near, [] AS links
    ${steps(depth, perEntity)}
    CALL (entities, links) {
      UNWIND entities[..$most] AS e
      RETURN e.entityId AS one, labels(e) AS two, e.displayName AS three, e.linkDegree AS four, null AS five, null AS six
      UNION ALL
      UNWIND links AS l WITH DISTINCT l
      RETURN l.linkId AS one, type(l) AS two, startNode(l).entityId AS three, endNode(l).entityId AS four,
        l.linkStatus AS five, l.linkWeight AS six
    }
    RETURN one, two, three, four, five, six`

const SUBGRAPH = `{ entities { id name linkDegree kind { name } } links { ${LINK} } }`

/** The reads of the table, in its order. */
export const READS: readonly Read[] = [
  {
    name: 'counts per relation of an entity',
    mostRatio: 1.3,
    query: 'query($id: ID!) { entity(id: $id) { linkCounts { relation { name } direction count } } }',
    cypher: `MATCH (a:Entity {entityId: $id})-[l:${TYPES}]-()
      RETURN type(l), startNode(l) = a, count(*)`,
    questions: ({ middling }) => byId(middling, countsOfPeer),
  },
  {
    name: 'counts per relation of the hub',
    mostRatio: 1.3,
    query: 'query($id: ID!) { entity(id: $id) { linkCounts { relation { name } direction count } } }',
    cypher: `MATCH (a:Entity {entityId: $id}) RETURN ${degrees.join(', ')}`,
    questions: ({ hub }) => byId([hub], countsOfPeer),
  },
  {
    name: 'search while typing',
    mostRatio: 1.3,
    query:
      'query($text: String!) { search(text: $text, first: 10) { score entity { id name kind { name } } } }',
    cypher: `CALL db.index.fulltext.queryNodes('entity_search', $text, {limit: 200}) YIELD node, score
      RETURN node.entityId, node.displayName, labels(node), node.linkDegree, score
      ORDER BY score DESC, node.linkDegree DESC, node.entityId LIMIT 200`,
    questions: ({ prefixes }) =>
      prefixes.map(text => {
        const lucene = `("${text}"^4 OR ${text}*^2${text.length >= 4 ? ` OR ${text}~1` : ''})`
        return {
          variables: { text },
          parameters: { text: lucene },
          peer: (ask: AskPeer) => foundByPeer(ask, lucene),
        }
      }),
  },
  { name: 'page 1 of entities', mostRatio: 1.3, ...PAGE, questions: ({ early }) => page(early, 0) },
  {
    name: 'page 2,000 of entities',
    mostRatio: 1.3,
    ...PAGE,
    questions: ({ late, skipped }) => page(late, skipped),
  },
  {
    name: 'one shortest path',
    mostRatio: 1.3,
    query: `query($among: [ID!]!) { paths(among: $among, mode: SHORTEST, throughHubs: true) { paths { links { ${LINK} } } } }`,
    cypher: `MATCH (a:Entity {entityId: $from}) MATCH (b:Entity {entityId: $to})
      MATCH p = shortestPath((a)-[:${TYPES}*..4]-(b))
      UNWIND relationships(p) AS l RETURN ${LINK_COLUMNS}`,
    questions: ({ pairs }) =>
      pairs.map(([from, to]) => ({ variables: { among: [from, to] }, parameters: { from, to } })),
  },
  {
    name: 'an entity with 25 links',
    mostRatio: 1.5,
    query: LINKS_QUERY,
    cypher: `MATCH (a:Entity {entityId: $id})-[l:${TYPES}]-()
      WITH a, l ORDER BY l.linkWeight DESC, l.linkId DESC LIMIT 26
      RETURN a.entityId, a.displayName, labels(a), ${LINK_COLUMNS}`,
    questions: ({ middling }) => byId(middling, linksOfPeer),
  },
  {
    name: "the hub's top 25",
    mostRatio: 1.5,
    query: LINKS_QUERY,
    cypher: `MATCH (a:Entity {entityId: $id})
      CALL () { WITH $id AS id ${ofHub.join(' UNION ALL WITH $id AS id ')} }
      WITH a, l ORDER BY l.linkWeight DESC, l.linkId DESC LIMIT 26
      RETURN a.entityId, a.displayName, labels(a), ${LINK_COLUMNS}`,
    questions: ({ hub }) => byId([hub], linksOfPeer),
  },
  {
    name: 'neighbourhood of two hops, 500 links',
    mostRatio: 1.8,
    query: `query($id: ID!) { neighbourhood(ids: [$id], depth: 2, perEntity: 25, maxEntities: 500) ${SUBGRAPH} }`,
    cypher: around(2, 25),
    questions: ({ middling }) => byId(middling, aroundOfPeer({ depth: 2, perEntity: 25 })).map(withMost(500)),
  },
  {
    name: 'overview of 150',
    query: `query { overview(maxEntities: 150) ${SUBGRAPH} }`,
    cypher: `MATCH (e:Entity) WHERE e.linkDegree IS NOT NULL
      RETURN e.entityId, e.displayName, labels(e), e.linkDegree ORDER BY e.linkDegree DESC, e.entityId LIMIT 150`,
    questions: () => [{ variables: {}, parameters: {}, peer: overviewOfPeer }],
  },
  {
    name: '2,000 entities and 5,000 links in one answer',
    query: `query($id: ID!) { neighbourhood(ids: [$id], depth: 3, perEntity: 30, maxEntities: 2000) ${SUBGRAPH} }`,
    cypher: around(3, 30),
    questions: ({ middling }) =>
      byId(middling.slice(0, 5), aroundOfPeer({ depth: 3, perEntity: 30 })).map(withMost(2_000)),
  },
]

const withMost = (most: number) => (question: Question) => ({
  ...question,
  parameters: { ...question.parameters, most },
})

/** How many names come before page 2,000, or before a late page of the small graph. */
const LATE = 2_000 * 25 - 1
const FEWER = 1_000

/** Whom to ask about, from the graph itself. */
export async function sampleOf(driver: Driver): Promise<Sample> {
  const column = async (cypher: string) => {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' })
    return records.map(record => record.get(0))
  }
  const names = (skip: number) =>
    column(`MATCH (e:Entity) WHERE e.displayName > '' WITH e ORDER BY e.displayName SKIP ${skip} LIMIT 20
      RETURN [e.displayName, e.entityId]`)
  const middling = await column(
    'MATCH (e:Entity) WHERE e.linkDegree >= 90 AND e.linkDegree <= 110 RETURN e.entityId ORDER BY e.entityId LIMIT 40',
  )
  const [hub] = await column(
    'MATCH (e:Entity) WHERE e.linkDegree > 1000 RETURN e.entityId ORDER BY e.linkDegree DESC LIMIT 1',
  )
  const isLarge = (await names(LATE)).length > 0
  const skip = isLarge ? LATE : FEWER
  return {
    middling,
    hub,
    pairs: middling
      .slice(0, 20)
      .map((id, at): [string, string] => [
        id,
        middling[(at + Math.ceil(middling.length / 2)) % middling.length],
      ]),
    prefixes: (await names(1_500)).map(([name], at) =>
      String(name)
        .toLowerCase()
        .slice(0, 3 + (at % 4)),
    ),
    early: [['', '']],
    late: await names(skip),
    skipped: skip + 1,
  }
}
