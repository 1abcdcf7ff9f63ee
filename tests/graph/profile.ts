import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { ConnectionSettings, Graph } from '../../server/graph/connection.ts'
import { inOneMap } from '../../server/graph/oneMap.ts'
import { rowsIn } from '../../server/graph/row.ts'

/** One step of a plan as it ran. */
export interface Step {
  readonly operator: string
  readonly details: string
  /** The most rows that a step before it handed to it. */
  readonly fed: number
}

/** How a statement ran. */
export interface Profile {
  readonly cypher: string
  readonly hits: number
  readonly steps: readonly Step[]
}

/** A graph whose every read runs with PROFILE. */
export interface ProfiledGraph extends Graph {
  /** How the reads ran since the last call. */
  profiles(): readonly Profile[]
}

/** Lets the reads of a graph be profiled. */
export function profiled(graph: Graph, settings: ConnectionSettings): ProfiledGraph {
  const { uri, username, password, database = 'neo4j' } = settings
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const ran: Profile[] = []
  return {
    ...graph,
    read: async (cypher, parameters = {}, { keys } = {}) => {
      const { records, summary } = await driver.executeQuery(...inOneMap(`PROFILE ${cypher}`, parameters), {
        database,
      })
      // Neo4j knows no profile of what shows its schema.
      if (summary.profile !== false)
        ran.push({ cypher, hits: hitsOf(summary.profile), steps: stepsOf(summary.profile) })
      return records.flatMap(record => rowsIn(record, keys))
    },
    profiles: () => ran.splice(0),
    close: () => driver.close(),
  }
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits)

const stepsOf = ({ operatorType, arguments: given, children }: ProfiledPlan): readonly Step[] => [
  {
    operator: operatorType.replace(/@.*$/, ''),
    details: String(given.Details ?? ''),
    fed: Math.max(0, ...children.map(child => child.rows)),
  },
  ...children.flatMap(stepsOf),
]
