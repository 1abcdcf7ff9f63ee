import type { GraphError } from '../graph/failures.ts'
import { cureFor } from './cures.ts'
import type { SeedFile } from './files.ts'
import type { Planned } from './plan.ts'
import { positionWithin } from './positions.ts'
import { faultText, SeedError, type SeedFault } from './seedError.ts'
import { offsetIn } from './shapes.ts'
import { tokensOf } from './tokens.ts'

/** What Neo4j says about where in a statement it stumbled. */
const NEO4J_PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** How a statement was put to Neo4j when it failed. */
export interface Asked {
  readonly error: GraphError
  /** As it stands in the file; else with parameters for its literals. */
  readonly asWritten: boolean
  /** What stood before it, in UTF-16 units: `EXPLAIN `. */
  readonly prefix?: number
}

/** What Neo4j said of a statement, at its place in the file, with a cure. */
export function faultOf({ statement }: Planned, asked: Asked): SeedFault {
  const said = asked.error.message
  const place = NEO4J_PLACE.exec(said)?.[1]
  const found = Math.min(statement.text.length, Math.max(0, Number(place ?? 0) - (asked.prefix ?? 0)))
  const offset =
    place === undefined
      ? namedPlace(said, statement.text)
      : asked.asWritten
        ? found
        : offsetIn(statement, found)
  return {
    code: 'STATEMENT_FAILED',
    ...positionWithin(statement, offset),
    message: inBrief(said),
    cure: cureFor(said, statement.text, offset),
  }
}

/** Where what Neo4j names stands, of the errors that it gives no place: the name itself says which. */
function namedPlace(said: string, statement: string): number {
  const procedure = /no procedure with the name `([^`]+)`/.exec(said)?.[1]
  if (procedure !== undefined) return Math.max(0, statement.indexOf(procedure))
  const twice = /Can't create node `([^`]+)` with labels/.exec(said)?.[1]
  const tokens = twice === undefined ? [] : tokensOf(statement)
  const declared = tokens.filter(
    (token, at) =>
      token.text === twice && tokens[at - 1]?.text === '(' && /^[:{]$/.test(tokens[at + 1]?.text ?? ''),
  )
  return declared[1]?.start ?? 0
}

/** Neo4j names every word that could stand there, which may be all that begin a clause. */
const EXPECTED = /: expected (('[^']*'|[a-z ]+)(, | or )){5,}.*$/

function inBrief(said: string): string {
  const line = said.replace(NEO4J_PLACE, '').split('\n')[0] ?? said
  if (line.startsWith("Invalid input ''")) return 'The statement ends here, before it is complete'
  return line.replace(EXPECTED, ': it cannot stand here')
}

/** The failure of one statement as the person who wrote the file can use it. */
export function failureOf(
  file: SeedFile,
  planned: Planned,
  failure: { readonly error: GraphError; readonly appliedBefore: number },
): SeedError {
  const fault = faultOf(planned, { error: failure.error, asWritten: false })
  const stays =
    failure.appliedBefore === 0
      ? `Nothing of ${file.name} was applied.`
      : `The ${failure.appliedBefore} statements before it are in and stay; the same command goes on from there.`
  return new SeedError('STATEMENT_FAILED', `${faultText(file, fault)}\n${stays}`, failure.error, fault)
}

/** The code with which Neo4j itself names an error, such as `Neo.ClientError.Schema.IndexAlreadyExists`. */
export function neo4jCodeOf(error: GraphError): string {
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
