import type { Graph } from '../graph/connection.ts'
import { type Changes, NO_CHANGES } from '../seeding/changes.ts'
import { judge } from '../seeding/check.ts'
import type { SeedFile } from '../seeding/files.ts'
import { planOf } from '../seeding/plan.ts'
import { rehearseFiles } from '../seeding/rehearse.ts'
import { SeedError, type SeedErrorCode, type SeedFault } from '../seeding/seedError.ts'

/** What is to be said of a script before it is applied. */
export interface Checked {
  readonly statements: number
  readonly errors: readonly SeedFault[]
  readonly refused: readonly SeedFault[]
  readonly wouldCreate: Counted
  readonly wouldDelete: Counted
}

interface Counted {
  readonly nodes: number
  readonly relationships: number
  readonly properties: number
}

const MOST_FAULTS = 50

/** What a script may not do, however well it is written. */
export const REFUSALS: ReadonlySet<SeedErrorCode> = new Set(['NOT_TRUSTED', 'DELETES', 'PROTECTED'])

/** Reads a script, has Neo4j plan it, and where nothing is wrong so far runs it in a transaction that is taken back. */
export async function checkedScript(graph: Graph, file: SeedFile, signal: AbortSignal): Promise<Checked> {
  const plan = planOf(file)
  const { faults } = await judge(graph, plan, { signal })
  const rehearsal = faults.length > 0 ? { faults, changes: NO_CHANGES } : await rehearsed(graph, file, signal)
  return {
    statements: plan.statements.length,
    errors: rehearsal.faults.filter(({ code }) => !REFUSALS.has(code)).slice(0, MOST_FAULTS),
    refused: rehearsal.faults.filter(({ code }) => REFUSALS.has(code)).slice(0, MOST_FAULTS),
    ...countsOf(rehearsal.changes),
  }
}

interface Rehearsal {
  readonly faults: readonly SeedFault[]
  readonly changes: Changes
}

async function rehearsed(graph: Graph, file: SeedFile, signal: AbortSignal): Promise<Rehearsal> {
  const report = () => undefined
  const run = async (allowDelete: boolean): Promise<Rehearsal> => {
    try {
      const [outcome] = await rehearseFiles(graph, [file], { report, signal, allowDelete })
      return { faults: [], changes: outcome?.changes ?? NO_CHANGES }
    } catch (error) {
      if (!(error instanceof SeedError) || error.code === 'INTERRUPTED') throw error
      return { faults: [faultIn(error)], changes: NO_CHANGES }
    }
  }
  const asItWouldRun = await run(false)
  if (asItWouldRun.faults[0]?.code !== 'DELETES') return asItWouldRun
  // What it would delete is what the person wants to know.
  return { ...(await run(true)), faults: asItWouldRun.faults }
}

/** Where a failure is of no place, it is of the whole script. */
const faultIn = ({ code, message, fault }: SeedError): SeedFault =>
  fault ?? { code, message, line: 1, column: 1 }

const countsOf = (changes: Changes) => ({
  wouldCreate: {
    nodes: changes.nodesCreated,
    relationships: changes.relationshipsCreated,
    properties: changes.propertiesSet,
  },
  wouldDelete: { nodes: changes.nodesDeleted, relationships: changes.relationshipsDeleted, properties: 0 },
})
