import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { textAt } from '../graph/columns.ts'
import type { Graph } from '../graph/connection.ts'
import { ClaimError } from '../graph/evidence.ts'
import { allEntities, type Reader, staleEntities, staleLinks } from './stale.ts'

/** What one check of the graph found. */
export interface Finding {
  readonly check: string
  /** What a finding of this check means, in a sentence. */
  readonly meaning: string
  /** Ids of the links, claims or entities concerned, at most {@link MOST_IDS}; none = all is well. */
  readonly ids: readonly string[]
  /** So many ids in a row make one finding, as the two of a pair; unless told, each is one. */
  readonly idsEach?: number
}

/** How many things a check found. */
export const countOf = ({ ids, idsEach = 1 }: Finding) => ids.length / idsEach

/** A check stops here: the files of `cypher/integrity` say the same in their LIMIT. */
export const MOST_IDS = 1_000

const CHECK_TIMEOUT_MS = 120_000

/** Runs the checks of `cypher/integrity`, one file each, in the order of their names. @throws {GraphError} */
export async function runChecks(graph: Graph, folder: string): Promise<readonly Finding[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.cypher')).sort()
  const findings: Finding[] = []
  for (const file of files) {
    const cypher = await readFile(join(folder, file), 'utf8')
    const rows = await patient(graph).read(cypher)
    findings.push({
      check: basename(file, '.cypher'),
      meaning: meaningOf(cypher),
      ids: rows.map(row => textAt(row, 'id')),
    })
  }
  return findings
}

/**
 * Works every summary out again and compares it with what is stored. A claim of words that the rule does not know
 * stops that, and is then the finding.
 * @throws {GraphError}
 */
export async function checkSummaries(graph: Graph): Promise<readonly Finding[]> {
  const reader = patient(graph)
  try {
    return [
      {
        check: 'entity-summary',
        meaning: 'Names, number of links or occurrence of an entity are not what the graph gives.',
        ids: await idsOf(staleEntities(reader, allEntities(reader)), entity => entity.entityId),
      },
      {
        check: 'link-summary',
        meaning: 'What a link says of its claims is not what they give.',
        ids: await idsOf(staleLinks(reader, allEntities(reader)), link => link.linkId),
      },
    ]
  } catch (error) {
    if (!(error instanceof ClaimError)) throw error
    return [
      { check: 'summaries', meaning: `They cannot be worked out. ${error.message}`, ids: [error.claimId] },
    ]
  }
}

async function idsOf<Stored>(
  pages: AsyncIterable<readonly { readonly stored: Stored }[]>,
  idOf: (stored: Stored) => string,
): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const page of pages) {
    ids.push(...page.map(({ stored }) => idOf(stored)))
    if (ids.length >= MOST_IDS) break
  }
  return ids.slice(0, MOST_IDS)
}

/** A check may read the whole graph, which the deadline of a page does not allow. */
export const patient = (graph: Graph): Reader => ({
  read: (cypher, parameters) => graph.read(cypher, parameters, { timeoutMs: CHECK_TIMEOUT_MS }),
})

/** The comment that a check begins with. */
function meaningOf(cypher: string): string {
  const lines = cypher.split('\n')
  const end = lines.findIndex(line => !line.startsWith('//'))
  return lines
    .slice(0, end)
    .map(line => line.slice(2).trim())
    .join(' ')
}
