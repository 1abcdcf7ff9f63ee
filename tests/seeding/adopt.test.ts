import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { readAdoptions } from '../../server/seeding/adoption/report.ts'
import { adoptGraph, awaitsAdoption } from '../../server/seeding/adoption/settle.ts'
import { checkSummaries, runChecks } from '../../server/seeding/integrity.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { scratchGraph } from '../support/graphs.ts'
import { adoptedShapes, type FoundLink, LINK, report } from './adopted.ts'

const graph = scratchGraph()
const shapes = adoptedShapes(graph)

describe('Adopting graphs of seven shapes', () => {
  test('changes and removes nothing that a script wrote', async () => {
    const now = await shapes.everything()
    for (const [id, { names, properties }] of shapes.written()) {
      expect(now.get(id)?.names).toEqual(expect.arrayContaining([...names]))
      expect(now.get(id)?.properties).toMatchObject(properties)
    }
  })

  test('brings every node and relationship in, but the one whose own entityId is a number', async () => {
    const { graph: summary } = await shapes.api().ask<{
      graph: { entities: number; links: number; seeds: { name: string; adopted: object; notes: string[] }[] }
    }>('{ graph { entities links seeds { name adopted { nodes relationships properties } notes } } }')
    const nodes = [...shapes.written().values()].filter(({ properties }) => properties.entityId !== 12)
    const relationships = await graph().read('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count')
    const entities = await graph().read("MATCH (n:Entity) WHERE n.entityId > '' RETURN count(n) AS count")
    expect(entities[0]?.count).toBe(nodes.length - Number(relationships[0]?.count))
    const adopted = { nodes: entities[0]?.count, relationships: relationships[0]?.count }
    expect(summary.links).toBe(adopted.relationships)
    expect(summary.seeds.find(({ notes }) => notes.join().includes('Adopted'))).toMatchObject({
      adopted,
      notes: expect.arrayContaining([expect.stringMatching(/1 node is left out: entityId is/)]),
    })
  })

  test.each([
    ['ines-moreau', 'Ines Moreau', 'person'],
    ['ravi-menon', 'Ravi Menon', 'director'],
    ['the-lamplighter', 'The Lamplighter', 'movie'],
    ['anna-kowalska', 'Anna Kowalska', 'employee'],
    ['harbour-street-4', 'Harbour Street 4', 'site'],
    ['assignment-2', 'Assignment 2', 'assignment'],
    ['ann-lee', 'Ann Lee', 'person'],
    ['rowing-club', 'Rowing Club', 'sports club'],
    ['the-first-policy', 'The first policy', 'entity'],
    ['ACC-1', 'Account one', 'account'],
    ['ida-holm', 'Ida Holm', 'actor'],
    ['claim-form', 'Claim form', 'document'],
    ['c-77', 'C-77', 'claim'],
    ['ليلى-حداد', 'ليلى حداد', 'شخص'],
    ['山田太郎', '山田太郎', '人物'],
    ['évian-les-bains', 'Évian-les-Bains', 'ville'],
    ['mood', '🙂🙂', 'mood'],
  ])('gives %s its name, %s, and its kind, %s', async (id, name, label) => {
    expect(await shapes.entity(id)).toMatchObject({ name, kind: { label } })
  })

  test('cuts a text that serves as a name at a word, and keeps it whole among the properties', async () => {
    const { entities } = await shapes
      .api()
      .ask<{ entities: { edges: { node: { name: string } }[] } }>(
        '{ entities(first: 100, filter: { kinds: ["Memo"] }) { edges { node { name } } } }',
      )
    expect(entities.edges[0]?.node.name).toBe(
      'All staff are asked to read this memo to its end. All staff are asked to read…',
    )
  })

  test('never makes one of two that look alike', async () => {
    const { search } = await shapes
      .api()
      .ask<{ search: { entity: { id: string; name: string } }[] }>(
        '{ search(text: "Олег Ершов") { entity { id name } } }',
      )
    expect(search.map(hit => hit.entity.name)).toEqual(['Олег Ершов', 'Олег Ершов'])
    const lots = await graph().read('MATCH (lot:Lot) RETURN lot.entityId AS id ORDER BY id')
    expect(lots).toEqual([{ id: 'a' }, { id: expect.stringMatching(/^a-[0-9a-z]{6}$/) }, { id: 'b' }])
  })

  test('lets everything be found by its name', async () => {
    const rows = await graph().read(
      "MATCH (n:Entity) WHERE n.entityId > '' AND n.searchKey <> 'mood' RETURN n.entityId AS id, n.displayName AS name",
    )
    for (const { id, name } of rows) {
      const { search } = await shapes
        .api()
        .ask<{ search: { entity: { id: string } }[] }>(
          'query($text: String!) { search(text: $text, first: 10) { entity { id } } }',
          { text: name },
        )
      expect(
        search.map(hit => hit.entity.id),
        String(name),
      ).toContain(id)
    }
  })

  test('opens every link by its id, whatever its type is called, and says that it has no sources', async () => {
    const all = await shapes.links()
    expect(all.map(({ relation }) => relation.name)).toEqual(
      expect.arrayContaining([
        'odd `type` ~ 100%',
        'path\\to, "x" | y',
        'path\\users',
        '😀',
        '7~8',
        'http://schema.org/memberOf#2',
      ]),
    )
    for (const { id } of all) {
      const { link } = await shapes
        .api()
        .ask<{ link: FoundLink }>(`query($id: ID!) { link(id: $id) { ${LINK} } }`, {
          id,
        })
      expect(link.sentence).not.toBe('')
      if (link.claimCount > 0) continue
      expect([link.status, link.statusReason]).toEqual(['UNSOURCED', 'No source is recorded.'])
    }
  })

  test('follows the relations with the oddest names', async () => {
    const odd = (await shapes.links()).filter(({ relation }) => /[^\p{L}\p{N}_]/u.test(relation.name))
    const { overview } = await shapes
      .api()
      .ask<{ overview: { links: { id: string }[] } }>(
        'query($relations: [String!]) { overview(filter: { relations: $relations }) { links { id } } }',
        { relations: odd.map(({ relation }) => relation.name) },
      )
    expect(overview.links.map(({ id }) => id).sort()).toEqual(odd.map(({ id }) => id).sort())
  })

  test('words a relation from both ends', async () => {
    const wordings = new Map((await shapes.links()).map(({ relation }) => [relation.name, relation]))
    expect(wordings.get('FOUNDED_BY')).toMatchObject({ label: 'founded by', inverseLabel: 'founded' })
    expect(wordings.get('ACTED_IN')).toMatchObject({ label: 'acted in', inverseLabel: 'featured' })
    expect(wordings.get('DIRECTED')).toMatchObject({ label: 'directed', inverseLabel: 'directed by' })
    expect(wordings.get('foaf__knows')).toMatchObject({ label: 'knows', inverseLabel: 'is known by' })
    expect(wordings.get('勤務先')).toMatchObject({ label: '勤務先' })
  })

  test('makes a claim of what a relationship says of its source, and dates of what has none', async () => {
    const all = new Map((await shapes.links()).map(link => [link.id, link]))
    expect(all.get('brandt-ellery~FOUNDED_BY~jonas-brandt')).toMatchObject({
      ...{ claimCount: 1, status: 'ALLEGED', validFrom: '1875-05-04' },
      sentence: 'Brandt & Ellery founded by Jonas Brandt',
    })
    expect(all.get('brandt-ellery~FOUNDED_BY~maud-ellery')).toMatchObject({ claimCount: 2 })
    expect(all.get('maud-ellery~BORN_IN~whitby')).toMatchObject({
      ...{ claimCount: 0, status: 'UNSOURCED', validFrom: '1847', validTo: '1847' },
    })
    expect(all.get('cleo-okafor~REPORTS_TO~ben-okafor')).toMatchObject({ validFrom: '2018', validTo: '2020' })
    const { link } = await shapes.api().ask<{ link: { claims: { edges: { node: object }[] } } }>(
      `{ link(id: "maud-ellery~WORKED_WITH~jonas-brandt") {
        claims { edges { node { basis document { title } } } }
      } }`,
    )
    expect(link.claims.edges.map(({ node }) => node)).toEqual([
      {
        basis: 'adopted from the relationship’s own properties: ref, since, source',
        document: { title: 'The Harbour Engineers' },
      },
    ])
  })

  test('takes no claim of a foreign script for one of its own', async () => {
    const { claims, policy } = await shapes.api().ask<{
      claims: { edges: { node: { id: string } }[] }
      policy: { claims: { edges: unknown[] } }
    }>(
      '{ claims(first: 50) { edges { node { id } } } policy: entity(id: "the-first-policy") { claims { edges { node { id } } } } }',
    )
    expect(claims.edges.map(({ node }) => node.id)).toHaveLength(5)
    expect(claims.edges.every(({ node }) => node.id.includes('~asserts~'))).toBe(true)
    expect(policy.claims.edges).toEqual([])
  })

  test('keeps parallel relationships and loops apart', async () => {
    const ids = (await shapes.links()).map(({ id }) => id)
    expect(ids.filter(id => id.startsWith('copper-hill~SUPPLIES~mill-7'))).toHaveLength(14)
    expect(ids).toEqual(
      expect.arrayContaining([
        'mill-7~RECYCLES~mill-7',
        'mill-7~RECYCLES~mill-7~2',
        'mill-7~SHIPS_TO~port-marsh',
      ]),
    )
  })

  test('leaves nothing for the checks of the graph to find', async () => {
    const findings = [
      ...(await runChecks(graph(), join(PROJECT_FOLDER, 'cypher', 'integrity'))),
      ...(await checkSummaries(graph())),
    ]
    expect(findings.filter(({ ids }) => ids.length > 0)).toEqual([])
  })

  test('says what it decided and why', async () => {
    const [adoption] = await readAdoptions(graph())
    expect(adoption?.decisions).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Label Movie: kind "movie", drawn as .* among media: .* named by title: /),
        expect.stringMatching(/^Label Employee: .* named by firstName and lastName: /),
        expect.stringMatching(/^Type FOUNDED_BY: "founded by" and "founded": /),
      ]),
    )
  })
})

