import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { checkSummaries, runChecks } from '../../server/seeding/integrity.ts'
import { planOf } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { touchedBy } from '../../server/seeding/touched.ts'
import { scratchGraph, seeded } from '../support/graphs.ts'

const [TEMPLATE = '', WITHDRAWAL = ''] = [
  ...readFileSync(join(PROJECT_FOLDER, 'docs', 'seeding.md'), 'utf8').matchAll(/```cypher\n(.*?)```/gs),
].map(([, text]) => text ?? '')

const graph = scratchGraph()
const file = (name: string, text: string) => ({ name, sha256: name, text })
const apply = (name: string, text: string) =>
  applyFiles(graph(), [file(name, text)], { report: () => undefined })

async function statusOfLink(): Promise<unknown> {
  const rows = await graph().read(
    "MATCH (:Entity {entityId: 'lindqvist-group'})-[link:OWNS]->() RETURN link.linkStatus AS status",
  )
  return rows.map(({ status }) => status)
}

describe('The template of docs/seeding.md', () => {
  beforeAll(async () => {
    await seeded(graph(), [])
    await apply('port.cypher', TEMPLATE)
  })

  test('makes a link with its claims, of the status that it promises', async () => {
    expect(await statusOfLink()).toEqual(['disputed'])
  })

  test('holds together, and has its quotes where it says in the paragraph', async () => {
    const cypher = join(PROJECT_FOLDER, 'cypher', 'integrity')
    const findings = [...(await runChecks(graph(), cypher)), ...(await checkSummaries(graph()))]
    expect(findings.filter(({ ids }) => ids.length > 0)).toEqual([])
    const paragraph =
      'The port of Ruzeno belongs to the Lindqvist Group, the company said on Sunday. The minister denied it.'
    expect(readFileSync(join(PROJECT_FOLDER, 'docs', 'seeding.md'), 'utf8')).toContain(`> ${paragraph}`)
    const claims = await graph().read(
      'MATCH (c:Claim) RETURN c.quote AS quote, c.quoteStart AS start, c.quoteEnd AS end ORDER BY start',
    )
    expect(claims.map(({ start, end }) => paragraph.slice(Number(start), Number(end)))).toEqual(
      claims.map(({ quote }) => quote),
    )
  })

  test('names all that it touches, so that this alone is rolled up', () => {
    expect(touchedBy(planOf(file('port.cypher', TEMPLATE)))).not.toBe('anything')
    expect(touchedBy(planOf(file('withdrawn.cypher', WITHDRAWAL)))).not.toBe('anything')
  })

  test('lets a claim be withdrawn', async () => {
    await apply('withdrawn.cypher', WITHDRAWAL)
    expect(await statusOfLink()).toEqual(['reported'])
  })
})
