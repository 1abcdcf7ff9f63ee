import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { checkAlike } from '../../server/seeding/alike.ts'
import { checkSummaries, patient, runChecks } from '../../server/seeding/integrity.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { checkQuotes } from '../../server/seeding/quotes.ts'
import { served } from '../api/served.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'
import { newFolder, scratchNeo4j } from '../support/neo4j.ts'

const CHECKS = join(PROJECT_FOLDER, 'cypher', 'integrity')
const TEXTS = join(PROJECT_FOLDER, 'cypher', 'seeds', 'rulebook', 'texts')

const graph = scratchGraph()
const api = served(graph)
const write = (cypher: string) => graph().write(tx => tx.run(cypher))

async function rulebookSeeded(): Promise<void> {
  await emptied(graph())
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  await prepareGraph(graph(), { managed: true, seeds: ['rulebook'], cypherFolder, progress: () => undefined })
}

/** The ids that each check finds, without the checks that find nothing. */
async function found(): Promise<Record<string, readonly string[]>> {
  const findings = [...(await runChecks(graph(), CHECKS)), ...(await checkSummaries(graph()))]
  return Object.fromEntries(
    findings.filter(({ ids }) => ids.length > 0).map(({ check, ids }) => [check, ids]),
  )
}

describe('A graph as it was seeded', () => {
  beforeAll(rulebookSeeded)

  test('passes every check, and every check says what it means', async () => {
    const findings = [...(await runChecks(graph(), CHECKS)), ...(await checkSummaries(graph()))]
    expect(findings.flatMap(({ ids }) => ids)).toEqual([])
    for (const { check, meaning } of findings) expect(meaning, check).toMatch(/^[A-Z].*\.$/)
    const files = (await readdir(CHECKS)).map(file => basename(file, '.cypher'))
    expect(findings.map(({ check }) => check)).toEqual([...files.sort(), 'entity-summary', 'link-summary'])
  })

  test('has every quote at its place in the shipped texts', async () => {
    const { finding, compared, withoutText } = await checkQuotes(graph(), TEXTS)
    expect({ ids: finding.ids, withoutText }).toEqual({ ids: [], withoutText: [] })
    expect(compared).toBeGreaterThan(50)
  })
})

