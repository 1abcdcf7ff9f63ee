import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import type { Borders } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { readStatus } from '../../server/seeding/status.ts'
import { canonicalDump } from '../support/dump.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'
import { runNeo4j } from '../support/neo4j.ts'
import type { Killing } from './killedSeeder.ts'

const graph = scratchGraph()

/** Statements that a second run would double, between others that stand alone. */
const SCRIPT = `
  CREATE CONSTRAINT person_n FOR (p:Person) REQUIRE p.n IS UNIQUE;
  ${[...Array(8).keys()].map(n => `CREATE (:Person {n: ${n}})-[:LOGGED]->(:Log {n: ${n}});`).join('\n')}
  CREATE INDEX log_n FOR (l:Log) ON (l.n);
  ${[...Array(6).keys()].map(n => `MATCH (p:Person {n: ${n}}) MATCH (l:Log {n: ${n + 1}}) CREATE (p)-[:NEXT {n: ${n}}]->(l);`).join('\n')}
  MATCH (p:Person {n: 0}) SET p.count = coalesce(p.count, 0) + 1;
  DROP INDEX log_n;
  CREATE (:Log {n: 99});`

/** Seeds in a process of its own that kills itself; gives how it ended and what it printed. */
async function killed(borders: Borders, moment: number): Promise<{ signal: string | null; out: string }> {
  const { settings } = await runNeo4j('scratch')
  const killing: Killing = { uri: settings.uri, password: settings.password, script: SCRIPT, borders, moment }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/seeding/killedSeeder.ts', JSON.stringify(killing)],
    { cwd: PROJECT_FOLDER, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.on('data', data => {
    out += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_, signal) => resolve({ signal, out }))
  })
}

describe('A seed that is killed and run again', () => {
  test.each<[string, Borders, number]>([
    ['as one transaction between its schema statements', 'file', 6],
    ['statement by statement', 'each', 7],
    ['three statements at a time', { every: 3 }, 7],
  ])(
    '%s makes the same graph as one that was not, whenever it is killed',
    async (_, borders, moments) => {
      await emptied(graph())
      const whole = await killed(borders, 0)
      const words = Number(whole.out)
      const expected = await canonicalDump(graph())
      expect(words).toBeGreaterThan(20)

      for (let at = 0; at < moments; at += 1) {
        // Spread over the whole seed, each time with another remainder, so that sent and answered words come in turn.
        const moment = 3 + Math.floor((at * (words - 6)) / (moments - 1)) + (at % 2)
        await emptied(graph())
        expect((await killed(borders, moment)).signal).toBe('SIGKILL')
        await applyFiles(graph(), [{ name: 'big.cypher', sha256: 'big', text: SCRIPT }], {
          report: () => undefined,
          borders,
          unchecked: true,
          waitMs: 20_000,
        })
        expect(await canonicalDump(graph()), `killed at word ${moment} of ${words}`).toEqual(expected)
        const { files, unfinished, seeder } = await readStatus(graph())
        expect({ runs: files.map(({ runs }) => runs), unfinished, seeder }).toEqual({
          runs: [1],
          unfinished: [],
          seeder: undefined,
        })
      }
    },
    300_000,
  )
})
