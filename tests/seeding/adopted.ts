/** The graphs of seven shapes that scripts of other people make, adopted, and asked over the API. */
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { type Graph, plain } from '../../server/graph/connection.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { adoptGraph } from '../../server/seeding/adoption/settle.ts'
import { readSeedFiles } from '../../server/seeding/files.ts'
import { readBasics, SHIPPED } from '../../server/seeding/prepare.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { served } from '../api/served.ts'

/** Everything that is not ours: labels, types and properties by Neo4j's own numbers. */
const EVERYTHING = `
  MATCH (n) WHERE NOT n:SeedRun AND NOT n:EntityKind AND NOT n:RelationType
  RETURN elementId(n) AS id, labels(n) AS names, properties(n) AS properties
  UNION ALL
  MATCH ()-[r]->() RETURN elementId(r) AS id, [type(r)] AS names, properties(r) AS properties`

interface Thing {
  readonly names: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface FoundLink {
  readonly id: string
  readonly sentence: string
  readonly status: string
  readonly statusReason: string
  readonly relation: { readonly name: string; readonly label: string; readonly inverseLabel: string }
  readonly claimCount: number
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** What is asked of a link to have it as a FoundLink. */
export const LINK =
  'id sentence status statusReason relation { name label inverseLabel } claimCount validFrom validTo'

export const report = () => undefined

/** Call it at the top of a file, with a graph that is the file's alone. */
export function adoptedShapes(graph: () => Graph) {
  const api = served(graph)
  let written: ReadonlyMap<string, Thing> = new Map()
  beforeAll(async () => {
    written = await writeShapes(graph())
    await adoptGraph(graph(), { report })
  })
  return {
    api,
    /** What the scripts wrote, before it was adopted. */
    written: () => written,
    everything: () => everythingIn(graph()),
    /** Applies a seed to what is there, and adopts it. */
    seed: (name: string, text: string) =>
      applyFiles(graph(), [{ name, text, sha256: name }], { report, adopt: true }),
    links: () => linksOf(api()),
    entity: (id: string) => entityOf(api(), id),
  }
}

type Api = ReturnType<ReturnType<typeof served>>

async function writeShapes(graph: Graph): Promise<ReadonlyMap<string, Thing>> {
  await applyFiles(graph, await readBasics(join(PROJECT_FOLDER, 'cypher')), { ...SHIPPED, report })
  const folder = join(PROJECT_FOLDER, 'tests', 'seeding', 'graphs')
  await applyFiles(graph, await readSeedFiles([folder], PROJECT_FOLDER), { report })
  // What no file may write, a program may.
  await graph.runAlone("MATCH (odd {uri: 'urn:x:1'}) CREATE (odd)-[:$($type)]->(odd)", {
    type: 'path\\users',
  })
  return everythingIn(graph)
}

async function everythingIn(graph: Graph): Promise<ReadonlyMap<string, Thing>> {
  return new Map(
    (await graph.read(EVERYTHING)).map(row => {
      const properties = Object(plain(row.properties))
      return [String(row.id), { names: row.names, properties } as Thing] // the columns of the statement above
    }),
  )
}

async function linksOf(api: Api): Promise<readonly FoundLink[]> {
  const { links: all } = await api.ask<{ links: { edges: { node: FoundLink }[] } }>(
    `{ links(first: 100) { edges { node { ${LINK} } } } }`,
  )
  return all.edges.map(({ node }) => node)
}

async function entityOf(api: Api, id: string) {
  const { entity: found } = await api.ask<{
    entity: {
      name: string
      kind: { name: string; label: string }
      aliases: string[]
      properties: object
    } | null
  }>('query($id: ID!) { entity(id: $id) { name kind { name label } aliases properties } }', { id })
  return found
}
