import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownProcess } from '../../server/neo4j/processes.ts'
import { newFolder } from '../support/neo4j.ts'

test('a reset moves the graph aside under a new name that it prints, with all that is in it', () => {
  const data = dataWithGraph('mine')
  const { status, stdout } = reset(data)
  expect(status).toBe(0)
  const [aside = ''] = readdirSync(join(data, 'graphs'))
  expect(aside).toMatch(/^mine\.\d{4}-\d\d-\d\dT/)
  expect(stdout).toContain(join(data, 'graphs', aside))
  expect(readFileSync(join(data, 'graphs', aside, 'kept'), 'utf8')).toBe('yes')
})

test('a reset is refused while the Neo4j of the graph runs', () => {
  const data = dataWithGraph('mine')
  const owner = { ...ownProcess(), port: 7687 }
  writeFileSync(join(data, 'graphs', 'mine', 'owner.json'), JSON.stringify(owner))
  const { status, stderr } = reset(data)
  expect(status).toBe(1)
  expect(stderr).toContain('STORE_LOCKED  The graph "mine" is in use')
  expect(readdirSync(join(data, 'graphs'))).toEqual(['mine'])
})

test('a reset of a graph that does not exist says so and makes nothing', () => {
  const data = newFolder()
  expect(reset(data)).toMatchObject({ status: 0, stdout: expect.stringContaining('no graph "mine" yet') })
})

function dataWithGraph(name: string): string {
  const data = newFolder()
  mkdirSync(join(data, 'graphs', name), { recursive: true })
  writeFileSync(join(data, 'graphs', name, 'kept'), 'yes')
  return data
}

function reset(data: string) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'server/cli/reset.ts'], {
    env: { ...process.env, ATTEST_DATA: data, ATTEST_GRAPH: 'mine', NEO4J_URI: '' },
    encoding: 'utf8',
  })
}
