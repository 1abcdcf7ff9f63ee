import { describe, expect, test } from 'vitest'
import { creationOf } from '../../server/seeding/creation.ts'
import { tokensOf } from '../../server/seeding/tokens.ts'

/** The statement, long enough to be taken apart. */
const taken = (text: string) => creationOf(tokensOf(`${text} ${'CREATE (:Filler)'.repeat(100)}`))

describe('A long statement that only creates', () => {
  test('is taken apart into nodes and relationships', () => {
    const creation = taken("CREATE (a:A {x: 1}), (b) CREATE (a)-[:X {y: 'z'}]->(b)<-[r:Y]-(:C:D)")
    expect(creation?.nodes.slice(0, 3)).toEqual([
      { labels: ['A'], properties: { x: 1n } },
      { labels: [], properties: {} },
      { labels: ['C', 'D'], properties: {} },
    ])
    expect(creation?.relationships).toEqual([
      { type: 'X', from: 0, to: 1, properties: { y: 'z' } },
      { type: 'Y', from: 2, to: 1, properties: {} },
    ])
  })

  test.each([
    ['declares a name twice', 'CREATE (a:A) CREATE (a:B)'],
    ['gives a known name properties', 'CREATE (a) CREATE (a {x: 1})'],
    ['uses the name of a relationship for a node', 'CREATE ()-[r:X]->() CREATE (r)'],
    ['declares a relationship twice', 'CREATE ()-[r:X]->() CREATE ()-[r:X]->()'],
    ['has no direction', 'CREATE ()-[:X]-()'],
    ['has both directions', 'CREATE ()<-[:X]->()'],
    ['has no type', 'CREATE ()-[]->()'],
    ['computes', 'CREATE (a:A {x: 1 + 1})'],
    ['reads', 'CREATE (a:A) WITH a MATCH (b:B)'],
    ['takes a parameter', 'CREATE (a:A $properties)'],
    ['names a path', 'CREATE p = (a:A)'],
    ['names a label that is known only when it runs', "CREATE (a:$('A'))"],
    ['makes a constraint', 'CREATE CONSTRAINT FOR (a:A) REQUIRE a.x IS UNIQUE'],
  ])('is left to Neo4j where it %s', (_, text) => {
    expect(taken(text)).toBeUndefined()
  })

  test('is left to Neo4j where it is short', () => {
    expect(creationOf(tokensOf('CREATE (:A)'))).toBeUndefined()
  })
})