describe('What does not hold together is found', () => {
  const ENDS = `
    CREATE (:RelationType {name: 'BACKS', domain: ['Actor'], range: ['Actor'], symmetric: false}),
           (:RelationType {name: 'ALLIED_WITH', domain: [], range: [], symmetric: true}),
           (a:Entity:Actor {entityId: 'a', displayName: 'A', searchKey: 'a', linkDegree: 1}),
           (b:Entity:Actor {entityId: 'b', displayName: 'B', searchKey: 'b', linkDegree: 1})`
  const link = (type: string, more: string) => `
    MATCH (a:Entity {entityId: 'a'}), (b:Entity {entityId: 'b'}) CREATE (a)-[:${type} {linkId: 'l', ${more}}]->(b)`

  beforeEach(async () => {
    await emptied(graph())
    await write(ENDS)
  })

  test.each<readonly [string, string, readonly string[]]>([
    ['link-without-claim', link('BACKS', "linkRuleStatus: 'reported'"), ['l']],
    [
      'claim-without-link',
      "CREATE (:Claim {claimId: 'c', claimKind: 'relation', linkId: 'l', relType: 'BACKS'})",
      ['c'],
    ],
    [
      'claim-without-link',
      `MATCH (a:Entity {entityId: 'a'}), (b:Entity {entityId: 'b'}) CREATE (a)-[:BACKS {linkId: 'l'}]->(b),
       (a)<-[:SUBJECT]-(:Claim {claimId: 'c', claimKind: 'relation', linkId: 'l', relType: 'ARMS', stance: 'asserts'})-[:OBJECT]->(b)`,
      ['c'],
    ],
    ['claim-without-speaker', "CREATE (:Claim {claimId: 'c', stance: 'asserts'})", ['c']],
    ['claim-without-document', "CREATE (:Claim {claimId: 'c', stance: 'asserts', quote: 'so'})", ['c']],
    [
      'claim-of-two-minds',
      `MATCH (a:Entity {entityId: 'a'}), (b:Entity {entityId: 'b'})
       CREATE (a)<-[:ASSERTED_BY]-(:Claim {claimId: 'c'})-[:ASSERTED_BY]->(b)`,
      ['c'],
    ],
    ['claim-of-unknown-words', "CREATE (:Claim {claimId: 'c', linkId: 'l', stance: 'assert'})", ['c']],
    ['link-of-unknown-type', link('ADORES', 'x: 1'), ['l']],
    [
      'link-between-wrong-kinds',
      "MATCH (a:Entity {entityId: 'a'}) CREATE (a)-[:BACKS {linkId: 'l'}]->(:Entity:Place {entityId: 'p'})",
      ['l'],
    ],
    [
      'symmetric-link-reversed',
      "MATCH (a:Entity {entityId: 'a'}), (b:Entity {entityId: 'b'}) CREATE (b)-[:ALLIED_WITH {linkId: 'l'}]->(a)",
      ['l'],
    ],
    ['link-id-twice', `${link('BACKS', 'x: 1')} CREATE (a)-[:BACKS {linkId: 'l'}]->(b)`, ['l']],
    ['entity-without-display-name', "CREATE (:Entity {entityId: 'c'})", ['c']],
    ['link-summary', link('BACKS', "linkRuleStatus: 'unsourced', linkSources: 7"), ['l']],
    [
      'summaries',
      `${link('BACKS', 'x: 1')} CREATE (:Claim {claimId: 'c', claimKind: 'relation', linkId: 'l', stance: 'assert'})`,
      ['c'],
    ],
    ['entity-summary', "MATCH (a:Entity {entityId: 'a'}) SET a.linkDegree = 9", ['a', 'b']],
  ])('%s', async (check, fault, ids) => {
    await write(fault)
    expect((await found())[check]).toEqual(ids)
  })
})

describe('A quote', () => {
  const TEXT = 'Qadira 🚢 backs the Unity List.'
  let folder = ''

  beforeAll(async () => {
    await emptied(graph())
    folder = newFolder()
    await mkdir(join(folder, 'below'))
    await writeFile(join(folder, 'below', 'whatever.txt'), TEXT)
    const sha256 = createHash('sha256').update(TEXT).digest('hex')
    await write(`
      CREATE (d:Document {documentId: 'doc:x', sha256: '${sha256}'}), (e:Document {documentId: 'doc:elsewhere'}),
             (:Claim {claimId: 'right', quote: 'backs', quoteStart: 10, quoteEnd: 15})-[:STATED_IN]->(d),
             (:Claim {claimId: 'shifted', quote: 'backs', quoteStart: 9, quoteEnd: 14})-[:STATED_IN]->(d),
             (:Claim {claimId: 'nowhere', quote: 'backs'})-[:STATED_IN]->(d),
             (:Claim {claimId: 'unread', quote: 'x', quoteStart: 0, quoteEnd: 1})-[:STATED_IN]->(e)`)
  })

  test('is compared at its UTF-16 offsets with the file that has the document’s checksum, whatever its name', async () => {
    const { finding, compared } = await checkQuotes(graph(), folder)
    expect(finding.ids).toEqual(['nowhere', 'shifted'])
    expect(compared).toBe(3)
  })

  test('of a document whose text is not there is not compared, and that is said', async () => {
    expect((await checkQuotes(graph(), folder)).withoutText).toEqual(['doc:elsewhere'])
  })
})

