import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { takeLock } from '../../server/seeding/lock.ts'
import { scratchGraph } from '../support/graphs.ts'
import { scratchNeo4j } from '../support/neo4j.ts'

const graph = scratchGraph()
let folder = ''
let env: NodeJS.ProcessEnv = {}

/** Runs the command as a person would, against the scratch Neo4j, from the folder of the test's files. */
function seed(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return ended(start('seed', ...args))
}

function start(command: string, ...args: readonly string[]) {
  return spawn(process.execPath, ['scripts/run.mjs', `server/cli/${command}.ts`, ...args], {
    cwd: PROJECT_FOLDER,
    env,
  })
}

function ended(child: ReturnType<typeof start>): Promise<{ code: number | null; out: string; err: string }> {
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
    const { settings } = await scratchNeo4j()
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

  test('rehearses with --dry-run, in JSON with --json', async () => {
    await writeFile(join(folder, 'more.cypher'), 'CREATE (:Rehearsed);\n')
    const { code, out } = await seed('more.cypher', '--dry-run', '--json')
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(lines.at(-2)).toMatchObject({ kind: 'summary', changes: { nodesCreated: 1 } })
    expect(await graph().read('MATCH (r:Rehearsed) RETURN count(r) AS count')).toEqual([{ count: 0 }])
  })

  test('ends with 3 where a file needs a word, and does it with that word', async () => {
    await writeFile(join(folder, 'less.cypher'), "MATCH (p:Person {name: 'y'}) DETACH DELETE p;\n")
    expect(await seed('less.cypher')).toMatchObject({
      code: 3,
      err: expect.stringContaining('--allow-delete'),
    })
    expect(await seed('less.cypher', '--allow-delete', '--quiet')).toEqual({ code: 0, out: '', err: '' })
  })

  test('takes standard input, and lists with --status what is in', async () => {
    const child = start('seed', '-')
    child.stdin.end('CREATE (:Piped);')
    expect(await ended(child)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/standard input \w{12}: applied/),
    })
    const { out } = await seed('--status')
    expect(out).toMatch(/standard input \w{12}: 1 statements, 1 nodes/)
    expect(out).toMatch(/good\.cypher: 1 statements/)
  })

  test('what is in is exported by its own command, which leaves a file alone that is there', async () => {
    const { code, out } = await ended(start('export', 'whole.cypher'))
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/whole\.cypher: \d+ nodes, \d+ relationships/),
    })
    expect(await readFile(join(folder, 'whole.cypher'), 'utf8')).toContain("'x'")
    const again = await ended(start('export', 'whole.cypher'))
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
  })

  test('stops at a border of transactions at Ctrl-C, ends with 130, and goes on there the next time', async () => {
    const script = Array.from({ length: 4_000 }, (_, n) => `CREATE (:Slow {n: ${n}});`).join('\n')
    await writeFile(join(folder, 'slow.cypher'), script)
    const child = start('seed', 'slow.cypher', '--each', '--json')
    // Once: a second Ctrl-C ends it without a word.
    let isStopped = false
    child.stdout.on('data', data => {
      if (isStopped || !/"kind":"running".*"done":\d\d/.test(String(data))) return
      isStopped = child.kill('SIGINT')
    })
    const { code, out } = await ended(child)
    expect(code).toBe(130)
    expect(out).toMatch(
      /"INTERRUPTED","message":"Stopped: of \S*slow\.cypher, \d+ of 4,000 statements are in/,
    )
    expect(await seed('slow.cypher', '--batch')).toMatchObject({
      code: 0,
      out: expect.stringContaining('completed'),
    })
    expect(
      await graph().read('MATCH (s:Slow) RETURN count(DISTINCT s.n) AS kinds, count(s) AS count'),
    ).toEqual([{ kinds: 4_000, count: 4_000 }])
  })

  test('ends with 4 while somebody else is seeding', async () => {
    const lock = await takeLock(graph(), { report: () => undefined })
    expect(await seed('more.cypher')).toMatchObject({
      code: 4,
      err: expect.stringContaining(`process ${process.pid}`),
    })
    await lock.release()
  })

  test('explains itself and its exit codes with --help', async () => {
    expect(await seed('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Ends with 0 .*, 1 when/s),
    })
  })
})