describe('Adopting again', () => {
  test('finds nothing to do', async () => {
    expect(await awaitsAdoption(graph())).toBe(false)
    const before = await shapes.everything()
    const { entities, links: linked } = await adoptGraph(graph(), { report })
    expect([entities, linked]).toEqual([0, 0])
    expect(await shapes.everything()).toEqual(before)
  })

  test('takes in what the next seed adds, beside what a person changed in the meantime', async () => {
    await graph().runAlone("MATCH (n {entityId: 'low-tide'}) SET n.name = 'Ebb'")
    await graph().runAlone("MATCH (k:EntityKind {name: 'Movie'}) SET k.label = 'film'")
    await shapes.seed(
      'more.cypher',
      `MATCH (ines:Person {name: 'Ines Moreau'}), (mine:Mine), (mill:Plant)
       CREATE (ines)-[:ACTED_IN {source: 'The programme'}]->(:Movie {title: 'Low Tide'}), (mine)-[:SUPPLIES]->(mill)`,
    )
    expect(await shapes.entity('low-tide')).toMatchObject({ name: 'Ebb', kind: { name: 'Movie' } })
    const added = await graph().read(
      "MATCH (n:Movie {title: 'Low Tide'}) WHERE n.name IS NULL RETURN n.entityId AS id",
    )
    expect(added).toEqual([{ id: expect.stringMatching(/^low-tide-/) }])
    const ids = (await shapes.links()).map(({ id }) => id)
    expect(ids).toContain('copper-hill~SUPPLIES~mill-7~15')
    expect(await graph().read("MATCH (k:EntityKind {name: 'Movie'}) RETURN k.label AS label")).toEqual([
      { label: 'film' },
    ])
  })

  test("makes a claim of a source that a later script gives, and opens a person's own Neo4j for writing", async () => {
    await shapes.seed(
      'source.cypher',
      "MATCH (:Person {name: 'Mei Tanaka'})-[r:FOLLOWS]->() SET r.source = 'A letter', r.year = 2019",
    )
    const link = (await shapes.links()).find(({ id }) => id === 'mei-tanaka~FOLLOWS~ines-moreau')
    expect(link).toMatchObject({ claimCount: 1, validFrom: '2019', status: 'ALLEGED' })
    const cypherFolder = join(PROJECT_FOLDER, 'cypher')
    const prepared = await prepareGraph(graph(), {
      managed: false,
      seeds: [],
      cypherFolder,
      progress: report,
    })
    expect(prepared.readOnly).toBe(false)
  })

  test('takes 500 types of relationships, each with its own name', async () => {
    await shapes.seed(
      'types.cypher',
      `CREATE (hub:Hub {name: 'Hub'}) WITH hub UNWIND range(0, 499) AS n
       CREATE (hub)-[:$('TYPE ' + toString(n))]->(:Spoke {name: 'Spoke ' + toString(n)})`,
    )
    const { hub, vocabulary, paths } = await shapes.api().ask<{
      hub: { links: { relationName: string }[] }
      vocabulary: { relations: { name: string }[] }
      paths: { paths: { entities: { id: string }[] }[] }
    }>(`{
      hub: neighbourhood(ids: ["hub"], perEntity: 200, maxEntities: 300) { links { relationName } }
      vocabulary { relations { name } }
      paths(among: ["spoke-7", "spoke-400"]) { paths { entities { id } } }
    }`)
    expect(new Set(hub.links.map(link => link.relationName)).size).toBe(200)
    expect(vocabulary.relations.filter(({ name }) => name.startsWith('TYPE '))).toHaveLength(500)
    expect(paths.paths.map(path => path.entities.map(({ id }) => id))).toEqual([
      ['spoke-7', 'hub', 'spoke-400'],
    ])
  })
})