describe('Passages that look alike', () => {
  const QUOTE = 'Omar Nasr met the envoy in a tunnel below the old quarter on Tuesday evening'
  const alike = async () => (await checkAlike(patient(graph()))).ids

  beforeEach(async () => {
    await emptied(graph())
    await write(`
      CREATE (a:Document {documentId: 'doc:a'}), (b:Document {documentId: 'doc:b'}),
             (:Claim {claimId: 'one', quote: '${QUOTE}.'})-[:STATED_IN]->(a),
             (:Claim {claimId: 'two', quote: '“${QUOTE.replace('Tuesday', 'Monday')}”, they said'})-[:STATED_IN]->(b),
             (:Claim {claimId: 'three', quote: '${QUOTE}.'})-[:STATED_IN]->(a),
             (:Claim {claimId: 'four', quote: 'The envoy met Omar Nasr on Tuesday, in the evening, somewhere below the quarter'})-[:STATED_IN]->(b)`)
  })

  test('in two documents are perhaps of one origin, whatever their words are wrapped in', async () => {
    expect(await alike()).toEqual(['one', 'two'])
  })

  test('are of one origin where a document is known to rest on the other, or both on a third', async () => {
    await write(`
      MATCH (a:Document {documentId: 'doc:a'}), (b:Document {documentId: 'doc:b'})
      CREATE (c:Document {documentId: 'doc:c'}), (a)-[:CITES]->(c), (b)-[:CITES]->(c)`)
    expect(await alike()).toEqual([])
  })

  test('are not named again where a person has told the documents apart', async () => {
    await write(`
      MATCH (a:Document {documentId: 'doc:a'}), (b:Document {documentId: 'doc:b'}) CREATE (b)-[:DIFFERENT_FROM]->(a)`)
    expect(await alike()).toEqual([])
  })
})

describe('npm run check', () => {
  let env: NodeJS.ProcessEnv = {}

  beforeAll(async () => {
    await rulebookSeeded()
    const { settings } = await scratchNeo4j()
    const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = settings
    env = { ...process.env, INIT_CWD: TEXTS, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD }
  })

  /** Runs the command as a person would, from the folder of the texts. */
  const check = (...args: readonly string[]) =>
    new Promise<{ code: number | string; out: string; err: string }>(resolve => {
      const command = ['scripts/run.mjs', 'server/cli/check.ts', ...args]
      execFile(process.execPath, command, { cwd: PROJECT_FOLDER, env }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      )
    })

  test('ends with 0 when nothing is found, and says how many quotes it compared', async () => {
    expect(await api().ask('{ graph { integrity { ranAt } } }')).toEqual({ graph: { integrity: null } })
    const { code, out } = await check('--texts', '.')
    expect(out).toMatch(/\d+ quotes compared with the texts in .*\n15 checks, nothing found\.\n$/)
    expect(code).toBe(0)
  })

  test('says which documents had no text', async () => {
    expect((await check('--texts', newFolder())).out).toContain('no text there for doc:gazette-2024-04')
  })

  test('ends with 2 at an unknown option and at a folder that is not there', async () => {
    expect(await check('--fast')).toMatchObject({ code: 2, err: expect.stringContaining('npm run check') })
    expect(await check('--texts', 'missing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no folder'),
    })
  })

  test('ends with 1 when something is found, with the meaning and the ids', async () => {
    await write("MATCH ()-[link {linkId: 'sarvand~FUNDS~saqr-brigade'}]->() SET link.linkSources = 99")
    const { code, out } = await check()
    expect(out).toMatch(/link-summary: 1\n {2}What a link says .*\n {2}sarvand~FUNDS~saqr-brigade\n/)
    expect(out).toMatch(/1 of 14 checks found something/)
    expect(code).toBe(1)
    const { graph: asked } = await api().ask<{ graph: { integrity: unknown } }>(
      '{ graph { integrity { ranAt findings { check meaning count examples } } } }',
    )
    expect(asked.integrity).toEqual({
      ranAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      findings: [
        {
          check: 'link-summary',
          meaning: expect.stringContaining('What a link says'),
          count: 1,
          examples: ['sarvand~FUNDS~saqr-brigade'],
        },
      ],
    })
  })
})
