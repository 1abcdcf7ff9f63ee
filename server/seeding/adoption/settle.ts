import { randomUUID } from 'node:crypto'
import { type Graph, int, type Transaction } from '../../graph/connection.ts'
import { catchUp, catchUpInParts } from '../catchUp.ts'
import type { SeedEvent } from '../events.ts'
import { isBehind, PATIENT } from '../ledger.ts'
import { type LockOptions, type SeedLock, takeLock } from '../lock.ts'
import type { Touched } from '../touched.ts'
import { type Adoption, adopt, adoptedAnything, adoptionInWords } from './adopt.ts'
import { IS_FOREIGN } from './foreign.ts'
import { IS_FOREIGN_LINK } from './relations.ts'

const SETTLING = { timeoutMs: 600_000 }
/** So many decisions are kept with a run. */
const MOST_DECISIONS = 5_000

// Until it is rolled up, the next start or seed knows by this that an adoption was cut short.
const BEGIN = /* cypher */ `
  MERGE (mark:SeedRun {adoption: 'begun'})
  SET mark.awaitsRollUp = true`

/** Kept with the latest run that waits for it; an adoption without a seed is a run of its own. */
const RECORD = /* cypher */ `
  OPTIONAL MATCH (waiting:SeedRun {awaitsRollUp: true})
  WHERE waiting.seedRunId IS NOT NULL
  WITH waiting ORDER BY waiting.appliedAt DESC LIMIT 1
  WITH coalesce(waiting.seedRunId, $seedRunId) AS id
  MERGE (run:SeedRun {seedRunId: id})
  ON CREATE SET run.name = $name, run.sha256 = '', run.appliedAt = datetime(), run.statements = 0,
                run.nodesCreated = 0, run.relationshipsCreated = 0, run.propertiesSet = 0
  SET run.adoptedNodes = $entities, run.adoptedRelationships = $links, run.adoptedProperties = $properties,
      run.adoptionDecisions = $decisions, run.notes = coalesce(run.notes, []) + $notes`

const END = /* cypher */ `MATCH (mark:SeedRun {adoption: 'begun'}) DELETE mark`

/** The name in the ledger of an adoption that no seed asked for. */
export const ADOPTION_RUN = 'npm run adopt'

export interface SettleOptions {
  /** What no roll-up has looked at where nothing is adopted; unless told, that may be anything. */
  readonly left?: Touched
  readonly lock: SeedLock
  readonly report: (event: SeedEvent) => void
}

/** Adopts, rolls up, and keeps what was decided in the ledger. @throws {GraphError}, {SeedError} LOCKED */
export async function adoptAndSettle(
  graph: Graph,
  { lock, report, left = 'anything' }: SettleOptions,
): Promise<Adoption> {
  let begun = false
  const adoption = await adopt(graph, {
    assertHeld: async tx => {
      await lock.assertHeld(tx)
      if (!begun) await tx.change(BEGIN)
      begun = true
    },
    tell: (what, done, of) => report({ kind: 'running', file: `adopting ${what}`, done, of }),
  })
  if (begun || (await isBehind(graph)))
    await settle(graph, lock, { adoption, touched: begun ? adoption.touched : left })
  if (adoptedAnything(adoption))
    report({
      kind: 'said',
      line: `Adopted: ${adoptionInWords(adoption)}. npm run adopt -- --report says how, and why.`,
    })
  return adoption
}

async function settle(
  graph: Graph,
  lock: SeedLock,
  { adoption, touched }: { readonly adoption: Adoption; readonly touched: Touched },
): Promise<void> {
  const settled = await graph.write(async tx => {
    await lock.assertHeld(tx)
    if (adoptedAnything(adoption)) await record(tx, adoption)
    return catchUp(tx, touched)
  }, SETTLING)
  if (!settled) await catchUpInParts(graph)
  await graph.write(tx => tx.change(END))
}

async function record(tx: Transaction, adoption: Adoption): Promise<void> {
  const { entities, links, created, decisions } = adoption
  await tx.change(RECORD, {
    seedRunId: randomUUID(),
    name: ADOPTION_RUN,
    entities: int(entities),
    links: int(links),
    properties: int(created.properties),
    decisions: decisions.slice(0, MOST_DECISIONS),
    notes: [
      `Adopted: ${adoptionInWords(adoption)}.`,
      ...decisions.filter(decision => decision.includes('left out')).slice(0, 10),
    ],
  })
}

/** Takes the lock and adopts. @throws {GraphError}, {SeedError} LOCKED */
export async function adoptGraph(
  graph: Graph,
  options: Pick<LockOptions, 'waitMs'> & Pick<SettleOptions, 'report'>,
): Promise<Adoption> {
  const { waitMs, report } = options
  const lock = await takeLock(graph, { waitMs, report: line => report({ kind: 'said', line }) })
  try {
    return await adoptAndSettle(graph, { lock, report })
  } finally {
    await lock.release()
  }
}

const WAITING = /* cypher */ `
  RETURN EXISTS { MATCH (n) WHERE ${IS_FOREIGN} }
    OR EXISTS { MATCH (source:Entity)-[link]->(target:Entity) WHERE ${IS_FOREIGN_LINK} } AS waiting
  ORDER BY waiting LIMIT 1`

/** Whether there is anything that no adoption has looked at. @throws {GraphError} */
export async function awaitsAdoption(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(WAITING, {}, PATIENT)
  return row?.waiting === true
}
