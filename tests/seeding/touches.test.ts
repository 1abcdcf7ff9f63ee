import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../server/seeding/tokens.ts'
import { touchesOf } from '../../server/seeding/touches.ts'

describe('What a statement touches', () => {
  test.each([
    "CREATE (p:Person {name: 'Ann'})-[:KNOWS]->(q:Person {name: 'Bob'})",
    "MATCH (p:Person {name: 'Ann'}), (q:Person {name: 'Bob'}) MERGE (p)-[k:KNOWS]->(q) ON CREATE SET k.since = 2020",
    "UNWIND [{name: 'Ann'}] AS row MERGE (p:Person {name: row.name})",
  ])(
    'is nothing of ours where it says none of our words and changes nothing that is there: %s',
    statement => {
      expect(touchesOf(tokensOf(statement))).toBe('nothing')
    },
  )

  test.each([
    "MATCH (e:Entity {entityId: 'iran'}) SET e.name = 'Iran'",
    "MATCH (a:Entity {entityId: 'a'}) MATCH (b:Entity {entityId: 'b'}) MERGE (a)-[:BACKS {linkId: 'a~BACKS~b'}]->(b)",
    "UNWIND [{id: 'a', kind: 'State'}] AS row OPTIONAL MATCH (k:EntityKind {name: row.kind}) MERGE (e:Entity {entityId: row.id}) ON CREATE SET e:$([row.kind]), e += row",
    "MATCH (a:Entity {entityId: 'a'}) CREATE (a)-[:OWNS]->(:Ship {name: 'x'})",
    "MATCH (a:Entity {entityId: 'a'}) MERGE (c:Claim {claimId: 'x' + 'y'}) MERGE (c)-[:SUBJECT]->(a)",
  ])('is what it names by id where every node of it is named: %s', statement => {
    expect(touchesOf(tokensOf(statement))).toBe('named')
  })

  test.each([
    "MATCH (e:Entity) SET e.name = 'Iran'",
    "MATCH (e:Entity {name: 'Iran'}) SET e.name = 'Persia'",
    "MATCH (e:Entity {entityId: 'ir' + 'an'}) SET e.name = 'Iran'",
    "MATCH (e:Entity {entityId: $id}) SET e.name = 'Iran'",
    "WITH {id: 'a' + 'b'} AS row MATCH (e:Entity {entityId: row.id}) SET e.name = 'Iran'",
    "UNWIND [{id: 'a'}] AS row WITH {id: row.id + 'b'} AS row MATCH (e:Entity {entityId: row.id}) SET e.name = 'x'",
    "MATCH (a:Entity {entityId: 'a'}) MATCH (a)--(b) SET b.name = 'x'",
    "MATCH (a:Entity {entityId: 'a'}) WITH head([(a)--(b) | b]) AS a SET a.name = 'x'",
    "MATCH (a:Entity {entityId: 'a'}) SET a:Collective",
    "MATCH (a:Entity {entityId: 'a'}) SET a += {name: 'x'}",
    "MATCH (c:Claim {claimId: 'c'}) SET c.linkId = 'a~BACKS~b'",
    "MATCH (a:Entity {entityId: 'a'}) DETACH DELETE a",
    "MATCH (p:Person {name: 'Ann'}) SET p.name = 'Anne'",
    "MERGE (c:Claim {claimId: 'x' + 'y'}) ON CREATE SET c.linkId = 'a~BACKS~b'",
    "UNWIND [{linkId: 'x'}] AS row MATCH (p:Person), (q:Person) MERGE (p)-[k:KNOWS]->(q) ON CREATE SET k += row",
  ])('may be anything where its words do not tell: %s', statement => {
    expect(touchesOf(tokensOf(statement))).toBe('anything')
  })
})
