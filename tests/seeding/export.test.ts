import { describe, expect, test } from 'vitest'
import { canonicalDump } from '../support/dump.ts'
import { bare, emptied, scratchGraph, seeded } from '../support/graphs.ts'
import { expectTheSameAgain, exportOf, seedExport } from './exported.ts'

const graph = scratchGraph()

/** Everything that a script of somebody else's may have left in a graph. */
const HOSTILE = [
  `CREATE CONSTRAINT \`odd name; -- DROP\` FOR (n:\`Odd Label;\`) REQUIRE n.\`odd key\` IS UNIQUE`,
  'CREATE TEXT INDEX notes FOR (n:Person) ON (n.note)',
  'CREATE FULLTEXT INDEX words FOR (n:Person|Ship) ON EACH [n.note, n.name]',
  'CREATE INDEX since FOR ()-[k:KNOWS]-() ON (k.since)',
  `CREATE (a:Person:\`Odd Label;\`:\`tick\`\`ed\` {name: 'Ann', \`odd key\`: 1, \`tick\`\`ed\`: 'x', \`ünïcode ключ\`: '✓', id: 9007199254740993}),
          (b:Person {whole: 5, float: 5.0, minus: -3, small: 1.5e-300, large: 1.7e308, zero: -0.0, yes: true, no: false,
            nan: 0.0/0.0, infinite: -1.0/0.0, floats: [1.0, 2.5], odd: [1.0, 0.0/0.0], least: -9223372036854775808}),
          (c {born: date('2024-02-29'), at: datetime('2024-10-27T02:30:00+01:00[Europe/Berlin]'), plain: datetime('2024-01-01T00:00:00.123456789Z'),
            local: localdatetime('2024-01-01T12:00'), time: time('10:00:00+05:30'), noon: localtime('12:00'), long: duration('P1Y2M3DT4H5M6.789S'),
            ago: duration('-PT0.5S'), days: [date('2024-01-01'), date('-0044-03-15')], spans: [duration('P1D')]}),
          (d:Ship {here: point({longitude: 36.2, latitude: 33.5}), flat: point({x: 1.0, y: -2.0}), deep: point({x: 1.0, y: 2.0, z: 3.0}),
            above: point({longitude: 1.0, latitude: 2.0, height: 3.0}), route: [point({x: 0.0, y: 0.0}), point({x: 1.0, y: 1.0})]}),
          (e:Entity {name: 'none of ours'}), (:Document), (:Claim {claimId: 'odd'}), (:SeedRun {name: 'a voyage'}),
          (f:Text {quotes: '\\'"\`', slashes: 'a\\\\b\\\\\\\\u0041', lines: 'a\\nb\\r\\nc\\td', comment: 'http://x.y // ; /* */', empty: '', none: [],
            astral: '🚢', words: ['a', 'b;', '\\'']}),
          (a)-[:KNOWS {since: date('2020-01-01')}]->(b), (a)-[:KNOWS {since: date('2020-01-01')}]->(b), (a)-[:KNOWS]->(b),
          (a)-[:\`odd ; type\` {x: 1}]->(a), (a)-[:KNOWS]->(a), (c)-[:AT {where: point({x: 1.0, y: 2.0}), nums: [1, 2]}]->(d)`,
  "CREATE (:Text {control: 'nul\u0000bell\u0007bom\uFEFF', separator: 'a\u2028b'})",
]

describe('A graph that was exported and seeded again', () => {
  test('is the same to the last odd name, type and parallel link, whoever wrote it', async () => {
    await bare(graph())
    for (const statement of HOSTILE) await graph().runAlone(statement)
    await expectTheSameAgain(graph())
  })

  test('is the same where the vocabulary is there already, with what it was changed to', async () => {
    await emptied(graph())
    await seeded(graph(), [])
    await graph().runAlone("MATCH (r:RelationType {name: 'BACKS'}) SET r.label = 'stands behind'")
    await graph().runAlone("CREATE (:EntityKind {name: 'Spaceship', acts: true})")
    const before = await canonicalDump(graph())
    const text = await exportOf(graph())
    await emptied(graph())
    await seeded(graph(), [])
    await seedExport(graph(), text)
    expect(await canonicalDump(graph())).toEqual(before)
  })
})
