import { beforeAll, describe, expect, test } from 'vitest'
import type { Borders } from '../../server/seeding/plan.ts'
import { scratchGraph } from '../support/graphs.ts'
import { expectSameAfterKill, killableSeeder, type Seeder, wholeSeed } from './killing.ts'

const graph = scratchGraph()
let seeder: Seeder
beforeAll(async () => {
  seeder = await killableSeeder()
})

/** Statements that a second run would double, between others that stand alone. */
const SCRIPT = `
  CREATE CONSTRAINT person_n FOR (p:Person) REQUIRE p.n IS UNIQUE;
  ${[...Array(5).keys()].map(n => `CREATE (:Person {n: ${n}})-[:LOGGED]->(:Log {n: ${n}});`).join('\n')}
  CREATE INDEX log_n FOR (l:Log) ON (l.n);
  ${[...Array(4).keys()].map(n => `MATCH (p:Person {n: ${n}}) MATCH (l:Log {n: ${n + 1}}) CREATE (p)-[:NEXT {n: ${n}}]->(l);`).join('\n')}
  MATCH (p:Person {n: 0}) SET p.count = coalesce(p.count, 0) + 1;
  DROP INDEX log_n;
  CREATE (:Log {n: 99});`

describe('A seed that is killed and run again', () => {
  test.each<[string, Borders, number]>([
    ['as one transaction between its schema statements', 'file', 3],
    ['statement by statement', 'each', 3],
    ['three statements at a time', { every: 3 }, 3],
  ])('%s makes the same graph as one that was not, whenever it is killed', async (_, borders, moments) => {
    const victim = { graph: graph(), files: [{ name: 'big.cypher', sha256: 'big', text: SCRIPT }], borders }
    const { words, dump } = await wholeSeed(seeder, victim)
    expect(words).toBeGreaterThan(15)
    for (let at = 0; at < moments; at += 1) {
      // Spread over the whole seed, each time with another remainder, so that sent and answered words come in turn.
      const moment = 3 + Math.floor((at * (words - 6)) / (moments - 1)) + (at % 2)
      await expectSameAfterKill(seeder, victim, { moment, dump })
    }
  })
})
