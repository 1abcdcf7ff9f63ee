import type { GraphError } from '../graph/connection.ts'
import type { SeedFile } from './files.ts'
import { lineStarts, positionAt } from './positions.ts'
import { placed, SeedError } from './seedError.ts'
import type { Statement } from './split.ts'

interface Cure {
  readonly when: RegExp
  readonly advice: string
}

const CURES: readonly Cure[] = [
  {
    when: /Failed to create relationship .* is missing/,
    advice:
      'A row of this statement names an id that no node has. Correct the id, or seed documents and entities before links and claims.',
  },
  {
    when: /Expected node label to be a string/,
    advice:
      'A row of this statement names a kind that the vocabulary lacks. Correct it, or add a row for it.',
  },
  { when: /Expected parameter\(s\)/, advice: 'A seed has no parameters: write the values into the file.' },
  {
    when: /ON and ASSERT should not be used/,
    advice: 'Write FOR instead of ON, and REQUIRE instead of ASSERT.',
  },
  {
    when: /PERIODIC COMMIT/,
    advice: 'Neo4j 5 has CALL { … } IN TRANSACTIONS instead; a file of a few thousand rows needs neither.',
  },
  {
    when: /can only be used at the end of the query|Expected exactly one statement/,
    advice: 'Is a ; missing between two statements?',
  },
  {
    when: /already exists with label/,
    advice: 'MERGE on the id instead of CREATE lets a file run again.',
  },
  { when: /Unknown (function|procedure)|no procedure with the name/, advice: 'This Neo4j does not have it.' },
]

/** What Neo4j says about where in a statement it stumbled. */
const NEO4J_PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** The failure of one statement as the person who wrote the file can use it: file, line, column, reason, cure. */
export function failureOf(
  file: SeedFile,
  statement: Statement,
  failure: { readonly error: GraphError; readonly appliedBefore: number },
): SeedError {
  const said = failure.error.message
  const offset = Number(NEO4J_PLACE.exec(said)?.[1] ?? 0)
  const at = positionAt(lineStarts(file.text), statement.offset + offset)
  const reason = said.replace(NEO4J_PLACE, '').split('\n')[0] ?? said
  const cure = CURES.find(({ when }) => when.test(said))?.advice
  const lines = [placed(file, at, reason)]
  if (cure !== undefined) lines.push(cure)
  lines.push(
    failure.appliedBefore === 0
      ? `Nothing of ${file.name} was applied.`
      : `The ${failure.appliedBefore} statements before it that could not share a transaction with it stay applied.`,
  )
  return new SeedError('STATEMENT_FAILED', lines.join('\n'), failure.error)
}
