import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { scratchGraph } from '../support/graphs.ts'
import { runNeo4j } from '../support/neo4j.ts'

const graph = scratchGraph()
let folder = ''
let env: NodeJS.ProcessEnv = {}

/** Runs the command as a person would, against the scratch Neo4j, from the folder of the test's files. */
function seed(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'server/cli/seed.ts', ...args], {
    cwd: PROJECT_FOLDER,
    env,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', data => {
    said.out += data
  })
  child.stderr.on('data', data => {
    said.err += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...said }))
  })
}

describe('npm run seed', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-command-'))
    await writeFile(
      join(folder, 'good.cypher'),
      "CREATE (:Person {name: 'x'})-[:KNOWS]->(:Person {name: 'y'});\n",
    )
    await writeFile(join(folder, 'bad.cypher'), 'CREATE (:Person);\nCREATE (:Person\n')
    const { settings } = await runNeo4j('scratch')
    env = {
      ...process.env,
      INIT_CWD: folder,
      NEO4J_URI: settings.uri,
      NEO4J_USERNAME: settings.username,
      NEO4J_PASSWORD: settings.password,
    }
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('applies a file named from where the person is, with schema and vocabulary before it, and ends with 0', async () => {
    const { code, out, err } = await seed('good.cypher')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/vocabulary\.cypher: applied, 2 statements, 59 nodes created/)
    expect(out).toMatch(/good\.cypher: applied, 1 statement, 2 nodes created, 1 relationship created/)
  })

  test('skips it the next time', async () => {
    const { code, out } = await seed('good.cypher')
    expect(code).toBe(0)
    expect(out).toMatch(/good\.cypher: unchanged since it was applied, skipped/)
    expect(await graph().read('MATCH (p:Person) RETURN count(p) AS count')).toEqual([{ count: 2 }])
  })

  test('ends with 1 at a broken file, with its place and without a stack', async () => {
    const { code, err } = await seed('bad.cypher')
    expect(code).toBe(1)
    expect(err).toMatch(/STATEMENT_FAILED {2}\S*bad\.cypher:2:16 {2}The statement ends here/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('ends with 1 at a file that does not exist', async () => {
    expect(await seed('missing.cypher')).toMatchObject({
      code: 1,
      err: expect.stringContaining('NO_SUCH_FILE'),
    })
  })

  test.each([[[]], [['--fast']]])('ends with 2 and explains itself when called with %j', async args => {
    expect(await seed(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm run seed -- PATH'),
    })
  })

  test('explains itself and its exit codes with --help', async () => {
    expect(await seed('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Ends with 0 .*, 1 when/s),
    })
  })
})
